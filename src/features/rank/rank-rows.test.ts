import { describe, expect, test } from "vitest";

import type { CandidateRow } from "../../storage/schema.ts";
import {
  candidateFacts,
  countRankRows,
  cutOffAfter,
  filterRankRows,
  nextEstimated,
  NO_FILTER,
  rankFacts,
  type RankFilter,
} from "./rank-rows.ts";

const thresholds = { potential: 0.3, good: 0.6 };
const wantedSkills = [
  { id: "haccp", label: "HACCP", need: "must" },
  { id: "pastry", label: "Pastry", need: "must" },
  { id: "wine", label: "Wine pairing", need: "nice" },
] as const;

function candidate(name: string, importedAt: number, more: Partial<CandidateRow> = {}): CandidateRow {
  const id = name.toLowerCase().replace(" ", "-");
  return {
    id,
    hash: `hash-${id}`,
    name,
    jobIds: ["chef"],
    kind: "text",
    warnings: [],
    skills: [],
    experienceMonths: null,
    hiddenCount: 0,
    emailKey: null,
    importedAt,
    ...more,
  };
}

const candidates = [
  candidate("Slate Wren", 3),
  candidate("Amber Heron", 2, { skills: ["haccp", "wine"], warnings: ["hidden-text", "very-short"] }),
  candidate("Ivory Kestrel", 1, { skills: ["haccp", "pastry"] }),
  candidate("Moss Finch", 4),
];
const scores = [
  { candidateHash: "hash-amber-heron", score: 0.698 },
  { candidateHash: "hash-ivory-kestrel", score: 0.4 },
  { candidateHash: "hash-somebody-else", score: 0.9 },
];
const facts = candidateFacts(candidates, wantedSkills);
const noEstimates = new Map<string, number>();
const rows = rankFacts(facts, { full: scores, estimates: noEstimates }, thresholds);
const skillLabel = (id: string) => wantedSkills.find((skill) => skill.id === id)?.label ?? id;

test("scored candidates come first, best first, and the others follow in the order they were imported", () => {
  expect(rows.map(({ name, rank, fitClass }) => [rank, name, fitClass])).toEqual([
    [1, "Amber Heron", "good-fit"],
    [2, "Ivory Kestrel", "potential-fit"],
    [null, "Slate Wren", null],
    [null, "Moss Finch", null],
  ]);
});

test("a row says which wanted skills were found and which must-haves are missing", () => {
  expect(rows.map(({ mustFound, mustMissing, niceFound }) => ({ mustFound, mustMissing, niceFound }))).toEqual([
    { mustFound: 1, mustMissing: ["Pastry"], niceFound: 1 },
    { mustFound: 2, mustMissing: [], niceFound: 0 },
    { mustFound: 0, mustMissing: ["HACCP", "Pastry"], niceFound: 0 },
    { mustFound: 0, mustMissing: ["HACCP", "Pastry"], niceFound: 0 },
  ]);
});

test("hidden text is told apart from other warnings", () => {
  expect(rows[0]).toMatchObject({ hasHiddenText: true, warningCount: 1 });
  expect(rows[1]).toMatchObject({ hasHiddenText: false, warningCount: 0 });
});

test("without a known scorer nothing has a score", () => {
  const unscored = rankFacts(facts, { full: scores, estimates: noEstimates }, null);
  expect(unscored.map((row) => row.score)).toEqual([null, null, null, null]);
});

describe("with estimates", () => {
  const estimates = new Map([
    ["slate-wren", 0.5],
    ["moss-finch", 0.1],
    ["ivory-kestrel", 0.99],
  ]);
  const mixed = rankFacts(facts, { full: scores, estimates }, thresholds);

  test("they stand among full scores, which they never replace", () => {
    expect(mixed.map(({ name, score, isEstimate }) => [name, score, isEstimate])).toEqual([
      ["Amber Heron", 0.698, false],
      ["Slate Wren", 0.5, true],
      ["Ivory Kestrel", 0.4, false],
      ["Moss Finch", 0.1, true],
    ]);
  });

  test("they are counted apart, and the best of them come next", () => {
    expect(countRankRows(mixed)).toMatchObject({ total: 4, scored: 2, estimated: 2 });
    expect(nextEstimated(mixed, 1).map(({ name }) => name)).toEqual(["Slate Wren"]);
  });
});

test.each<[string, Partial<RankFilter>, string[]]>([
  ["no filter keeps everybody", {}, ["Amber Heron", "Ivory Kestrel", "Slate Wren", "Moss Finch"]],
  ["a word of the code name, in any case", { search: "HERON" }, ["Amber Heron"]],
  ["a skill by its label, not its id", { search: "wine pair" }, ["Amber Heron"]],
  ["all words must occur", { search: "haccp kestrel" }, ["Ivory Kestrel"]],
  ["a class leaves out those not scored yet", { fit: "potential-fit" }, ["Ivory Kestrel"]],
  ["class and search together", { fit: "good-fit", search: "kestrel" }, []],
])("the filter: %s", (_, filter, names) => {
  const kept = filterRankRows(rows, { ...NO_FILTER, ...filter }, skillLabel);
  expect(kept.map((row) => row.name)).toEqual(names);
});

test("counts tell scored from waiting and the classes apart", () => {
  expect(countRankRows(rows)).toEqual({
    total: 4,
    scored: 2,
    estimated: 0,
    byFit: { "no-fit": 0, "potential-fit": 1, "good-fit": 1 },
  });
});

test.each([
  ["no cut-off draws no line", null, null],
  ["a cut-off between two scores", 0.5, 1],
  ["a score equal to the cut-off reaches it", 0.4, 2],
  ["a score that is shown as the cut-off reaches it", 0.7, 1],
  ["above all scores the line is on top", 0.95, 0],
  ["below all scores it parts the scored from the waiting", 0, 2],
])("%s", (_, cutOff, after) => {
  expect(cutOffAfter(rows, cutOff)).toBe(after);
});

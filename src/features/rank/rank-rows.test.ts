import { describe, expect, test } from "vitest";

import { logit } from "../../core/matching/fit-parts.ts";
import type { Need, Requirement, Verdict } from "../../core/matching/job.ts";
import type { CandidateRow } from "../../storage/schema.ts";
import {
  candidateFacts,
  countRankRows,
  cutOffAfter,
  filterRankRows,
  movesByOwnPart,
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
  candidate("Amber Heron", 2, {
    skills: ["haccp", "wine"],
    warnings: ["hidden-text", "planted-text", "very-short"],
    hiddenCount: 2,
  }),
  candidate("Ivory Kestrel", 1, { skills: ["haccp", "pastry"] }),
  candidate("Moss Finch", 4),
];
const scored = (candidateHash: string, score: number) => ({
  candidateHash,
  score,
  bias: 0,
  parts: [{ name: "reading", value: logit(score), contribution: logit(score) } as const],
});
const scores = [
  scored("hash-amber-heron", 0.698),
  scored("hash-ivory-kestrel", 0.4),
  scored("hash-somebody-else", 0.9),
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
  expect(rows[0]).toMatchObject({ hiddenCount: 2, warningCount: 1 });
  expect(rows[1]).toMatchObject({ hiddenCount: 0, warningCount: 0 });
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

describe("with the recruiter's own requirements", () => {
  const asks = (id: string, need: Need, weight = 1): Requirement => ({
    id,
    kind: "skill",
    label: id,
    need,
    skillId: id,
    years: null,
    weight,
    start: null,
    end: null,
  });
  const verdictsById = new Map<string, readonly Verdict[]>([
    ["amber-heron", ["met", "missing", "partial"]],
    ["ivory-kestrel", ["met", "met", "met"]],
    ["slate-wren", ["missing", "met", "unclear"]],
  ]);
  const judged = (pastry: number) => ({
    requirements: [asks("HACCP", "must"), asks("Pastry", "must", pastry), asks("Grill", "must")],
    verdictsById,
  });
  const estimates = new Map([["slate-wren", 0.5]]);
  const ranked = (pastry: number) => {
    const own = judged(pastry);
    const counted = candidateFacts(candidates, [], own);
    return rankFacts(counted, { full: scores, estimates }, thresholds, own);
  };

  test("all musts are counted, also those met in part; who is not judged yet has no count", () => {
    expect(
      ranked(1).map(({ name, mustFound, mustMissing, mustPartly }) => [name, mustFound, mustMissing, mustPartly]),
    ).toEqual([
      ["Ivory Kestrel", 3, [], []],
      ["Amber Heron", 1, ["Pastry"], ["Grill"]],
      ["Slate Wren", 1, ["HACCP", "Grill"], []],
      ["Moss Finch", null, [], []],
    ]);
  });

  test("raising a weight turns the order round, a weight of 0 takes the demand out", () => {
    expect(ranked(5).map(({ name }) => name)).toEqual(["Ivory Kestrel", "Slate Wren", "Amber Heron", "Moss Finch"]);
    expect(ranked(0).map(({ name }) => name)).toEqual(["Amber Heron", "Ivory Kestrel", "Slate Wren", "Moss Finch"]);
    expect(ranked(0).at(0)).toMatchObject({ mustFound: 1, mustMissing: [] });
  });

  test("the part and the scorer's score add up to the total, also of an estimate", () => {
    for (const { score, scorerScore, ownPart } of ranked(2).slice(0, 3)) {
      const sum = logit(scorerScore ?? 0) + (ownPart?.contribution ?? Number.NaN);
      expect(Math.abs(logit(score ?? 0) - sum)).toBeLessThanOrEqual(1e-9);
    }
    expect(ranked(2).find(({ name }) => name === "Slate Wren")?.isEstimate).toBe(true);
  });

  test("moves say how many places each rose or fell by it", () => {
    expect(Object.fromEntries(movesByOwnPart(ranked(5)))).toEqual({
      "ivory-kestrel": 2,
      "slate-wren": 0,
      "amber-heron": -2,
    });
    expect(movesByOwnPart(rows).size).toBe(0);
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

import { expect, test } from "vitest";

import { filterRanking, rank, type RankingFilter, SHOW_ALL } from "./ranking.ts";
import { csvCell, rankingToCsv, rankingToJson } from "./ranking-export.ts";

const thresholds = { potential: 0.4, good: 0.7 };
const rows = [
  { id: "a", score: 0.5 },
  { id: "b", score: null },
  { id: "c", score: 0.9 },
  { id: "d", score: 0.5 },
  { id: "e", score: 0.1 },
];
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join("");

test("the best comes first, ties keep their order and share a rank, unscored rows come last", () => {
  const ranked = rank(rows, thresholds);
  expect(ids(ranked)).toBe("cadeb");
  expect(ranked.map((row) => row.rank)).toEqual([1, 2, 2, 4, null]);
  expect(ranked.map((row) => row.fitClass)).toEqual(["good-fit", "potential-fit", "potential-fit", "no-fit", null]);
});

test("ranking leaves the rows it was given as they were", () => {
  const before = structuredClone(rows);
  rank(rows, thresholds);
  expect(rows).toEqual(before);
});

test.each<[string, Partial<RankingFilter>, string]>([
  ["no filter shows everyone", {}, "cadeb"],
  ["a cut-off includes the score itself", { minScore: 0.5 }, "cad"],
  ["top takes the head of what is left", { top: 2 }, "ca"],
  ["classes show only theirs", { classes: ["no-fit", "good-fit"] }, "ce"],
  ["filters add up", { minScore: 0.2, top: 2, classes: ["potential-fit"] }, "ad"],
  ["top 0 is empty", { top: 0 }, ""],
])("%s", (_name, filter, expected) => {
  expect(ids(filterRanking(rank(rows, thresholds), { ...SHOW_ALL, ...filter }))).toBe(expected);
});

test.each([
  ["plain", "plain"],
  ['say "hi", you', '"say ""hi"", you"'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["+4", "'+4"],
  ["-4", "'-4"],
  ["@cmd", "'@cmd"],
  ["\tx", "'\tx"],
  ["＝1", "'＝1"], // full-width, which spreadsheets also take for a formula
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ["a=b", "a=b"],
])("a CSV cell of %j is %j", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test("numbers are written as they are, also negative ones, and null is empty", () => {
  expect([csvCell(-0.5), csvCell(1), csvCell(null)]).toEqual(["-0.5", "1", ""]);
});

test("both exports hold the same columns", () => {
  const line = { rank: 1, candidate: "Candidate 7", score: 0.25, fitClass: "no-fit", scorerVersion: "abc" } as const;
  expect(rankingToCsv([line])).toBe("rank,candidate,score,class,scorer_version\r\n1,Candidate 7,0.25,No Fit,abc\r\n");
  expect(JSON.parse(rankingToJson([line]))).toEqual([
    { rank: 1, candidate: "Candidate 7", score: 0.25, class: "No Fit", scorer_version: "abc" },
  ]);
});

import { expect, test } from "vitest";

import { filterRanking, rank, type RankingFilter, SHOW_ALL } from "./ranking.ts";

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

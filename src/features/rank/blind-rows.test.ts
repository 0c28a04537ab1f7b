import { expect, test } from "vitest";

import { withoutOpinion } from "./blind-rows.ts";
import type { RankRow } from "./rank-rows.ts";

const row = (id: string, name: string, score: number, rank: number): RankRow => ({
  id,
  name,
  score,
  scorerScore: score,
  rank,
  fitClass: "good-fit",
  ownPart: null,
  isEstimate: false,
  mustFound: 1,
  mustMissing: [],
  mustPartly: [],
  niceFound: 0,
  skills: [],
  experienceMonths: null,
  hiddenCount: 0,
  warningCount: 0,
});
const rows = [row("a", "Slate Wren", 0.9, 1), row("b", "Ivory Kite", 0.8, 2), row("c", "Amber Heron", 0.7, 3)];

test("an undecided row shows neither its score nor, by its place, what the scorer thinks", () => {
  const shown = withoutOpinion(rows, (id) => id !== "b");
  expect(shown.map(({ id, score, rank, fitClass }) => [id, score, rank, fitClass])).toEqual([
    ["b", 0.8, 2, "good-fit"],
    ["c", null, null, null],
    ["a", null, null, null],
  ]);
});

test("with nothing to hide the rows stay as they are", () => {
  expect(withoutOpinion(rows, () => false)).toBe(rows);
});

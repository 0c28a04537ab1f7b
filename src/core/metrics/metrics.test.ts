import { expect, test } from "vitest";

import { rocAuc } from "./auc.ts";
import { ndcg } from "./ndcg.ts";
import { classScores, weightedF1 } from "./weighted-f1.ts";

test.each([
  ["all positives above all negatives", [0.9, 0.8, 0.2, 0.1], [true, true, false, false], 1],
  ["the wrong way round", [0.1, 0.9], [true, false], 0],
  ["all tied", [0.5, 0.5, 0.5], [true, false, true], 0.5],
  // The example of scikit-learn's documentation of roc_auc_score.
  ["one pair of four out of order", [0.1, 0.4, 0.35, 0.8], [false, false, true, true], 0.75],
  ["one class only", [0.1, 0.2], [true, true], null],
])("AUC of %s", (_what, scores, isPositive, expected) => {
  expect(rocAuc(scores, isPositive)).toBe(expected);
});

test.each([
  ["the ideal order", [3, 2, 1], [2, 1, 0], 3, 1],
  ["nothing relevant", [1, 2], [0, 0], 2, null],
  // DCG = 1/log2(3), ideal 1.
  ["the relevant one second", [2, 1], [0, 1], 2, 1 / Math.log2(3)],
  ["the relevant one below the cut", [2, 1], [0, 1], 1, 0],
  ["a tie, half of each place", [1, 1], [0, 1], 2, (1 + 1 / Math.log2(3)) / 2],
])("nDCG of %s", (_what, scores, relevances, k, expected) => {
  const actual = ndcg(scores, relevances, k);
  if (expected === null) expect(actual).toBeNull();
  else expect(actual).toBeCloseTo(expected, 12);
});

test("weighted F1 is the F1 of each class weighted by its size", () => {
  // By hand: class 0 has F1 0.8 (2 items), class 1 has 0 (2), class 2 has 0 (2), as in scikit-learn's f1_score example.
  expect(weightedF1([0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1])).toBeCloseTo(1.6 / 6, 12);
  expect(weightedF1([], [])).toBeNull();
});

test("a class nobody claims or is has scores of 0", () => {
  expect(classScores(["a", "a"], ["a", "b"], ["a", "b", "c"])).toEqual([
    { label: "a", precision: 1, recall: 0.5, f1: 2 / 3, support: 2 },
    { label: "b", precision: 0, recall: 0, f1: 0, support: 0 },
    { label: "c", precision: 0, recall: 0, f1: 0, support: 0 },
  ]);
});

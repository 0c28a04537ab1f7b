import { expect, test } from "vitest";

import { rocAuc } from "./auc.ts";

// By hand: of all pairs of a positive and a negative, the share in which the positive scores higher, a tie half
// (Hanley and McNeil 1982).
test.each([
  ["all positives above all negatives", [0.9, 0.8, 0.2, 0.1], [true, true, false, false], 1],
  ["the wrong way round", [0.1, 0.9], [true, false], 0],
  ["all tied", [0.5, 0.5, 0.5], [true, false, true], 0.5],
  // The example of scikit-learn's documentation of roc_auc_score.
  ["one pair of four out of order", [0.1, 0.4, 0.35, 0.8], [false, false, true, true], 0.75],
  // Pairs 3 over 2, 3 over 1, 2 over 1 and the tie of 2 with 2: 3.5 of 4.
  ["one tie of four pairs", [3, 2, 2, 1], [true, true, false, false], 0.875],
  ["scores below zero", [-1, -2], [true, false], 1],
  ["one class only", [0.1, 0.2], [true, true], null],
  ["nothing", [], [], null],
])("AUC of %s", (_what, scores, isPositive, expected) => {
  expect(rocAuc(scores, isPositive)).toBe(expected);
});

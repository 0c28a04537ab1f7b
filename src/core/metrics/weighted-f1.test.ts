import { expect, test } from "vitest";

import { classScores, weightedF1 } from "./weighted-f1.ts";

test.each([
  // Class 0: precision 2/3, recall 2/2, F1 0.8; classes 1 and 2: 0. Two items each: (2 · 0.8) / 6, as in the example of
  // scikit-learn's documentation of f1_score.
  ["three classes of one size", [0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1], 1.6 / 6],
  // Class 0 (3 items): precision 2/2, recall 2/3, F1 0.8; class 1 (1 item): precision 1/2, recall 1, F1 2/3.
  ["classes of two sizes", [0, 0, 0, 1], [0, 0, 1, 1], (3 * 0.8 + 2 / 3) / 4],
  ["every item right", [0, 1, 1], [0, 1, 1], 1],
  ["every item wrong", [0, 1], [1, 0], 0],
])("weighted F1 of %s", (_what, truth, predicted, expected) => {
  expect(weightedF1(truth, predicted)).toBeCloseTo(expected, 12);
});

test("without items there is no F1", () => {
  expect(weightedF1([], [])).toBeNull();
});

test("each label has its row in the order given, and one that nobody is has scores of 0", () => {
  expect(classScores(["a", "a"], ["a", "b"], ["c", "b", "a"])).toEqual([
    { label: "c", precision: 0, recall: 0, f1: 0, support: 0 },
    { label: "b", precision: 0, recall: 0, f1: 0, support: 0 },
    { label: "a", precision: 1, recall: 0.5, f1: 2 / 3, support: 2 },
  ]);
});

import { expect, test } from "vitest";

import { macroF1 } from "./macro-f1.ts";

test.each([
  // Class 0: precision 2/3, recall 1, F1 0.8; classes 1 and 2: 0. The example of scikit-learn's documentation of f1_score.
  ["three classes", [0, 1, 2, 0, 1, 2], [0, 2, 1, 0, 0, 1], [0, 1, 2], 0.8 / 3],
  // Class 0 F1 0.8, class 1 F1 2/3: the small class weighs as much as the large one.
  ["classes of two sizes", [0, 0, 0, 1], [0, 0, 1, 1], [0, 1], (0.8 + 2 / 3) / 2],
  ["a class that nobody is", [0, 0], [0, 0], [0, 1], 0.5],
])("macro F1 of %s", (_what, truth, predicted, labels, expected) => {
  expect(macroF1(truth, predicted, labels)).toBeCloseTo(expected, 12);
});

test("without items there is no F1", () => {
  expect(macroF1([], [], [0, 1])).toBeNull();
});

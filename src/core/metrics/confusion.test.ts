import { expect, test } from "vitest";

import { accuracy, confusionMatrix } from "./confusion.ts";

test("rows are the truth, columns what was told", () => {
  // The example of scikit-learn's documentation of confusion_matrix.
  expect(
    confusionMatrix(
      ["cat", "ant", "cat", "cat", "ant", "bird"],
      ["ant", "ant", "cat", "cat", "ant", "cat"],
      ["ant", "bird", "cat"],
    ),
  ).toEqual([
    [2, 0, 0],
    [0, 0, 1],
    [1, 0, 2],
  ]);
});

test("accuracy is the diagonal's share", () => {
  expect(
    accuracy([
      [2, 0, 0],
      [0, 0, 1],
      [1, 0, 2],
    ]),
  ).toBeCloseTo(4 / 6, 12);
  expect(accuracy([[0]])).toBeNull();
});

test("a label that is not asked for is left out", () => {
  expect(confusionMatrix([0, 7, 1], [0, 1, 7], [0, 1])).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

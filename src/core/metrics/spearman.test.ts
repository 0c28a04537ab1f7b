import { expect, test } from "vitest";

import { spearman } from "./spearman.ts";

test.each([
  ["one order", [1, 2, 3], [10, 20, 90], 1],
  ["opposite orders", [1, 2, 3], [3, 2, 1], -1],
  // Without ties 1 − 6 Σd² / (n (n² − 1)): d = 0, 1, −1, 0, so 1 − 12/60.
  ["two neighbours swapped", [1, 2, 3, 4], [1, 3, 2, 4], 0.8],
  // Ranks 1, 2, 3 and 1.5, 1.5, 3: covariance 1.5, variances 2 and 1.5.
  ["a tie on one side", [1, 2, 3], [0, 0, 1], 1.5 / Math.sqrt(2 * 1.5)],
])("Spearman of %s", (_what, left, right, expected) => {
  expect(spearman(left, right)).toBeCloseTo(expected, 12);
});

test.each([
  ["one side is all one value", [1, 1, 1], [1, 2, 3]],
  ["there is nothing", [], []],
])("when %s there is none", (_what, left, right) => {
  expect(spearman(left, right)).toBeNull();
});

import { expect, test } from "vitest";

import { kendallTauB } from "./kendall.ts";

test.each([
  ["one order", [1, 2, 3], [10, 20, 90], 1],
  ["opposite orders", [1, 2, 3], [3, 2, 1], -1],
  // Five pairs of six agree, one does not.
  ["two neighbours swapped", [1, 2, 3, 4], [1, 3, 2, 4], 4 / 6],
  // Three pairs: two agree, one is tied on the right: 2 / √(3 · 2).
  ["a tie on one side", [1, 2, 3], [0, 0, 1], 2 / Math.sqrt(6)],
  // The example of SciPy's documentation of kendalltau.
  ["ties on both sides", [12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.4714045207910316],
])("tau-b of %s", (_what, left, right, expected) => {
  expect(kendallTauB(left, right)).toBeCloseTo(expected, 12);
});

test("when one side is all one value there is none", () => {
  expect(kendallTauB([1, 1], [1, 2])).toBeNull();
});

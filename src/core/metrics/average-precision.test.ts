import { expect, test } from "vitest";

import { averagePrecision } from "./average-precision.ts";

test.each([
  ["the relevant ones first", [3, 2, 1], [true, true, false], 1],
  // Places 1 and 3: (1/1 + 2/3) / 2.
  ["places 1 and 3", [4, 3, 2, 1], [true, false, true, false], (1 + 2 / 3) / 2],
  ["the only one last of four", [4, 3, 2, 1], [false, false, false, true], 1 / 4],
  // Either order equally: (1 + 1/2) / 2.
  ["a tie with one that is not", [1, 1], [true, false], 0.75],
  // Orders of three, two of them relevant: TTF 1, TFT 5/6, FTT (1/2 + 2/3) / 2; the mean of the three.
  ["a tie of three, two relevant", [1, 1, 1], [true, false, true], (1 + 5 / 6 + 7 / 12) / 3],
  // First place sure, then a tie of two at 2 and 3: precision 2/2 or 2/3.
  ["a tie below a sure one", [2, 1, 1], [true, true, false], (1 + (1 + 2 / 3) / 2) / 2],
])("average precision of %s", (_what, scores, isRelevant, expected) => {
  expect(averagePrecision(scores, isRelevant)).toBeCloseTo(expected, 12);
});

test("with nothing relevant there is none", () => {
  expect(averagePrecision([1, 2], [false, false])).toBeNull();
});

import { expect, test } from "vitest";

import { hitAtK, reciprocalRank } from "./first-relevant.ts";

test.each([
  ["the first is relevant", [3, 2, 1], [true, false, true], 1],
  ["the third is the first relevant", [3, 2, 1], [false, false, true], 1 / 3],
  // Each of three places equally.
  ["one of a tie of three", [1, 1, 1], [false, true, false], (1 + 1 / 2 + 1 / 3) / 3],
  // Two of a tie of three: first place in two of three orders, else second.
  ["two of a tie of three", [1, 1, 1], [true, false, true], 2 / 3 + 1 / 3 / 2],
  ["a tie below two others", [3, 2, 1, 1], [false, false, true, false], (1 / 3 + 1 / 4) / 2],
])("reciprocal rank when %s", (_what, scores, isRelevant, expected) => {
  expect(reciprocalRank(scores, isRelevant)).toBeCloseTo(expected, 12);
});

test.each([
  ["within the cut", [3, 2, 1], [false, true, false], 2, 1],
  ["below the cut", [3, 2, 1], [false, false, true], 2, 0],
  ["in a tie across the cut", [3, 1, 1], [false, true, false], 2, 0.5],
  // Of the orders of a tie of three with two relevant ones, two have one first.
  ["twice in a tie", [1, 1, 1], [true, true, false], 1, 2 / 3],
  ["with a cut beyond the end", [1, 2], [true, false], 9, 1],
])("hit when the relevant one is %s", (_what, scores, isRelevant, k, expected) => {
  expect(hitAtK(scores, isRelevant, k)).toBeCloseTo(expected, 12);
});

test("with nothing relevant there is neither", () => {
  expect([reciprocalRank([1], [false]), hitAtK([1], [false], 1)]).toEqual([null, null]);
});

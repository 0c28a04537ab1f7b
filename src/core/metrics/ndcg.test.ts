import { expect, test } from "vitest";

import { ndcg } from "./ndcg.ts";

test.each([
  ["the ideal order", [3, 2, 1], [2, 1, 0], 3, 1],
  // DCG = 1/log2(3), ideal 1.
  ["the relevant one second", [2, 1], [0, 1], 2, 1 / Math.log2(3)],
  ["the relevant one below the cut", [2, 1], [0, 1], 1, 0],
  ["a tie, half of each place", [1, 1], [0, 1], 2, (1 + 1 / Math.log2(3)) / 2],
  // Places 1 to 3 are one tie with a mean of 1/3, cut after the second; the ideal is 1.
  ["a tie across the cut", [1, 1, 1], [0, 0, 1], 2, (1 + 1 / Math.log2(3)) / 3],
  ["a cut beyond the end", [2, 1], [1, 0], 10, 1],
])("nDCG of %s", (_what, scores, relevances, k, expected) => {
  expect(ndcg(scores, relevances, k)).toBeCloseTo(expected, 12);
});

test("the worked example of six documents has its published value", () => {
  // Wikipedia, "Discounted cumulative gain": DCG6 6.861, and with the two documents not shown an ideal of 8.740.
  expect(ndcg([8, 7, 6, 5, 4, 3, 2, 1], [3, 2, 3, 0, 1, 2, 3, 2], 6)).toBeCloseTo(6.861 / 8.74, 3);
});

test("the order of the input does not matter, also among ties", () => {
  expect(ndcg([1, 2, 1, 3], [0, 1, 2, 0], 3)).toBeCloseTo(ndcg([1, 3, 2, 1], [2, 0, 1, 0], 3) ?? NaN, 12);
});

test.each([
  ["nothing is relevant", [1, 2], [0, 0]],
  ["there is nothing", [], []],
])("when %s there is no nDCG", (_what, scores, relevances) => {
  expect(ndcg(scores, relevances, 2)).toBeNull();
});

import { expect, test } from "vitest";

import { histogram } from "./histogram.ts";

test.each([
  ["an edge belongs to the bin above it", [0, 0.5, 0.49], [2, 1]],
  ["the last edge belongs to the last bin", [1], [0, 1]],
  ["what lies outside is in the outer bins", [-3, 7], [1, 1]],
  ["nothing", [], [0, 0]],
])("%s", (_what, values, counts) => {
  expect(histogram(values, 0, 1, 2)).toEqual({ from: 0, width: 0.5, counts });
});

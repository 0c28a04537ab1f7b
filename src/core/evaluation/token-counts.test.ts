import { expect, test } from "vitest";

import { tokenCounts } from "./token-counts.ts";

test("lengths in bars of a round width, with their middle and their end", () => {
  const counts = tokenCounts([100, 900, 300, 1190], 446);
  expect(counts).toMatchObject({ median: 600, largest: 1190, overOneChunk: 2 });
  // 1190 / 12 is 99.2: bars of 100, the last one for 1100 to 1200.
  expect(counts.histogram).toEqual({ from: 0, width: 100, counts: [0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1] });
});

test.each([
  ["one text", [7], { median: 7, largest: 7 }],
  ["texts without words", [0, 0], { median: 0, largest: 0, overOneChunk: 0 }],
])("of %s", (_what, counts, expected) => {
  const found = tokenCounts(counts, 10);
  expect(found).toMatchObject(expected);
  expect(found.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(counts.length);
});

import { expect, test } from "vitest";

import { tieGroups } from "./tie-groups.ts";

test("items of one score stand together, the highest first", () => {
  expect(tieGroups([1, 3, 1, 2, 3], [true, false, false, true, true])).toEqual([
    { above: 0, size: 2, relevant: 1, relevantAbove: 0 },
    { above: 2, size: 1, relevant: 1, relevantAbove: 1 },
    { above: 3, size: 2, relevant: 1, relevantAbove: 2 },
  ]);
});

test("no items, no groups", () => {
  expect(tieGroups([], [])).toEqual([]);
});

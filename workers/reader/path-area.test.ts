import { expect, test } from "vitest";

import { fillShare } from "./path-area.ts";

const BOX = [0, 0, 10, 10];

test.each([
  ["a rectangle fills its box", [0, 0, 0, 1, 10, 0, 1, 10, 10, 1, 0, 10, 4], 1],
  ["a rectangle drawn the other way round, too", [0, 0, 0, 1, 0, 10, 1, 10, 10, 1, 10, 0, 4], 1],
  ["a triangle fills half", [0, 0, 0, 1, 10, 0, 1, 0, 10, 4], 0.5],
  ["a slanted hairline fills nothing", [0, 0, 0, 1, 10, 9.9, 1, 10, 10, 1, 0, 0.1, 4], 0.01],
])("%s", (_, path, share) => {
  expect(fillShare(path, BOX)).toBeCloseTo(share, 1);
});

test("a path without points or a box without area fills nothing", () => {
  expect(fillShare(null, BOX)).toBe(0);
  expect(fillShare([0, 0, 0, 1, 10, 0], [0, 0, 10, 0])).toBe(0);
});

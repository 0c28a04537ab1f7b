import { expect, test } from "vitest";

import { filledBoxes, pieceBoxes } from "./path-area.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const rectangle = (x0: number, y0: number, x1: number, y1: number) => [0, x0, y0, 1, x1, y0, 1, x1, y1, 1, x0, y1, 4];

test.each([
  ["a rectangle fills its box", rectangle(0, 0, 10, 10), [box(0, 0, 10, 10)]],
  ["drawn the other way round, too", [0, 0, 0, 1, 0, 10, 1, 10, 10, 1, 10, 0, 4], [box(0, 0, 10, 10)]],
  ["a triangle does not", [0, 0, 0, 1, 10, 0, 1, 0, 10, 4], []],
  ["a slanted hairline does not", [0, 0, 0, 1, 10, 9.9, 1, 10, 10, 1, 0, 0.1, 4], []],
  ["a frame does not", [...rectangle(0, 0, 10, 10), ...rectangle(1, 1, 9, 9)], []],
  [
    "two rectangles fill two boxes",
    [...rectangle(0, 0, 10, 1), ...rectangle(0, 8, 10, 9)],
    [box(0, 0, 10, 1), box(0, 8, 10, 9)],
  ],
  ["a path without area fills nothing", [0, 0, 0, 1, 10, 0], []],
])("%s", (_, path, boxes) => {
  expect(filledBoxes(path)).toEqual(boxes);
});

test("a path without points has no pieces", () => {
  expect(filledBoxes(null)).toEqual([]);
  expect(pieceBoxes(null)).toEqual([]);
});

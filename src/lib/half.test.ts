import { expect, test } from "vitest";

import { floatToHalf, halfToFloat } from "./half.ts";

test.each([
  [0x0000, 0],
  [0x3c00, 1],
  [0xc000, -2],
  [0x3555, 0.333251953125],
  [0x0001, 2 ** -24], // the smallest subnormal
  [0x7bff, 65504],
  [0xfc00, -Infinity],
])("half %i is read exactly", (half, value) => {
  expect(halfToFloat(half)).toBe(value);
});

test("every finite half survives the way there and back", () => {
  for (let half = 0; half < 0x7c00; half++) {
    expect(floatToHalf(halfToFloat(half))).toBe(half);
    expect(floatToHalf(-halfToFloat(half))).toBe(half | 0x8000);
  }
});

test.each([
  [1 + 2 ** -11, 0x3c00], // a tie goes to the even one
  [1 + 3 * 2 ** -11, 0x3c02],
  [2 - 2 ** -12, 0x4000], // rounds up into the next power of two
  [2 ** -26, 0x0000],
  [65520, 0x7c00],
])("%f is rounded to half %i", (value, half) => {
  expect(floatToHalf(value)).toBe(half);
});

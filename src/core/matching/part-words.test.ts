import { expect, test } from "vitest";

import { type FitPart, PART_NAMES } from "./fit-parts.ts";
import { partPointsText, shownParts } from "./part-words.ts";

const part = (contribution: number, index: number): FitPart => ({
  name: PART_NAMES[index] ?? "reading",
  value: 0,
  contribution,
});
const shown = (bias: number, ...contributions: number[]) => {
  const found = shownParts({ bias, parts: contributions.map(part) });
  return found && { ...found, parts: found.parts.map(({ points }) => points) };
};
const tenths = (value: number) => Math.round(value * 10) + 0; // no -0

test.each<[string, readonly [number, ...number[]], readonly [number, number[], number]]>([
  ["what is exact stays", [-0.5, 1.2, -0.3], [-0.5, [1.2, -0.3], 0.4]],
  // By itself each 0.04 would be 0.0, and the sum 0.1.
  ["what rounding each would lose goes to the largest remainders", [0, 0.04, 0.04, 0.04], [0, [0.1, 0, 0], 0.1]],
  ["below nought as above", [-0.26, -0.26], [-0.2, [-0.3], -0.5]],
  ["a part that says nothing shows nothing", [0.45, 0.45, 0], [0.5, [0.4, 0], 0.9]],
])("%s", (_, [bias, ...contributions], [start, points, total]) => {
  const padded = contributions.length < 2 ? [...contributions, 0] : contributions;
  const expected = contributions.length < 2 ? [...points, 0] : points;
  expect(shown(bias, ...padded)).toEqual({ start, parts: expected, total });
});

test("shown figures add up to the rounded sum and are each less than a tenth from the truth, whatever they are", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const [bias = 0, ...contributions] = Array.from({ length: 6 }, (_, i) => 4 * Math.sin(seed * (i + 1) * 12.9898));
    const sum = contributions.reduce((total, value) => total + value, bias);
    const found = shown(bias, ...contributions)!;
    expect(tenths(found.total)).toBe(tenths(sum));
    expect([found.start, ...found.parts].reduce((total, value) => total + tenths(value), 0)).toBe(tenths(found.total));
    for (const [i, points] of found.parts.entries()) expect(Math.abs(points - contributions[i]!)).toBeLessThan(0.1);
  }
});

test("a score of one part, or of none, has nothing to add up", () => {
  expect(shown(0, 1.3)).toBeNull();
  expect(shown(0)).toBeNull();
});

test.each([
  [1.3, "+1.3"],
  [2, "+2.0"],
  [-0.4, "−0.4"],
  [0, "0"],
  [-0, "0"],
])("%d points are written %s", (points, text) => {
  expect(partPointsText(points)).toBe(text);
});

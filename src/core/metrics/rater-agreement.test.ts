import { expect, test } from "vitest";

import { cohenKappa } from "./cohen-kappa.ts";
import { fleissKappa } from "./fleiss-kappa.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";

test("Cohen's kappa of a table of 50: 20 both yes, 15 both no, 5 and 10 apart, is 0.4", () => {
  const [left, right]: [number[], number[]] = [[], []];
  for (const [a, b, times] of [
    [1, 1, 20],
    [1, 0, 5],
    [0, 1, 10],
    [0, 0, 15],
  ] as const)
    for (let i = 0; i < times; i += 1) {
      left.push(a);
      right.push(b);
    }
  expect(cohenKappa(left, right)).toBeCloseTo(0.4, 12);
});

test("weights forgive neighbours: equal rankings give 1, opposite ones less than chance", () => {
  const square = (i: number, j: number) => (i - j) ** 2;
  expect(cohenKappa([0, 1, 2, 3], [0, 1, 2, 3], square)).toBe(1);
  expect(cohenKappa([0, 1, 2, 3], [3, 2, 1, 0], square)).toBeCloseTo(-1, 12);
  const near = cohenKappa([0, 1, 2, 3], [1, 1, 2, 3], square) ?? 0;
  expect(near).toBeGreaterThan(cohenKappa([0, 1, 2, 3], [1, 1, 2, 3]) ?? 1);
});

test("kappa is null where there is nothing to tell from chance", () => {
  expect(cohenKappa([], [])).toBeNull();
  expect(cohenKappa([1, 1], [1, 1])).toBeNull();
});

// The table of 10 subjects, 14 raters and 5 categories that the method is usually shown with.
test("Fleiss' kappa of the textbook table is 0.210", () => {
  const counts = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  expect(fleissKappa(counts)).toBeCloseTo(0.2099, 4);
});

test("Fleiss' kappa needs as many raters for each subject", () => {
  expect(
    fleissKappa([
      [2, 1],
      [1, 1],
    ]),
  ).toBeNull();
});

// Krippendorff 2011, section C: four observers, twelve units, gaps.
const published: readonly (readonly number[])[] = [
  [1, 1, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [5, 5, 5],
  [1, 1],
  [3],
];

test.each([
  ["nominal", 0.743],
  ["ordinal", 0.815],
  ["interval", 0.849],
] as const)("Krippendorff's alpha of the published example, %s: %f", (level, expected) => {
  expect(krippendorffAlpha(published, level)).toBeCloseTo(expected, 3);
});

test("alpha is null without two ratings of one thing", () => {
  expect(krippendorffAlpha([[1], [2]], "nominal")).toBeNull();
});

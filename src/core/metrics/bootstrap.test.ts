import { expect, test } from "vitest";

import { bootstrapIntervals } from "./bootstrap.ts";

const options = { resamples: 1000, seed: 5 };
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("the interval of a mean is that of theory", () => {
  // 100 groups of one row, half 0 and half 1: the standard error is 0.05, so 0.5 ± 1.96 · 0.05.
  const groups = Array.from({ length: 100 }, (_, row) => [row]);
  const [interval] = bootstrapIntervals(groups, (rows) => [mean(rows.map((row) => row % 2))], options);
  expect(interval?.low).toBeCloseTo(0.402, 1);
  expect(interval?.high).toBeCloseTo(0.598, 1);
});

test("rows of one group go together: fewer groups, a wider interval", () => {
  const value = (row: number) => (row < 50 ? 0 : 1);
  const figure = (rows: readonly number[]) => [mean(rows.map(value))];
  const single = Array.from({ length: 100 }, (_, row) => [row]);
  const grouped = Array.from({ length: 10 }, (_, group) => Array.from({ length: 10 }, (_, row) => group * 10 + row));
  const [narrow] = bootstrapIntervals(single, figure, options);
  const [wide] = bootstrapIntervals(grouped, figure, options);
  const width = (interval: typeof narrow) => (interval?.high ?? 0) - (interval?.low ?? 0);
  // Ten times fewer draws: √10 times as wide.
  expect(width(wide) / width(narrow)).toBeGreaterThan(2.5);
  expect(width(wide) / width(narrow)).toBeLessThan(4);
});

test("a difference is paired: two figures that move together differ by a constant", () => {
  const groups = [[0], [1], [2], [3], [4]];
  const [, difference] = bootstrapIntervals(
    groups,
    (rows) => [mean(rows), mean(rows.map((row) => row + 1)) - mean(rows)],
    options,
  );
  expect(difference?.low).toBeCloseTo(1, 12);
  expect(difference?.high).toBeCloseTo(1, 12);
});

test("the same seed gives the same interval, another seed another", () => {
  const groups = Array.from({ length: 30 }, (_, row) => [row]);
  const run = (seed: number) => bootstrapIntervals(groups, (rows) => [mean(rows)], { ...options, seed });
  expect(run(1)).toEqual(run(1));
  expect(run(1)).not.toEqual(run(2));
});

test.each([
  ["there is one group", [[0, 1, 2]], () => [1]],
  ["most resamples have no figure", [[0], [1]], () => [null]],
])("when %s there is no interval", (_what, groups, figuresOf) => {
  expect(bootstrapIntervals(groups, figuresOf, options)).toEqual([null]);
});

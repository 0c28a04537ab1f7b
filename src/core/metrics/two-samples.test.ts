import { expect, test } from "vitest";

import { holm } from "./holm.ts";
import { kolmogorovSmirnov } from "./kolmogorov-smirnov.ts";
import { permutationTest } from "./permutation-test.ts";
import { normalTail, rankSum } from "./rank-sum.ts";
import { stabilityIndex } from "./stability-index.ts";

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

test("Kolmogorov–Smirnov: the gap is counted by hand, ties stand together", () => {
  expect(kolmogorovSmirnov([1, 2, 3, 4], [3, 4, 5, 6]).statistic).toBe(0.5);
  expect(kolmogorovSmirnov([1, 1, 1, 2], [1, 1, 1, 2])).toEqual({ statistic: 0, p: 1 });
  expect(kolmogorovSmirnov(range(0, 100), range(200, 300)).p).toBeLessThan(1e-9);
});

test("the tail at the tabled 5 % point of the statistic is 5 %", () => {
  // 1.358 is the 5 % point for large samples; the gap of 20 in 1,000 steps of two samples of 1,000 gives it.
  const shifted = range(61, 1061);
  const { statistic, p } = kolmogorovSmirnov(range(0, 1000), shifted);
  expect(statistic).toBeCloseTo(0.061, 12);
  expect(p).toBeGreaterThan(0.04);
  expect(p).toBeLessThan(0.055);
});

test("rank sum: the share of pairs, and the chance of the normal curve", () => {
  expect(rankSum([1, 2, 3], [2, 3, 4]).statistic).toBeCloseTo(7 / 9, 12);
  expect(normalTail(1.959964)).toBeCloseTo(0.025, 6);
  expect(rankSum([5, 5, 5], [5, 5])).toEqual({ statistic: 0.5, p: 1 });
  expect(rankSum(range(0, 100), range(50, 150)).p).toBeLessThan(1e-6);
});

test("a permutation test of a difference that every dealing has finds nothing, of a full one the rarest chance", () => {
  const mean = (rows: readonly number[]) => rows.reduce((sum, value) => sum + value, 0) / rows.length;
  const options = { rounds: 199, seed: 1 };
  expect(permutationTest([1, 1, 1], [1, 1], mean, options)?.p).toBe(1);
  expect(permutationTest(range(0, 30), range(100, 130), mean, options)?.p).toBe(1 / 200);
  expect(permutationTest([], [], () => null, options)).toBeNull();
});

test("Holm: the smallest is multiplied most, the order stays, nothing passes 1", () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holm([0.9, 0.8])).toEqual([1, 1]);
});

test("the stability index is near 0 for alike and above its mark for a shift", () => {
  expect(stabilityIndex(range(0, 1000), range(0, 1000))).toBeLessThan(1e-9);
  expect(stabilityIndex(range(0, 1000), range(500, 1500))).toBeGreaterThan(0.25);
});

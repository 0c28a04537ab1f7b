import type { TwoSampleTest } from "./kolmogorov-smirnov.ts";

/**
 * Does one sample lie higher? Wilcoxon's rank sum by the normal curve, with the correction for ties (Mann and Whitney
 * 1947). The statistic is the chance that a value of `right` exceeds one of `left`, a tie half: 0.5 is no shift.
 */
export function rankSum(left: readonly number[], right: readonly number[]): TwoSampleTest {
  const [n, m] = [left.length, right.length];
  if (n === 0 || m === 0) return { statistic: 0.5, p: 1 };
  const all = [...left.map((value) => ({ value, isRight: 0 })), ...right.map((value) => ({ value, isRight: 1 }))].sort(
    (a, b) => a.value - b.value,
  );
  let [rankOfRight, ties] = [0, 0];
  for (let from = 0; from < all.length;) {
    let to = from;
    let rights = 0;
    while (to < all.length && all[to]?.value === all[from]?.value) rights += all[to++]?.isRight ?? 0;
    const size = to - from;
    rankOfRight += (rights * (from + 1 + to)) / 2;
    ties += size ** 3 - size;
    from = to;
  }
  const total = n + m;
  const above = rankOfRight - (m * (m + 1)) / 2;
  const variance = ((n * m) / 12) * (total + 1 - ties / (total * (total - 1)));
  if (variance <= 0) return { statistic: 0.5, p: 1 };
  const z = Math.max(0, Math.abs(above - (n * m) / 2) - 0.5) / Math.sqrt(variance);
  return { statistic: above / (n * m), p: 2 * normalTail(z) };
}

/** The chance that a standard normal value exceeds z ≥ 0 (Abramowitz and Stegun 26.2.17, error below 1e-7). */
export function normalTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const sum = terms.reduceRight((rest, term) => (rest + term) * t, 0);
  return (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

/**
 * Two samples, one distribution? The largest gap between their cumulative shares, and the chance of one as large if both
 * were alike (asymptotic, with the correction for small samples of Stephens 1970). Ties make it err on the quiet side.
 */
export function kolmogorovSmirnov(left: readonly number[], right: readonly number[]): TwoSampleTest {
  if (left.length === 0 || right.length === 0) return { statistic: 0, p: 1 };
  const a = left.toSorted((x, y) => x - y);
  const b = right.toSorted((x, y) => x - y);
  let [i, j, gap] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i] ?? 0, b[j] ?? 0);
    while (i < a.length && a[i] === value) i += 1;
    while (j < b.length && b[j] === value) j += 1;
    gap = Math.max(gap, Math.abs(i / a.length - j / b.length));
  }
  const root = Math.sqrt((a.length * b.length) / (a.length + b.length));
  return { statistic: gap, p: kolmogorovTail((root + 0.12 + 0.11 / root) * gap) };
}

export interface TwoSampleTest {
  readonly statistic: number;
  /** Chance of a difference at least as large by luck, 0..1. */
  readonly p: number;
}

function kolmogorovTail(lambda: number): number {
  // The series converges slowly here, and the chance is 1 to ten digits.
  if (lambda < 0.3) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k += 1) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * lambda * lambda);
  return Math.min(1, Math.max(0, sum));
}

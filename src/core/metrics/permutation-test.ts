import { seededRandom } from "../../lib/seeded-random.ts";
import type { TwoSampleTest } from "./kolmogorov-smirnov.ts";

/**
 * How often a figure of two samples differs as much when their rows are dealt out anew by chance (Phipson and Smyth 2010:
 * one is added to both counts, so that the chance is never 0). Needs nothing of how values are spread.
 */
export function permutationTest<Row>(
  left: readonly Row[],
  right: readonly Row[],
  figure: (rows: readonly Row[]) => number | null,
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
): TwoSampleTest | null {
  const observed = difference(figure(left), figure(right));
  if (observed === null) return null;
  const random = seededRandom(seed);
  const rows = [...left, ...right];
  let asFar = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < left.length; index += 1) {
      const other = index + Math.floor(random() * (rows.length - index));
      const kept = rows[index];
      const taken = rows[other];
      if (kept !== undefined && taken !== undefined) [rows[index], rows[other]] = [taken, kept];
    }
    const dealt = difference(figure(rows.slice(0, left.length)), figure(rows.slice(left.length)));
    if (dealt === null || Math.abs(dealt) >= Math.abs(observed) - 1e-12) asFar += 1;
  }
  return { statistic: observed, p: (asFar + 1) / (rounds + 1) };
}

function difference(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : right - left;
}

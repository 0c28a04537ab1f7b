// How sure a figure is: groups are drawn with replacement, the figure is computed anew, and the middle 95 % of what
// comes out is the interval (Efron and Tibshirani 1993, the percentile method). Rows of one job are not independent
// of each other, so whole jobs are drawn, never single rows (Field and Welsh 2007).

import { seededRandom } from "../../lib/seeded-random.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  readonly resamples: number;
  readonly seed: number;
}

/** Share of the resamples inside the interval. */
const LEVEL = 0.95;

/** Fewer resamples with a figure than this share of all: there is no interval. */
const MIN_DEFINED = 0.5;

/**
 * Intervals of several figures from the same resamples, so that a difference among them is a paired one. `figuresOf`
 * gets the row numbers of the drawn groups; null is a figure that these rows do not have, e.g. for want of a class.
 */
export function bootstrapIntervals(
  groups: readonly (readonly number[])[],
  figuresOf: (rows: readonly number[]) => readonly (number | null)[],
  { resamples, seed }: BootstrapOptions,
): readonly (Interval | null)[] {
  const count = figuresOf(groups.flat()).length;
  // One group drawn again and again is always itself.
  if (groups.length < 2) return Array.from({ length: count }, () => null);
  const random = seededRandom(seed);
  const drawn = Array.from({ length: count }, (): number[] => []);
  for (let resample = 0; resample < resamples; resample += 1) {
    const rows = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    for (const [index, figure] of figuresOf(rows).entries()) if (figure !== null) drawn[index]?.push(figure);
  }
  return drawn.map((figures) => (figures.length < resamples * MIN_DEFINED ? null : middle(figures)));
}

function middle(figures: readonly number[]): Interval {
  const sorted = [...figures].sort((a, b) => a - b);
  return { low: quantile(sorted, (1 - LEVEL) / 2), high: quantile(sorted, (1 + LEVEL) / 2) };
}

/** Linear between neighbours, as NumPy's default. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

// How long the texts of a file are, in the tokens the scorer reads.

import { type Histogram, histogram } from "../metrics/histogram.ts";

export interface TokenCounts {
  readonly median: number;
  readonly largest: number;
  /** Texts that are scored in several chunks. */
  readonly overOneChunk: number;
  readonly histogram: Histogram;
}

/** About so many bars; the width is a round number. */
const BINS = 12;

export function tokenCounts(counts: readonly number[], chunkTokens: number): TokenCounts {
  const sorted = [...counts].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const largest = sorted.at(-1) ?? 0;
  const width = roundWidth(largest / BINS);
  const bins = Math.floor(largest / width) + 1;
  return {
    median: ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2,
    largest,
    overOneChunk: counts.filter((count) => count > chunkTokens).length,
    histogram: histogram(counts, 0, bins * width, bins),
  };
}

/** The next of 1, 2 and 5 times a power of ten. */
function roundWidth(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5].map((step) => step * power).find((width) => width >= least) ?? 10 * power;
}

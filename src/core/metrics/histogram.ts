/** `counts[i]` values lie from `from + i · width` up to but not with the next edge; the last bin has both its edges. */
export interface Histogram {
  readonly from: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/** Values in bins of one width; what lies outside goes into the first or the last bin, so that none is lost. */
export function histogram(values: readonly number[], from: number, to: number, bins: number): Histogram {
  const width = (to - from) / bins;
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor((value - from) / width)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from, width, counts };
}

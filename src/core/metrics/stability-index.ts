/** Bins by the tenths of the reference; what the index was made for. */
const BINS = 10;

/**
 * The population stability index of two samples: 0 for alike; 0.1 and 0.25 are the usual marks for some and for much
 * (Siddiqi 2006). It grows by chance in small samples, so it describes here and does not decide.
 */
export function stabilityIndex(reference: readonly number[], current: readonly number[]): number {
  if (reference.length === 0 || current.length === 0) return 0;
  const sorted = reference.toSorted((a, b) => a - b);
  const edges = [
    ...new Set(Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS)] ?? 0)),
  ];
  const shares = (values: readonly number[]) => {
    const counts = Array.from({ length: edges.length + 1 }, () => 0.5);
    for (const value of values) {
      const bin = edges.filter((edge) => value >= edge).length;
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    // Half a value in every bin, so that an empty one has a logarithm.
    return counts.map((count) => count / (values.length + counts.length / 2));
  };
  const [expected, actual] = [shares(reference), shares(current)];
  return actual.reduce((sum, share, bin) => {
    const was = expected[bin] ?? share;
    return sum + (share - was) * Math.log(share / was);
  }, 0);
}

/** How often each run of `size` tokens occurs. */
export function ngramCounts(tokens: readonly string[], size: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= tokens.length; at++) {
    const ngram = tokens.slice(at, at + size).join(" ");
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

/** Occurrences in `counts` that `other` has too, each counted as often as the rarer of both. */
export function sharedCount(counts: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [ngram, count] of counts) shared += Math.min(count, other.get(ngram) ?? 0);
  return shared;
}

// Krippendorff's alpha: agreement of any number of raters with gaps (Krippendorff 2011, "Computing Krippendorff's
// Alpha-Reliability"). 1 is perfect, 0 is chance.

export type Level = "nominal" | "ordinal" | "interval";

/**
 * `units[i]` are the ratings of one subject, in any order; those with fewer than two count for nothing. Values of ordinal
 * data need only their order. Null when no two ratings can be compared, or all are equal.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], level: Level): number | null {
  const pairable = units.filter((ratings) => ratings.length >= 2);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const totals = values.map((value) => pairable.flat().filter((other) => other === value).length);
  const count = totals.reduce((sum, total) => sum + total, 0);
  const distance = distances(values, totals, level);
  let observed = 0;
  for (const ratings of pairable)
    for (const [a, left] of ratings.entries())
      for (const [b, right] of ratings.entries())
        if (a !== b) observed += distance(values.indexOf(left), values.indexOf(right)) / (ratings.length - 1);
  let expected = 0;
  for (const [c, left] of totals.entries())
    for (const [k, right] of totals.entries()) expected += left * right * distance(c, k);
  return expected === 0 ? null : 1 - ((count - 1) * observed) / expected;
}

/** The squared difference of the values at two places. */
function distances(
  values: readonly number[],
  totals: readonly number[],
  level: Level,
): (c: number, k: number) => number {
  switch (level) {
    case "nominal":
      return (c, k) => (c === k ? 0 : 1);
    case "interval":
      return (c, k) => ((values[c] ?? 0) - (values[k] ?? 0)) ** 2;
    case "ordinal":
      // All ratings from the one to the other, the two ends by half.
      return (c, k) => {
        const [from, to] = c < k ? [c, k] : [k, c];
        const between = totals.slice(from, to + 1).reduce((sum, total) => sum + total, 0);
        return (between - ((totals[from] ?? 0) + (totals[to] ?? 0)) / 2) ** 2;
      };
    default:
      return level satisfies never;
  }
}

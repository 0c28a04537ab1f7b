/**
 * How far two raters agree beyond chance, -1..1 (Cohen 1960). `weight(i, j)` is how bad it is that one said category i
 * and the other j, 0 for equal ones (Cohen 1968); without it all disagreements are equal. Null without ratings, or when
 * both use one category throughout, where chance alone explains everything.
 */
export function cohenKappa(
  left: readonly number[],
  right: readonly number[],
  weight: (i: number, j: number) => number = (i, j) => (i === j ? 0 : 1),
): number | null {
  const count = left.length;
  if (count === 0) return null;
  const [leftCounts, rightCounts] = [countOf(left), countOf(right)];
  let observed = 0;
  for (const [index, value] of left.entries()) observed += weight(value, right[index] ?? value) / count;
  let expected = 0;
  for (const [i, times] of leftCounts)
    for (const [j, others] of rightCounts) expected += (weight(i, j) * times * others) / count ** 2;
  return expected === 0 ? null : 1 - observed / expected;
}

function countOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

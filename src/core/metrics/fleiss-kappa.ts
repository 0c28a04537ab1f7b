/**
 * How far several raters agree beyond chance (Fleiss 1971). `counts[i][j]` raters put subject i into category j; each
 * subject must have the same number of raters, at least two. Null when that is not so or chance explains everything.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number | null {
  const raters = sum(counts[0] ?? []);
  if (raters < 2 || counts.some((row) => sum(row) !== raters)) return null;
  const categories = Math.max(...counts.map((row) => row.length));
  const shares = Array.from(
    { length: categories },
    (_, j) => sum(counts.map((row) => row[j] ?? 0)) / (counts.length * raters),
  );
  const expected = sum(shares.map((share) => share ** 2));
  if (expected === 1) return null;
  const agreements = counts.map((row) => (sum(row.map((n) => n ** 2)) - raters) / (raters * (raters - 1)));
  return (sum(agreements) / counts.length - expected) / (1 - expected);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

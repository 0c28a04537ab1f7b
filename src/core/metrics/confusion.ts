/** Counts by true label (rows) and told label (columns), both in the order given; what has another label is left out. */
export function confusionMatrix<Label extends string | number>(
  truth: readonly Label[],
  predicted: readonly Label[],
  labels: readonly Label[],
): readonly (readonly number[])[] {
  const counts = labels.map(() => labels.map(() => 0));
  for (const [index, label] of truth.entries()) {
    const row = counts[labels.indexOf(label)];
    const column = labels.findIndex((known) => known === predicted[index]);
    if (row !== undefined && column >= 0) row[column] = (row[column] ?? 0) + 1;
  }
  return counts;
}

/** The share on the diagonal: how often truth and told agree. Null without items. */
export function accuracy(matrix: readonly (readonly number[])[]): number | null {
  const total = matrix.flat().reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  return matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0) / total;
}

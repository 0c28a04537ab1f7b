/** How well one class was told. F1 is the harmonic mean of precision and recall (van Rijsbergen 1979), 0 when both are 0. */
export interface ClassScore<Label> {
  readonly label: Label;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many items truly are of the class. */
  readonly support: number;
}

/** One row per label, in the order given. */
export function classScores<Label extends string | number>(
  truth: readonly Label[],
  predicted: readonly Label[],
  labels: readonly Label[],
): readonly ClassScore<Label>[] {
  return labels.map((label) => {
    const support = truth.filter((value) => value === label).length;
    const claimed = predicted.filter((value) => value === label).length;
    const right = truth.filter((value, index) => value === label && predicted[index] === label).length;
    return {
      label,
      precision: claimed === 0 ? 0 : right / claimed,
      recall: support === 0 ? 0 : right / support,
      f1: support + claimed === 0 ? 0 : (2 * right) / (support + claimed),
      support,
    };
  });
}

/** F1 per class, weighted by how often the class occurs: scikit-learn's `average="weighted"`. Null without items. */
export function weightedF1<Label extends string | number>(
  truth: readonly Label[],
  predicted: readonly Label[],
): number | null {
  if (truth.length === 0) return null;
  return (
    classScores(truth, predicted, [...new Set(truth)]).reduce((sum, { f1, support }) => sum + f1 * support, 0) /
    truth.length
  );
}

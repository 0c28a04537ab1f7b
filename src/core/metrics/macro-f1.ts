import { classScores } from "./weighted-f1.ts";

/**
 * The plain mean of the classes' F1, so that a rare class counts as much as a common one: scikit-learn's
 * `average="macro"` over the labels given. Null without items or labels.
 */
export function macroF1<Label extends string | number>(
  truth: readonly Label[],
  predicted: readonly Label[],
  labels: readonly Label[],
): number | null {
  if (truth.length === 0 || labels.length === 0) return null;
  return classScores(truth, predicted, labels).reduce((sum, { f1 }) => sum + f1, 0) / labels.length;
}

/** Scores of one bin: how high they are on average, and how often the thing scored was true. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Null in an empty bin. */
  readonly meanScore: number | null;
  readonly positiveShare: number | null;
}

export interface Calibration {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: the bins' gaps between score and share, weighted by count (Naeini et al. 2015). */
  readonly expectedError: number;
  /** Mean squared distance of the score from 1 or 0 (Brier 1950). */
  readonly brier: number;
}

/** How far scores 0..1 can be read as chances, in bins of one width. Null without items. */
export function calibration(
  scores: readonly number[],
  isPositive: readonly boolean[],
  binCount: number,
): Calibration | null {
  if (scores.length === 0) return null;
  const sums = Array.from({ length: binCount }, () => ({ count: 0, score: 0, positive: 0 }));
  let squares = 0;
  for (const [index, score] of scores.entries()) {
    const outcome = isPositive[index] === true ? 1 : 0;
    squares += (score - outcome) ** 2;
    const bin = sums[Math.min(binCount - 1, Math.max(0, Math.floor(score * binCount)))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.score += score;
    bin.positive += outcome;
  }
  return {
    bins: sums.map(({ count, score, positive }, index) => ({
      from: index / binCount,
      to: (index + 1) / binCount,
      count,
      meanScore: count === 0 ? null : score / count,
      positiveShare: count === 0 ? null : positive / count,
    })),
    expectedError: sums.reduce((sum, { score, positive }) => sum + Math.abs(score - positive), 0) / scores.length,
    brier: squares / scores.length,
  };
}

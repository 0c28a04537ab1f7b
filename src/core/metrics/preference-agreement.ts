/** The share of comparisons in which the preferred one scores higher, a tie half; null without comparisons. */
export function preferenceAgreement(preferred: readonly number[], other: readonly number[]): Agreement | null {
  if (preferred.length === 0) return null;
  let [agreed, ties] = [0, 0];
  for (const [index, score] of preferred.entries()) {
    const against = other[index] ?? 0;
    if (score === against) ties += 1;
    else if (score > against) agreed += 1;
  }
  return { share: (agreed + ties / 2) / preferred.length, ties };
}

export interface Agreement {
  /** 0..1. */
  readonly share: number;
  /** Comparisons with two equal scores, each counted half. */
  readonly ties: number;
}

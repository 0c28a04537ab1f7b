// What each passage did to the score, in points of a hundred.

export interface Effect {
  /** Points the score lost without the passage: above 0 the passage raised it. */
  readonly points: number;
  readonly direction: "raised" | "lowered" | "none";
}

/** Less than half a point is not worth a word: across devices a score may differ by as much. */
const LEAST_POINTS = 0.5;

export function effectOf(score: number, without: number): Effect {
  const points = Math.round((score - without) * 1000) / 10;
  const direction = Math.abs(points) < LEAST_POINTS ? "none" : points > 0 ? "raised" : "lowered";
  return { points, direction };
}

/** "+8.2", "−4", "0": a real minus sign, so that columns line up. */
export function pointsText({ points, direction }: Effect): string {
  if (direction === "none") return "0";
  return `${points > 0 ? "+" : "−"}${Math.abs(points)}`;
}

/** "raised the score by 8.2 points", for those who hear it. */
export function effectSentence({ points, direction }: Effect): string {
  if (direction === "none") return "made no difference to the score";
  const amount = Math.abs(points);
  return `${direction} the score by ${amount} ${amount === 1 ? "point" : "points"}`;
}

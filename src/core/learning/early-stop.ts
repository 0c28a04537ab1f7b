/** One look at the validation jobs. */
export interface ValidationPoint {
  readonly step: number;
  readonly loss: number;
}

/** The look with the lowest loss, the first of equals; null before any. */
export function bestPoint(points: readonly ValidationPoint[]): ValidationPoint | null {
  return points.reduce<ValidationPoint | null>((best, point) => (best && best.loss <= point.loss ? best : point), null);
}

/** Whether so many looks have passed since the best one that more steps are not worth their time. */
export function shouldStop(points: readonly ValidationPoint[], patience: number): boolean {
  const best = bestPoint(points);
  return best !== null && points.length - 1 - points.indexOf(best) >= patience;
}

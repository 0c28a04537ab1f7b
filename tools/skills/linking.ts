// Figures of linking a mention to the right name of a list.

export interface LinkingFigures {
  readonly mentions: number;
  /** Shares of mentions whose name comes first, among the first five, among the first ten. */
  readonly top1: number;
  readonly hit5: number;
  readonly hit10: number;
  /** Mean of 1 / place, 0 where the name is not among the first ten. */
  readonly mrr10: number;
}

/** `places`: of each mention the place of the right name from 0, or -1 when it is not among the first ten. */
export function linkingFigures(places: readonly number[]): LinkingFigures {
  const share = (limit: number): number => places.filter((place) => place >= 0 && place < limit).length / places.length;
  const reciprocal = places.reduce((sum, place) => sum + (place < 0 || place >= 10 ? 0 : 1 / (place + 1)), 0);
  return {
    mentions: places.length,
    top1: share(1),
    hit5: share(5),
    hit10: share(10),
    mrr10: reciprocal / places.length,
  };
}

import { tieGroups } from "./tie-groups.ts";

/**
 * Average precision of one ranking: the mean, over the relevant items, of the precision at their place (Manning,
 * Raghavan and Schütze 2008, ch. 8). A tie has its mean over all orders (McSherry and Najork 2008). Null when nothing
 * is relevant.
 */
export function averagePrecision(scores: readonly number[], isRelevant: readonly boolean[]): number | null {
  const total = isRelevant.filter(Boolean).length;
  if (total === 0) return null;
  let sum = 0;
  for (const { above, size, relevant, relevantAbove } of tieGroups(scores, isRelevant)) {
    if (relevant === 0) continue;
    for (let place = 1; place <= size; place += 1) {
      // Given a relevant item here, so many of the tie's other relevant ones stand before it on average.
      const before = size === 1 ? 0 : ((place - 1) * (relevant - 1)) / (size - 1);
      sum += ((relevant / size) * (relevantAbove + before + 1)) / (above + place);
    }
  }
  return sum / total;
}

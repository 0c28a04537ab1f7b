// Two measures that only ask where the first relevant item stands. A tie has its mean over all orders.

import { tieGroups } from "./tie-groups.ts";

/** One over the place of the first relevant item (Voorhees 1999); its mean over rankings is MRR. Null when nothing is relevant. */
export function reciprocalRank(scores: readonly number[], isRelevant: readonly boolean[]): number | null {
  const places = firstPlaces(scores, isRelevant);
  return places && places.reduce((sum, { place, chance }) => sum + chance / place, 0);
}

/** The chance that a relevant item is among the first `k`: 0 or 1 where no tie spans the cut. Null when nothing is relevant. */
export function hitAtK(scores: readonly number[], isRelevant: readonly boolean[], k: number): number | null {
  const places = firstPlaces(scores, isRelevant);
  return places && places.reduce((sum, { place, chance }) => sum + (place <= k ? chance : 0), 0);
}

/** Where, from 1, the first relevant item can stand, and how likely each place is. */
function firstPlaces(scores: readonly number[], isRelevant: readonly boolean[]) {
  const group = tieGroups(scores, isRelevant).find(({ relevant }) => relevant > 0);
  if (group === undefined) return null;
  const { above, size, relevant } = group;
  const places: { place: number; chance: number }[] = [];
  let stillNone = 1;
  for (let before = 0; before <= size - relevant; before += 1) {
    const chance = relevant / (size - before);
    places.push({ place: above + before + 1, chance: stillNone * chance });
    stillNone *= 1 - chance;
  }
  return places;
}

// METEOR (Banerjee and Lavie 2005) with two of its three ways to match words: as they are, then by their stem. Synonyms
// would need a dictionary of English, so figures are a little lower than those of programs that have one.

import { porterStem } from "./porter-stem.ts";

/** The paper's weights: recall counts nine times precision, a text in pieces loses up to a half. */
const RECALL_WEIGHT = 9;
const PENALTY = 0.5;
const PENALTY_POWER = 3;

/** 0..1. */
export function meteor(hypothesis: readonly string[], reference: readonly string[]): number {
  const places = align(hypothesis, reference);
  const matched = places.filter((place) => place !== null).length;
  if (matched === 0) return 0;
  const precision = matched / hypothesis.length;
  const recall = matched / reference.length;
  const mean = ((RECALL_WEIGHT + 1) * precision * recall) / (recall + RECALL_WEIGHT * precision);
  return mean * (1 - PENALTY * (chunksOf(places) / matched) ** PENALTY_POWER);
}

/**
 * For each word of the hypothesis its place in the reference, from the end on: words that occur several times are matched
 * in their order, so that as few of the lines between both texts cross as can be.
 */
function align(hypothesis: readonly string[], reference: readonly string[]): readonly (number | null)[] {
  const places: (number | null)[] = hypothesis.map(() => null);
  const taken = new Set<number>();
  for (const form of [(word: string) => word, porterStem]) {
    const forms = reference.map(form);
    for (let at = hypothesis.length - 1; at >= 0; at--) {
      if (places[at] !== null) continue;
      const wanted = form(hypothesis[at] ?? "");
      const place = forms.findLastIndex((one, index) => one === wanted && !taken.has(index));
      if (place < 0) continue;
      places[at] = place;
      taken.add(place);
    }
  }
  return places;
}

/** Runs of neighbours that are neighbours in the reference too. */
function chunksOf(places: readonly (number | null)[]): number {
  let chunks = 0;
  let before: number | null = null;
  for (const place of places) {
    if (place !== null && (before === null || place !== before + 1)) chunks++;
    before = place;
  }
  return chunks;
}

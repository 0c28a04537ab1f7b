// BLEU (Papineni, Roukos, Ward and Zhu 2002): geometric mean of the clipped precisions of 1- to 4-grams over a whole
// corpus, with a penalty for what is shorter than its reference. No smoothing: 0 where no 4-gram agrees.

import { ngramCounts } from "./ngrams.ts";

const LONGEST = 4;

export interface BleuPair {
  readonly hypothesis: readonly string[];
  readonly references: readonly (readonly string[])[];
}

/** 0..1. @param pairs At least one reference each. */
export function bleu(pairs: readonly BleuPair[], longest: number = LONGEST): number {
  let logPrecision = 0;
  for (let size = 1; size <= longest; size++) {
    let matched = 0;
    let possible = 0;
    for (const { hypothesis, references } of pairs) {
      const counts = ngramCounts(hypothesis, size);
      const allowed = references.map((reference) => ngramCounts(reference, size));
      for (const [ngram, count] of counts) {
        matched += Math.min(count, Math.max(...allowed.map((of) => of.get(ngram) ?? 0)));
        possible += count;
      }
    }
    if (matched === 0) return 0;
    logPrecision += Math.log(matched / possible) / longest;
  }
  const length = pairs.reduce((sum, { hypothesis }) => sum + hypothesis.length, 0);
  const closest = pairs.reduce((sum, pair) => sum + closestLength(pair), 0);
  return Math.min(1, Math.exp(1 - closest / length)) * Math.exp(logPrecision);
}

/** Of the reference nearest in length; of two equally near the shorter. */
function closestLength({ hypothesis, references }: BleuPair): number {
  const distance = (length: number) => Math.abs(length - hypothesis.length);
  const lengths = references.map(({ length }) => length).toSorted((a, b) => distance(a) - distance(b) || a - b);
  return lengths[0] ?? 0;
}

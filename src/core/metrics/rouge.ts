// ROUGE-N and ROUGE-L (Lin 2004) of one text against one reference: precision, recall and their harmonic mean.

import { ngramCounts, sharedCount } from "./ngrams.ts";

export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function rougeN(hypothesis: readonly string[], reference: readonly string[], size: number): Overlap {
  const [own, others] = [ngramCounts(hypothesis, size), ngramCounts(reference, size)];
  const grams = (tokens: readonly string[]) => Math.max(0, tokens.length - size + 1);
  return overlapOf(sharedCount(own, others), grams(hypothesis), grams(reference));
}

/** By the longest words in the same order, neighbours or not. */
export function rougeL(hypothesis: readonly string[], reference: readonly string[]): Overlap {
  return overlapOf(longestCommon(hypothesis, reference), hypothesis.length, reference.length);
}

function overlapOf(shared: number, own: number, others: number): Overlap {
  const precision = own === 0 ? 0 : shared / own;
  const recall = others === 0 ? 0 : shared / others;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      next[at + 1] = word === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

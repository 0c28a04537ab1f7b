// The plain baseline: how alike two texts are in their words. TF-IDF with sublinear term frequency
// (1 + ln tf) and smoothed idf (ln((1 + n) / (1 + df)) + 1), cosine of the two vectors; scikit-learn's formulas.

import type { FitThresholds } from "./score.ts";
import { wordsOf } from "./words-of.ts";

/** Best weighted F1 (0.82) for matched, unmatched and strangers' resumes of 200 RJDB rows; cosines to two decimals. */
export const KEYWORD_THRESHOLDS: FitThresholds = { potential: 0.13, good: 0.39 };

type Vector = ReadonlyMap<string, number>;

/** Learns how rare words are from the documents; scores 0..1. A word no document has counts as the rarest. */
export function createKeywordScorer(documents: readonly string[]): (jobText: string, resumeText: string) => number {
  const documentCounts = new Map<string, number>();
  for (const document of documents)
    for (const word of new Set(wordsOf(document))) documentCounts.set(word, (documentCounts.get(word) ?? 0) + 1);
  const weigh = (text: string): Vector => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const idf = (word: string): number => Math.log((1 + documents.length) / (1 + (documentCounts.get(word) ?? 0))) + 1;
    return new Map([...counts].map(([word, count]) => [word, (1 + Math.log(count)) * idf(word)]));
  };
  return (jobText, resumeText) => cosine(weigh(jobText), weigh(resumeText));
}

function cosine(left: Vector, right: Vector): number {
  let product = 0;
  for (const [word, weight] of left) product += weight * (right.get(word) ?? 0);
  const length = norm(left) * norm(right);
  // Rounding can carry a text's likeness to itself over 1.
  return length === 0 ? 0 : Math.min(1, product / length);
}

function norm(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

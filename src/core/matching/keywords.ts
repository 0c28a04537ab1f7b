// The plain baseline: how alike two texts are in their words. TF-IDF with sublinear term frequency
// (1 + ln tf) and smoothed idf (ln((1 + n) / (1 + df)) + 1), cosine of the two vectors; scikit-learn's formulas.

import type { FitThresholds } from "./score.ts";
import { wordsOf } from "./words-of.ts";

/** Best weighted F1 (0.82) for matched, unmatched and strangers' resumes of 200 RJDB rows; cosines to two decimals. */
export const KEYWORD_THRESHOLDS: FitThresholds = { potential: 0.13, good: 0.39 };

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Texts whose vectors are kept, before the memory starts over: a pool of resumes meets many jobs. Some 50 MB. */
const MAX_KNOWN_TEXTS = 2_000;

/** Learns how rare words are from the documents; scores 0..1. A word no document has counts as the rarest. */
export function createKeywordScorer(documents: readonly string[]): (jobText: string, resumeText: string) => number {
  const documentCounts = new Map<string, number>();
  for (const document of documents)
    for (const word of new Set(wordsOf(document))) documentCounts.set(word, (documentCounts.get(word) ?? 0) + 1);
  const weigh = (text: string): Vector => {
    const counts = new Map<string, number>();
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const idf = (word: string): number => Math.log((1 + documents.length) / (1 + (documentCounts.get(word) ?? 0))) + 1;
    const weights = new Map([...counts].map(([word, count]) => [word, (1 + Math.log(count)) * idf(word)]));
    return { weights, norm: norm(weights) };
  };
  const known = new Map<string, Vector>();
  const vectorOf = (text: string): Vector => {
    const vector = known.get(text) ?? weigh(text);
    if (known.size >= MAX_KNOWN_TEXTS) known.clear();
    known.set(text, vector);
    return vector;
  };
  return (jobText, resumeText) => cosine(vectorOf(jobText), vectorOf(resumeText));
}

function cosine(left: Vector, right: Vector): number {
  let product = 0;
  for (const [word, weight] of left.weights) product += weight * (right.weights.get(word) ?? 0);
  const length = left.norm * right.norm;
  // Rounding can carry a text's likeness to itself over 1.
  return length === 0 ? 0 : Math.min(1, product / length);
}

function norm(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

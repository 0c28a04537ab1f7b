// From the scores of chunk pairs to one reading.

import type { Chunk, ChunkScore, Reading } from "./score.ts";

/** Scores 0..1 by resume chunk, then by job chunk. */
export type PairScores = readonly (readonly number[])[];

/**
 * How the scores of all chunk pairs become one; which one is part of the scorer version. `mean` is the published baseline
 * and the default: on held-out ads none beat it by more than chance (training/README.md). `best` takes the best chunk,
 * `first` counts chunks 1, 1/2, 1/3 and so on, because resumes say first what a person does.
 */
export const AGGREGATIONS = {
  mean: (pairs: PairScores) => mean(pairs.map(mean)),
  best: (pairs: PairScores) => pairs.map(mean).reduce((best, score) => Math.max(best, score)),
  first: (pairs: PairScores) => {
    const weights = pairs.map((_, index) => 1 / (index + 1));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return pairs.reduce((sum, scores, index) => sum + (mean(scores) * (weights[index] ?? 0)) / total, 0);
  },
} as const satisfies Record<string, (pairs: PairScores) => number>;

export type Aggregation = keyof typeof AGGREGATIONS;

export const AGGREGATION_NAMES = ["mean", "best", "first"] as const satisfies readonly Aggregation[];

export const DEFAULT_AGGREGATION: Aggregation = "mean";

/** The reading of a resume whose chunk `i` scored `pairs[i]` with the job's chunks. */
export function aggregate(chunks: readonly Chunk[], pairs: PairScores, by: Aggregation = DEFAULT_AGGREGATION): Reading {
  return {
    score: AGGREGATIONS[by](pairs),
    chunks: chunks.map((chunk, index) => chunkScore(chunk, pairs[index] ?? [])),
  };
}

function chunkScore({ start, end }: Chunk, scores: readonly number[]): ChunkScore {
  return { start, end, score: mean(scores) };
}

function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error("no scores to aggregate");
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// From the scores of chunk pairs to one reading.

import type { Chunk, ChunkScore, Reading } from "./score.ts";

/** Scores 0..1 by resume chunk, then by job chunk. */
export type PairScores = readonly (readonly number[])[];

/**
 * How the scores of all chunk pairs become one. `mean` is the published baseline and the default. Another one that wins
 * on held-out jobs gets its row here; its name is part of the scorer version.
 */
export const AGGREGATIONS = {
  mean: (pairs: PairScores) => mean(pairs.map(mean)),
} as const satisfies Record<string, (pairs: PairScores) => number>;

export type Aggregation = keyof typeof AGGREGATIONS;

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

// The words of scoring, as every layer uses them.

import type { BlendedScore } from "./fit-parts.ts";

/** In rising order: the ordinal classes of the published study (0, 0.5, 1). */
export const FIT_CLASSES = ["no-fit", "potential-fit", "good-fit"] as const;
export type FitClass = (typeof FIT_CLASSES)[number];

/** Where the score becomes Potential and where it becomes Good; measured on validation data, kept with the model. */
export interface FitThresholds {
  readonly potential: number;
  readonly good: number;
}

/** A stretch of a text that is scored at once: UTF-16 offsets and the number of GPT-2 tokens. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly tokenCount: number;
}

/** What the model reads in two texts. */
export interface Reading {
  /** 0..1, the aggregate over all pairs of job chunk and resume chunk. */
  readonly score: number;
  /** One per resume chunk: where it is, and its mean over the job chunks. */
  readonly chunks: readonly ChunkScore[];
}

/** How one resume fits one job: the blended score with its parts; `chunks` are the reading's. */
export interface FitScore extends BlendedScore {
  readonly chunks: readonly ChunkScore[];
}

export interface ChunkScore {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** The class of a score under given thresholds. */
export function fitClass(score: number, thresholds: FitThresholds): FitClass {
  if (score >= thresholds.good) return "good-fit";
  if (score >= thresholds.potential) return "potential-fit";
  return "no-fit";
}

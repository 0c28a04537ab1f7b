// Texts as the rows of tokens a graph reads: cut into chunks, each with its separator.

import { type ChunkLimits, chunkText, MAX_JOB_CHUNKS, MAX_RESUME_CHUNKS } from "../../src/core/matching/chunk.ts";
import type { Chunk } from "../../src/core/matching/score.ts";
import { neutralWords } from "../../src/core/matching/neutral-words.ts";
import { casedScoringText, scoringText, type ToScoringText } from "../../src/core/matching/scoring-text.ts";
import type { ModelConfig } from "./model-config.ts";
import type { ScoringTokenizer } from "./tokenizer.ts";

export type Tokens = readonly number[];

/** A text's chunks and the tokens of each. */
export interface TokenRows {
  readonly chunks: readonly Chunk[];
  readonly rows: readonly Tokens[];
}

export interface TextTokens {
  readonly toScoringText: ToScoringText;
  job(text: string): TokenRows;
  resume(text: string): TokenRows;
  /** The row of one scoring text. */
  row(scoringText: string): Tokens;
}

export function createTextTokens(config: ModelConfig, tokenizer: ScoringTokenizer): TextTokens {
  const written = config.lowercase === false ? casedScoringText : scoringText;
  const toScoringText: ToScoringText = (text) => neutralWords(written(text));
  const row = (text: string): Tokens => [...tokenizer.encode(text), config.separator];
  const cut = (text: string, limits: ChunkLimits): TokenRows => {
    const chunks = chunkText(text, { ...limits, toScoringText }, tokenizer.count);
    return { chunks, rows: chunks.map(({ start, end }) => row(toScoringText(text.slice(start, end)))) };
  };
  return {
    toScoringText,
    row,
    job: (text) => cut(text, { maxTokens: config.jobTokens, maxChunks: MAX_JOB_CHUNKS }),
    resume: (text) => cut(text, { maxTokens: config.resumeTokens, maxChunks: MAX_RESUME_CHUNKS }),
  };
}

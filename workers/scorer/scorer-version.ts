import { DEFAULT_AGGREGATION } from "../../src/core/matching/aggregate.ts";
import { MAX_JOB_CHUNKS, MAX_RESUME_CHUNKS } from "../../src/core/matching/chunk.ts";
import { textHash } from "../../src/lib/hash.ts";
import type { ModelConfig } from "./model-config.ts";

/**
 * Twelve hex digits that change with anything a score depends on: the model's bytes, the adapter, and how texts are cut
 * and averaged. Thresholds are not in it: they name scores, they do not make them.
 */
export function scorerVersion(modelDigest: string, adapterDigest: string, config: ModelConfig): string {
  const { jobTokens, resumeTokens, precision } = config;
  const settings = [
    ...[jobTokens, resumeTokens, MAX_JOB_CHUNKS, MAX_RESUME_CHUNKS, DEFAULT_AGGREGATION, precision],
    ...(config.lowercase === false ? ["cased"] : []),
  ];
  return textHash(JSON.stringify([modelDigest, adapterDigest, settings])).slice(0, 12);
}

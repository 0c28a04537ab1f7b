import { DEFAULT_AGGREGATION } from "../../src/core/matching/aggregate.ts";
import { MAX_JOB_CHUNKS, MAX_RESUME_CHUNKS } from "../../src/core/matching/chunk.ts";
import { textHash } from "../../src/lib/hash.ts";
import type { ModelConfig } from "./model-config.ts";

/**
 * How a text becomes what is scored: scoring text, neutral words, headlines, words, skills, dates of work. Raise it with
 * any change there that moves a score, or stored scores and evidence would stand beside others of the same version.
 */
const TEXT_RULES = 3;

/**
 * Twelve hex digits that change with anything the reading and the evidence of a text depend on: the model's bytes, the
 * adapter, the word and skill lists, and how texts are cut and averaged.
 */
export function baseVersion(
  modelDigest: string,
  adapterDigest: string,
  listDigests: readonly (string | undefined)[],
  config: ModelConfig,
): string {
  const { jobTokens, resumeTokens, precision } = config;
  const settings = [
    ...[
      TEXT_RULES,
      jobTokens,
      resumeTokens,
      MAX_JOB_CHUNKS,
      MAX_RESUME_CHUNKS,
      config.aggregation ?? DEFAULT_AGGREGATION,
      precision,
    ],
    ...(config.lowercase === false ? ["cased"] : []),
    ...(config.asOf === undefined ? [] : [`as of ${config.asOf}`]),
  ];
  return shortHash([modelDigest, adapterDigest, settings, ...listDigests.filter((digest) => digest !== undefined)]);
}

/** Changes with the base version and with how parts are blended. Thresholds are not in it: they name scores, they do not make them. */
export function scorerVersion(base: string, { blend, firstPass }: ModelConfig): string {
  return blend || firstPass ? shortHash([base, blend ?? null, firstPass ?? null]) : base;
}

function shortHash(value: unknown): string {
  return textHash(JSON.stringify(value)).slice(0, 12);
}

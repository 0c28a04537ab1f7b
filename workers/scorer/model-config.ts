// config.json of a scorer: what whoever runs the graph has to know about it. Written by `npm run models` and
// `candor convert`, parsed here by the page and by Node.

import { z } from "zod";

import { AGGREGATION_NAMES } from "../../src/core/matching/aggregate.ts";

const count = z.number().int().positive();

const partWeight = z.object({ weight: z.number(), centre: z.number() }).optional();

/** core/matching/fit-parts.ts says what the parts are. */
const evidenceParts = {
  topic: partWeight,
  headline: partWeight,
  words: partWeight,
  skills: partWeight,
  experience: partWeight,
};

const modelConfigSchema = z.object({
  architecture: z.literal("gpt2-scorer"),
  layers: count,
  heads: count,
  width: count,
  vocabulary: count,
  positions: count,
  /** The token after the job and after the resume. */
  separator: z.number().int().nonnegative(),
  /** How many tokens of a job and of a resume go into one sequence, separators apart. */
  jobTokens: count,
  resumeTokens: count,
  loraTargets: z.array(z.string()),
  precision: z.string(),
  thresholds: z.object({ potential: z.number(), good: z.number() }),
  /** What to call it on the screen; absent in the shipped scorer's file. */
  name: z.string().optional(),
  licence: z.string().optional(),
  /** false: the model was trained on texts as they are written. Absent, like true: on lower case. */
  lowercase: z.boolean().optional(),
  /** How a score is made of named parts; absent: of the reading alone. The name says which fit of the weights it is. */
  blend: z
    .object({ name: z.string(), bias: z.number(), parts: z.object({ reading: partWeight, ...evidenceParts }) })
    .optional(),
  /** The same without the reading, fitted so that an estimate compares with a full score. */
  firstPass: z.object({ bias: z.number(), parts: z.object(evidenceParts) }).optional(),
  /** How the readings of a text's chunks become one; absent: their mean. */
  aggregation: z.enum(AGGREGATION_NAMES).optional(),
  /** Where "until now" ends when years of work are counted, as `year * 12 + month`; absent: 2026-11. */
  asOf: count.optional(),
});

export type ModelConfig = z.infer<typeof modelConfigSchema>;

export function parseModelConfig(value: unknown): ModelConfig {
  return modelConfigSchema.parse(value);
}

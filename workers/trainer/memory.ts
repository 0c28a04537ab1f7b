// How much memory a pass takes, before it takes it: a tab that runs out dies without a word.

import type { TrainingSettings } from "../../src/core/learning/settings.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { ModelConfig } from "../scorer/model-config.ts";

/** Of one pass. WebAssembly ends at 4 GB, and a phone's browser well before. */
const MOST_BYTES = 1.5e9;

type Lengths = Pick<TrainingSettings, "batch" | "jobTokens" | "resumeTokens">;

/**
 * What a pass over pairs keeps for its gradient, about: for each token and layer some 85 numbers a unit of width, and of
 * the attention ten numbers for every two tokens and head. Fitted to what was measured at 512 tokens (1,440 MB) and at 50
 * (84 MB); docs/benchmarks/training.md.
 */
export function passBytes({ layers, width, heads }: ModelConfig, { batch, jobTokens, resumeTokens }: Lengths): number {
  const tokens = jobTokens + resumeTokens + 2;
  const ofTokens = (count: number) => count * layers * (85 * width + 10 * heads * count);
  return batch * Float32Array.BYTES_PER_ELEMENT * (ofTokens(tokens) + ofTokens(resumeTokens));
}

/** The batch that was asked for, or the largest below it that fits; even, for preferences have two sides. */
export function batchThatFits(config: ModelConfig, settings: Lengths): number {
  let { batch } = settings;
  while (batch > 2 && passBytes(config, { ...settings, batch }) > MOST_BYTES) batch -= 2;
  if (passBytes(config, { ...settings, batch }) > MOST_BYTES)
    throw new ModelError("out-of-memory", "two pairs of this length do not fit: train on shorter texts");
  return batch;
}

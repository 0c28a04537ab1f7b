// From the trainer's weights to everything the graph and its users must know.

import { z } from "zod";

import type { ModelConfig } from "../../workers/scorer/model-config.ts";
import type { Safetensors } from "./safetensors.ts";
import { buildScorerGraph, LORA_TARGETS, type ScorerShape, type Weights } from "./scorer-graph.ts";

/** GPT-2's `<|endoftext|>`. */
const SEPARATOR = 50256;

/** 446 + 576 + 2 separators = 1,024 positions; the resume gets more because it is longer (training/token_ids.py). */
const JOB_TOKENS = 446;
const RESUME_TOKENS = 576;

const metadataSchema = z.object({
  n_embd: z.number(),
  n_layer: z.number(),
  n_head: z.number(),
  n_positions: z.number(),
  vocab_size: z.number(),
  layer_norm_epsilon: z.number(),
});
const thresholdsSchema = z.tuple([z.number(), z.number()]);

export interface ScorerModel {
  readonly onnx: Uint8Array;
  readonly config: ModelConfig;
}

export function scorerModel({ tensors, metadata }: Safetensors): ScorerModel {
  const raw = metadataSchema.parse(JSON.parse(metadata["config"] ?? "null"));
  const [potential, good] = thresholdsSchema.parse(JSON.parse(metadata["thresholds"] ?? "null"));
  const shape: ScorerShape = {
    layers: raw.n_layer,
    heads: raw.n_head,
    width: raw.n_embd,
    vocabulary: raw.vocab_size,
    positions: raw.n_positions,
    layerNormEpsilon: raw.layer_norm_epsilon,
  };
  checkWeights(shape, tensors);
  return {
    onnx: buildScorerGraph(shape, tensors, 16),
    config: {
      architecture: "gpt2-scorer",
      layers: shape.layers,
      heads: shape.heads,
      width: shape.width,
      vocabulary: shape.vocabulary,
      positions: shape.positions,
      separator: SEPARATOR,
      jobTokens: JOB_TOKENS,
      resumeTokens: RESUME_TOKENS,
      loraTargets: [...LORA_TARGETS],
      precision: "f16, embedding q8-block32",
      thresholds: { potential, good },
    },
  };
}

/** Names and dimensions of every weight a scorer of this shape has; Hugging Face's names, Conv1D as `[in, out]`. */
export function weightDims({
  layers,
  width,
  vocabulary,
  positions,
}: ScorerShape): ReadonlyMap<string, readonly number[]> {
  const dims = new Map<string, readonly number[]>([
    ["wte.weight", [vocabulary, width]],
    ["wpe.weight", [positions, width]],
    ["ln_f.weight", [width]],
    ["ln_f.bias", [width]],
    ["score.weight", [1, width]],
    ["score.bias", [1]],
  ]);
  const linears: readonly (readonly [string, number, number])[] = [
    ["attn.c_attn", width, 3 * width],
    ["attn.c_proj", width, width],
    ["mlp.c_fc", width, 4 * width],
    ["mlp.c_proj", 4 * width, width],
  ];
  for (let layer = 0; layer < layers; layer++) {
    for (const norm of ["ln_1", "ln_2"]) {
      dims.set(`h.${layer}.${norm}.weight`, [width]).set(`h.${layer}.${norm}.bias`, [width]);
    }
    for (const [name, inputs, outputs] of linears) {
      dims.set(`h.${layer}.${name}.weight`, [inputs, outputs]).set(`h.${layer}.${name}.bias`, [outputs]);
    }
  }
  return dims;
}

function checkWeights(shape: ScorerShape, weights: Weights): void {
  for (const [name, dims] of weightDims(shape)) {
    const found = weights.get(name)?.dims.join(",");
    if (found !== dims.join(","))
      throw new Error(`weight ${name} should be [${dims.join(",")}], found [${found ?? "nothing"}]`);
  }
}

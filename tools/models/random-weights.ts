// Seeded random weights in the trainer's names: for tests that need a scorer's graph, not its knowledge.

import type { WeightTensor } from "./safetensors.ts";
import type { ScorerShape } from "./scorer-graph.ts";
import { weightDims } from "./scorer-model.ts";

/** A scorer that builds and runs in milliseconds and can still read every GPT-2 token. */
export const SMALL_SHAPE: ScorerShape = {
  layers: 2,
  heads: 2,
  width: 32,
  vocabulary: 50257,
  positions: 1024,
  layerNormEpsilon: 1e-5,
};

/** Scaled so that scores of different texts differ visibly; norm weights stay near one. */
export function randomWeights(shape: ScorerShape, seed: number): ReadonlyMap<string, WeightTensor> {
  const random = uniform(seed);
  const weights = new Map<string, WeightTensor>();
  for (const [name, dims] of weightDims(shape)) {
    weights.set(name, { dims, data: randomData(name, dims, shape.width, random) });
  }
  return weights;
}

/** The numbers of one tensor. */
export function randomData(name: string, dims: readonly number[], width: number, random: () => number): Float32Array {
  const isNorm = /ln_\w\.weight$/.test(name);
  const spread = name.startsWith("wte") ? 0.5 : isNorm || name.endsWith("bias") ? 0.1 : 1.5 / Math.sqrt(width);
  const data = new Float32Array(dims.reduce((product, size) => product * size, 1));
  for (let i = 0; i < data.length; i++) data[i] = (isNorm ? 1 : 0) + spread * (2 * random() - 1);
  return data;
}

/** Mulberry32: numbers in 0..1, the same on every machine. */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

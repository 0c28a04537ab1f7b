// What is learned, as plain numbers: how it starts, how it becomes arrays, and how it becomes an adapter for the graph.

import type { AdapterWeights, NamedMatrix } from "../../src/core/learning/adapter.ts";
import { seededRandom } from "../../src/lib/seeded-random.ts";
import type { BaseWeights } from "./base-weights.ts";
import { floats, type Matrix } from "./jax.ts";
import type { Learned } from "./model.ts";

/** A is drawn, B is zero: before the first step nothing changes (Hu and others 2021). The head starts as it is served. */
export function initialAdapter({ config, head }: BaseWeights, rank: number, seed: number): AdapterWeights {
  const random = seededRandom(seed);
  const { width, layers } = config;
  const matrices = Array.from({ length: layers }, (_, layer) => layer).flatMap((layer): NamedMatrix[] =>
    TARGETS.flatMap(({ name, outputs }) => [
      {
        name: `lora.${layer}.${name}.A`,
        dims: [width, rank],
        data: Float32Array.from({ length: width * rank }, () => normal(random) / Math.sqrt(width)),
      },
      {
        name: `lora.${layer}.${name}.B`,
        dims: [rank, outputs * width],
        data: new Float32Array(rank * outputs * width),
      },
    ]),
  );
  return { matrices, head: { weight: head.weight.slice(), bias: head.bias[0] ?? 0 } };
}

const TARGETS = [
  { name: "attn.c_attn", outputs: 3 },
  { name: "attn.c_proj", outputs: 1 },
] as const;

export function toLearned({ matrices, head }: AdapterWeights, layers: number): Learned {
  const byName = new Map(matrices.map((matrix) => [matrix.name, matrix]));
  const matrix = (layer: number, target: string, side: "A" | "B") => {
    const found = byName.get(`lora.${layer}.${target}.${side}`);
    if (!found) throw new Error(`the adapter lacks ${target} of layer ${layer}`);
    return floats(found.data, found.dims);
  };
  return {
    layers: Array.from({ length: layers }, (_, layer) => ({
      attentionDown: matrix(layer, "attn.c_attn", "A"),
      attentionUp: matrix(layer, "attn.c_attn", "B"),
      outputDown: matrix(layer, "attn.c_proj", "A"),
      outputUp: matrix(layer, "attn.c_proj", "B"),
    })),
    headWeight: floats(head.weight, [head.weight.length]),
    headBias: floats(Float32Array.of(head.bias), []),
  };
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The numbers of an adapter, tensor by tensor, the head's two last. */
export function tensorsOf({ matrices, head }: AdapterWeights): readonly Float32Array[] {
  return [...matrices.map(({ data }) => data), head.weight, Float32Array.of(head.bias)];
}

/** The same adapter with other numbers, in the order of `tensorsOf`. */
export function withTensors({ matrices, head }: AdapterWeights, tensors: readonly Float32Array[]): AdapterWeights {
  const [weight, bias] = tensors.slice(matrices.length);
  return {
    matrices: matrices.map((matrix, index) => ({ ...matrix, data: tensors[index] ?? matrix.data })),
    head: { weight: weight ?? head.weight, bias: bias?.[0] ?? head.bias },
  };
}

/** The arrays of what is learned, in the order of `tensorsOf`. */
export function arraysOf({ layers, headWeight, headBias }: Learned): readonly Matrix[] {
  const matrices = layers.flatMap(({ attentionDown, attentionUp, outputDown, outputUp }) => [
    attentionDown,
    attentionUp,
    outputDown,
    outputUp,
  ]);
  return [...matrices, headWeight, headBias];
}

export function disposeLearned(learned: Learned): void {
  for (const array of arraysOf(learned)) array.dispose();
}

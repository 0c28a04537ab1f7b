// One loaded scorer graph: runs a job's tokens once and keeps their keys and values, then runs resumes' tokens on top.

import { sigmoid } from "../../src/core/matching/fit-parts.ts";
import type { LoraAdapter } from "./adapter.ts";
import type { ModelConfig } from "./model-config.ts";
import type { Ort, OrtTensor, Tensors, WeightParts } from "./ort.ts";

/** Keys and values of a job's tokens, for every layer, as inputs of the next run. */
export interface Prefix {
  readonly length: number;
  readonly tensors: Tensors;
  /** Of its last token, `[width]`: what the graph makes of these tokens alone. */
  readonly embedding: Float32Array;
}

export interface ScorerGraph {
  /** Runs tokens that others will be put behind. The caller frees the prefix. */
  prefix(tokens: readonly number[]): Promise<Prefix>;
  /** The score, 0..1, of each row of tokens behind the prefix. */
  score(prefix: Prefix, rows: readonly (readonly number[])[]): Promise<readonly number[]>;
  /** The embedding of each row of tokens by itself: that of a prefix, without keeping its keys and values. */
  embed(rows: readonly (readonly number[])[]): Promise<readonly Float32Array[]>;
  /** Takes effect at the next run; prefixes made before are another scorer's. */
  adapt(adapter: LoraAdapter): void;
  release(): Promise<void>;
}

export async function loadGraph(
  ort: Ort,
  model: Uint8Array,
  config: ModelConfig,
  adapter: LoraAdapter,
  parts?: WeightParts,
): Promise<ScorerGraph> {
  const session = await ort.createSession(model, parts);
  const loraTensors = ({ matrices }: LoraAdapter) =>
    Object.fromEntries(matrices.map(({ input, dims, data }) => [input, ort.floatTensor(data, dims)]));
  let lora = loraTensors(adapter);
  let { head } = adapter;
  const cacheNames = Array.from({ length: config.layers }, (_, layer) => [`${layer}.key`, `${layer}.value`]).flat();
  const headWidth = config.width / config.heads;

  const nothing = {
    length: 0,
    tensors: Object.fromEntries(
      cacheNames.map((name) => [
        `past_key_values.${name}`,
        ort.floatTensor(new Float32Array(0), [1, config.heads, 0, headWidth]),
      ]),
    ),
  };

  async function run(
    prefix: Pick<Prefix, "length" | "tensors">,
    rows: readonly (readonly number[])[],
    outputs: readonly string[],
  ): Promise<Tensors> {
    const { ids, mask, width } = padded(rows, prefix.length, config.separator);
    const feeds = {
      input_ids: ort.int64Tensor(ids, [rows.length, width]),
      attention_mask: ort.int64Tensor(mask, [rows.length, prefix.length + width]),
    };
    try {
      return await session.run({ ...feeds, ...prefix.tensors, ...lora }, outputs);
    } finally {
      freeTensors(feeds);
    }
  }

  return {
    async prefix(tokens) {
      const outputs = await run(nothing, [tokens], [...cacheNames.map((name) => `present.${name}`), "embedding"]);
      const tensors = cacheNames.map(
        (name) => [`past_key_values.${name}`, outputOf(outputs, `present.${name}`)] as const,
      );
      const [embedding = new Float32Array()] = rowsOf(outputs, "embedding", config.width);
      outputOf(outputs, "embedding").dispose();
      return { length: tokens.length, tensors: Object.fromEntries(tensors), embedding };
    },
    async score(prefix, rows) {
      if (head) {
        const { weight, bias } = head;
        const outputs = await run(prefix, rows, ["embedding"]);
        const embeddings = rowsOf(outputs, "embedding", config.width);
        freeTensors(outputs);
        return embeddings.map((row) => sigmoid(row.reduce((sum, value, i) => sum + value * (weight[i] ?? 0), bias)));
      }
      const outputs = await run(prefix, rows, ["score"]);
      const scores = rowsOf(outputs, "score", 1).flatMap((row) => [...row]);
      freeTensors(outputs);
      return scores;
    },
    async embed(rows) {
      const outputs = await run(nothing, rows, ["embedding"]);
      const embeddings = rowsOf(outputs, "embedding", config.width);
      freeTensors(outputs);
      return embeddings;
    },
    adapt(next) {
      freeTensors(lora);
      lora = loraTensors(next);
      ({ head } = next);
    },
    async release() {
      freeTensors({ ...lora, ...nothing.tensors });
      await session.release();
    },
  };
}

export function freeTensors(tensors: Tensors): void {
  for (const tensor of Object.values(tensors)) tensor.dispose();
}

function outputOf(outputs: Tensors, name: string): OrtTensor {
  const tensor = outputs[name];
  if (!tensor) throw new Error(`the scorer gave no ${name}`);
  return tensor;
}

/** Copies an output of `[rows, width]` out of the runtime's memory, row by row. */
function rowsOf(outputs: Tensors, name: string, width: number): readonly Float32Array[] {
  const { data } = outputOf(outputs, name);
  if (!(data instanceof Float32Array)) throw new Error(`the scorer's ${name} is not float32`);
  return Array.from({ length: data.length / width }, (_, row) => data.slice(row * width, (row + 1) * width));
}

/** Rows side by side, padded on the right; the mask is one for the prefix and for real tokens. What pads is never seen. */
function padded(rows: readonly (readonly number[])[], prefixLength: number, padding: number) {
  const width = Math.max(...rows.map((row) => row.length));
  const total = prefixLength + width;
  const ids = new BigInt64Array(rows.length * width).fill(BigInt(padding));
  const mask = new BigInt64Array(rows.length * total);
  for (const [at, row] of rows.entries()) {
    for (const [i, token] of row.entries()) ids[at * width + i] = BigInt(token);
    mask.fill(1n, at * total, at * total + prefixLength + row.length);
  }
  return { ids, mask, width };
}

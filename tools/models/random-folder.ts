// A Hugging Face folder of seeded random weights: for tests of the converter, and to see what a real size takes.
//
//   npx tsx tools/models/random-folder.ts DIR 12 768 12

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { gpt2Tokenizer } from "./gpt2-tokenizer.ts";
import { floatToHalf } from "../../src/lib/half.ts";
import { randomData, SMALL_SHAPE, uniform } from "./random-weights.ts";
import type { ScorerShape } from "./scorer-graph.ts";
import { weightDims } from "./scorer-model.ts";

export interface FolderOptions {
  readonly shape?: ScorerShape;
  readonly seed?: number;
  readonly dtype?: "F32" | "F16" | "BF16";
  readonly classes?: number;
  readonly prefix?: "transformer." | "";
  readonly shards?: number;
  /** Overrides of config.json. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Tensors left out, by their names without prefix. */
  readonly without?: readonly string[];
  /** Tensors of other dimensions, or more of them. */
  readonly dims?: Readonly<Record<string, readonly number[]>>;
}

/** Writes a tensor at a time: any size fits into memory. */
export function writeRandomFolder(folder: string, options: FolderOptions = {}): void {
  const { shape = SMALL_SHAPE, seed = 7, dtype = "F32", classes = 1, prefix = "transformer.", shards = 1 } = options;
  mkdirSync(folder, { recursive: true });
  const dims = new Map([
    ...weightDims(shape),
    ["score.weight", [classes, shape.width]],
    ["score.bias", [classes]],
    ...Object.entries(options.dims ?? {}),
  ]);
  for (const name of options.without ?? []) dims.delete(name);
  const entries = [...dims].map(([name, of]) => ({
    name: name.startsWith("score") ? name : `${prefix}${name}`,
    dims: of,
    byteLength: of.reduce((product, size) => product * size, dtype === "F32" ? 4 : 2),
    bytes: (random: () => number) => bytesOf(randomData(name, of, shape.width, random), dtype),
  }));

  const perShard = Math.ceil(entries.length / shards);
  const random = uniform(seed);
  const shardByTensor: Record<string, string> = {};
  for (let shard = 0; shard < shards; shard++) {
    const file = shards === 1 ? "model.safetensors" : `model-0000${shard + 1}-of-0000${shards}.safetensors`;
    const own = entries.slice(shard * perShard, (shard + 1) * perShard);
    for (const { name } of own) shardByTensor[name] = file;
    writeShard(join(folder, file), own, dtype, random);
  }
  if (shards > 1) writeJson(folder, "model.safetensors.index.json", { weight_map: shardByTensor });
  writeJson(folder, "config.json", {
    model_type: "gpt2",
    n_embd: shape.width,
    n_layer: shape.layers,
    n_head: shape.heads,
    n_positions: shape.positions,
    vocab_size: shape.vocabulary,
    layer_norm_epsilon: shape.layerNormEpsilon,
    activation_function: "gelu_new",
    ...options.config,
  });
  writeFileSync(join(folder, "tokenizer.json"), (tokenizerText ??= JSON.stringify(gpt2Tokenizer().tokenizer)));
}

/** Half a second's work, the same for every folder. */
let tokenizerText: string | undefined;

interface Entry {
  readonly name: string;
  readonly dims: readonly number[];
  readonly byteLength: number;
  readonly bytes: (random: () => number) => Uint8Array;
}

function writeShard(path: string, entries: readonly Entry[], dtype: string, random: () => number): void {
  let end = 0;
  const header: Record<string, object> = {};
  for (const { name, dims, byteLength } of entries) {
    header[name] = { dtype, shape: dims, data_offsets: [end, end + byteLength] };
    end += byteLength;
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const file = openSync(path, "w");
  writeSync(file, new BigUint64Array([BigInt(json.byteLength)]));
  writeSync(file, json);
  for (const entry of entries) writeSync(file, entry.bytes(random));
  closeSync(file);
}

function bytesOf(data: Float32Array, dtype: "F32" | "F16" | "BF16"): Uint8Array {
  if (dtype === "F32") return new Uint8Array(data.buffer);
  if (dtype === "F16") return new Uint8Array(Uint16Array.from(data, floatToHalf).buffer);
  // Cut, not rounded: a random number is as good either way.
  return new Uint8Array(Uint16Array.from(new Uint32Array(data.buffer), (bits) => bits >>> 16).buffer);
}

function writeJson(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(value));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [folder = "", layers = 12, width = 768, heads = 12] = process.argv.slice(2);
  const shape = { ...SMALL_SHAPE, layers: Number(layers), width: Number(width), heads: Number(heads) };
  writeRandomFolder(folder, { shape, dtype: "F16" });
}

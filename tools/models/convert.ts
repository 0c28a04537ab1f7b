// A Hugging Face GPT-2 with a scoring head, from its folder to the folder the page loads. Tensors are read, cut to fewer
// bits and written one after the other: the memory used is that of the largest, not of the model.

import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

import { JOB_TOKENS, RESUME_TOKENS } from "../../src/core/matching/chunk.ts";
import { type ScorerPrecision, weightBytes } from "../../src/core/matching/scorer-size.ts";
import { type Digests, type FileDigest, parseDigests } from "../../workers/runtime/digests.ts";
import type { ModelConfig } from "../../workers/scorer/model-config.ts";
import { convertedCard } from "./converted-card.ts";
import { folderTokenizer } from "./folder-tokenizer.ts";
import { classOrder, gpt2Weights, headRows, readGpt2Folder } from "./gpt2-folder.ts";
import { createPartFiles } from "./part-files.ts";
import { BLOCK_SIZE } from "./quantise.ts";
import { buildScorerGraph, LORA_TARGETS, type ScorerShape, type WeightBits, type Weights } from "./scorer-graph.ts";
import { openWeightFiles } from "./weight-files.ts";

export interface ConvertOptions {
  readonly from: string;
  readonly to: string;
  readonly precision: ScorerPrecision;
  /** What to call it on the screen. */
  readonly name: string;
  readonly lowercase: boolean;
  readonly separator: number;
  readonly thresholds: ModelConfig["thresholds"];
  /** Rows of a three-class head that stand for No, Potential and Good Fit; null reads the folder's labels. */
  readonly classes: readonly number[] | null;
  /** Weights above this go into files beside the graph. */
  readonly maxGraphBytes?: number;
  readonly maxPartBytes?: number;
  /** Told the name of each tensor as it is taken. */
  readonly onTensor?: (name: string) => void;
}

/** A browser takes files of 250 MB well; far below the 2 GB where a protobuf and an array of bytes end. */
const MAX_GRAPH_BYTES = 100e6;
const MAX_PART_BYTES = 256e6;

const BITS: Readonly<Record<ScorerPrecision, WeightBits>> = { q4: 4, q8: 8, f16: 16, f32: 32 };

/** Returns the digests of what was written. They are written last: a folder without them is an unfinished one. */
export async function convert(options: ConvertOptions): Promise<Digests> {
  const { shape, labels } = readGpt2Folder(options.from);
  const tokenizer = folderTokenizer(options.from, shape.vocabulary, options.separator);
  const files = openWeightFiles(options.from);
  try {
    const rows = headRows(files);
    const order = options.classes ?? classOrder(rows, labels);
    if (order === null)
      throw new Error(`which of ${labels.join(", ")} is No, Potential and Good Fit? Say it with --classes, e.g. 2,1,0`);
    if (order.length !== rows || order.some((row) => row >= rows) || new Set(order).size !== rows)
      throw new Error(`--classes ${order.join(",")} does not name each of the head's ${rows} outputs once`);
    const config = scorerConfig(shape, options);
    const weights = watched(gpt2Weights(shape, files, order), options.onTensor);
    prepareFolder(options);
    const onnx = writeGraph(shape, weights, options);
    const written: Readonly<Record<string, Uint8Array>> = {
      "config.json": jsonBytes(config, 2),
      "model.onnx": onnx.graph,
      "tokenizer.json": jsonBytes(tokenizer.tokenizer),
      "tokenizer_config.json": jsonBytes(tokenizer.config, 2),
      "README.md": new TextEncoder().encode(convertedCard(config, rows, sourceCard(options.from))),
    };
    for (const [name, bytes] of Object.entries(written)) await writeFile(join(options.to, name), bytes);
    const digests: Record<string, FileDigest> = {};
    for (const name of [...Object.keys(written), ...onnx.parts]) digests[name] = await digestOf(join(options.to, name));
    await writeFile(join(options.to, "digests.json"), jsonBytes(digests, 2));
    return digests;
  } finally {
    files.close();
  }
}

function writeGraph(shape: ScorerShape, weights: Weights, options: ConvertOptions) {
  const { precision, to, maxGraphBytes = MAX_GRAPH_BYTES, maxPartBytes = MAX_PART_BYTES } = options;
  if (weightBytes(shape, precision) <= maxGraphBytes)
    return { graph: buildScorerGraph(shape, weights, BITS[precision]), parts: [] };
  const parts = createPartFiles(to, maxPartBytes);
  const graph = buildScorerGraph(shape, weights, BITS[precision], parts);
  return { graph, parts: parts.close() };
}

function scorerConfig(shape: ScorerShape, options: ConvertOptions): ModelConfig {
  const { precision, separator, thresholds, name, lowercase } = options;
  const licence = licenceOf(sourceCard(options.from));
  // Two separators go behind the texts; a model of fewer positions shares them as the shipped one does.
  const texts = Math.min(shape.positions - 2, JOB_TOKENS + RESUME_TOKENS);
  const jobTokens = Math.floor((texts * JOB_TOKENS) / (JOB_TOKENS + RESUME_TOKENS));
  const embedding = precision === "f32" ? "f32" : `q8-block${BLOCK_SIZE}`;
  return {
    architecture: "gpt2-scorer",
    name,
    ...(licence === null ? {} : { licence }),
    layers: shape.layers,
    heads: shape.heads,
    width: shape.width,
    vocabulary: shape.vocabulary,
    positions: shape.positions,
    separator,
    jobTokens,
    resumeTokens: texts - jobTokens,
    lowercase,
    loraTargets: [...LORA_TARGETS],
    precision: `${precision}, embedding ${embedding}`,
    thresholds,
  };
}

/** Makes the folder; takes away an earlier model in it, and nothing else. */
function prepareFolder({ from, to }: ConvertOptions): void {
  if (resolve(from) === resolve(to)) throw new Error("--from and --to are the same folder");
  mkdirSync(to, { recursive: true });
  const old = join(to, "digests.json");
  if (existsSync(old)) {
    const earlier = Object.keys(parseDigests(JSON.parse(readFileSync(old, "utf8"))));
    for (const name of ["digests.json", ...earlier]) rmSync(join(to, name), { force: true });
  }
  const unfinished = /^(model\.onnx.*|config\.json|tokenizer\.json|tokenizer_config\.json|README\.md)$/;
  const foreign = readdirSync(to).filter((name) => !unfinished.test(name));
  if (foreign.length > 0)
    throw new Error(`${to} already holds ${foreign.slice(0, 3).join(", ")}: give an empty folder`);
}

function watched(weights: Weights, onTensor: ((name: string) => void) | undefined): Weights {
  return {
    get(name) {
      onTensor?.(name);
      return weights.get(name);
    },
  };
}

async function digestOf(path: string): Promise<FileDigest> {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part as Uint8Array);
  return { bytes: statSync(path).size, sha256: hash.digest("hex") };
}

function sourceCard(folder: string): string {
  const path = join(folder, "README.md");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** The licence that a model card names in its front matter. */
function licenceOf(card: string): string | null {
  return /^---\n[\s\S]*?^license:\s*["']?([\w.+-]+)/m.exec(card)?.[1] ?? null;
}

function jsonBytes(value: unknown, indent?: number): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, indent)}\n`);
}

// What a Hugging Face folder has to be for the scorer's graph to compute the same as its own code: a plain GPT-2 with
// a head that was trained to score. Everything else is refused with the reason.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { BLOCK_SIZE } from "./quantise.ts";
import type { WeightTensor } from "./safetensors.ts";
import type { ScorerShape, Weights } from "./scorer-graph.ts";
import { weightDims } from "./scorer-model.ts";
import type { WeightFiles } from "./weight-files.ts";

const size = z.number().int().positive();

/** The fields of config.json that change what is computed; absent ones have GPT-2's values. */
const configSchema = z.object({
  model_type: z.string(),
  n_embd: size,
  n_layer: size,
  n_head: size,
  n_positions: size.default(1024),
  vocab_size: size,
  layer_norm_epsilon: z.number().default(1e-5),
  n_inner: size.nullish(),
  activation_function: z.string().default("gelu_new"),
  scale_attn_weights: z.boolean().default(true),
  scale_attn_by_inverse_layer_idx: z.boolean().default(false),
  add_cross_attention: z.boolean().default(false),
  id2label: z.record(z.string(), z.string()).optional(),
  _name_or_path: z.string().optional(),
});

/** The tanh form under its two names. */
const TANH_GELU = ["gelu_new", "gelu_pytorch_tanh"];

export interface Gpt2Folder {
  readonly shape: ScorerShape;
  /** What the head's classes are called, in its order; empty where the folder does not say. */
  readonly labels: readonly string[];
}

export function readGpt2Folder(folder: string): Gpt2Folder {
  const path = join(folder, "config.json");
  if (!existsSync(path)) throw new Error(`${folder} has no config.json: give the folder of a Hugging Face model`);
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  const type = z.object({ model_type: z.string() }).safeParse(value).data?.model_type;
  if (type !== "gpt2") throw new Error(`${path}: the model is "${type ?? "of no named type"}", not gpt2`);
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) throw new Error(`${path}: ${parsed.error.issues.map(issueText).join("; ")}`);
  const config = parsed.data;
  const problem = problemOf(config);
  if (problem !== null) throw new Error(`${path}: ${problem}`);
  return {
    shape: {
      layers: config.n_layer,
      heads: config.n_head,
      width: config.n_embd,
      vocabulary: config.vocab_size,
      positions: config.n_positions,
      layerNormEpsilon: config.layer_norm_epsilon,
    },
    labels: Object.entries(config.id2label ?? {})
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([, label]) => label),
  };
}

function problemOf(config: z.infer<typeof configSchema>): string | null {
  const { n_embd, n_head, n_inner } = config;
  if (n_embd % n_head !== 0) return `width ${n_embd} does not divide into ${n_head} heads`;
  if (n_embd % BLOCK_SIZE !== 0) return `width ${n_embd} is no multiple of ${BLOCK_SIZE}, which its blocks need`;
  if (typeof n_inner === "number" && n_inner !== 4 * n_embd) return `n_inner is ${n_inner}, not four times the width`;
  if (!TANH_GELU.includes(config.activation_function))
    return `activation ${config.activation_function} is not ${TANH_GELU.join(" or ")}`;
  if (!config.scale_attn_weights) return "attention without scaling is not supported";
  if (config.scale_attn_by_inverse_layer_idx) return "attention scaled by layer is not supported";
  if (config.add_cross_attention) return "cross-attention is not supported";
  return null;
}

function issueText({ path, message }: z.core.$ZodIssue): string {
  return `${path.join(".")}: ${message}`;
}

/** In checkpoints but without effect on a score: the causal mask, and the language model's head. */
const WITHOUT_EFFECT = /^(?:h\.\d+\.attn\.(?:bias|masked_bias)|lm_head\.weight)$/;

/**
 * The folder's tensors under the graph's names, `transformer.` taken off, each read when it is asked for. The head's rows
 * are put in the order of `order`, e.g. [2, 0, 1] when the folder's last class is worth nothing.
 */
export function gpt2Weights(shape: ScorerShape, files: WeightFiles, order: readonly number[]): Weights {
  const stored = storedNames(files);
  checkTensors(shape, files, stored, order.length);
  const read = (name: string): WeightTensor | undefined => {
    const from = stored.get(name);
    return from === undefined ? undefined : files.read(from);
  };
  return {
    get(name) {
      if (name === "score.bias") {
        const data = read(name)?.data ?? new Float32Array(order.length);
        return { dims: [order.length], data: Float32Array.from(order, (row) => data[row] ?? 0) };
      }
      const tensor = read(name);
      if (name !== "score.weight" || !tensor) return tensor;
      const rows = order.map((row) => [...tensor.data.subarray(row * shape.width, (row + 1) * shape.width)]);
      return { dims: [order.length, shape.width], data: Float32Array.from(rows.flat()) };
    },
  };
}

/** How many numbers the head puts out: 1 is a score, 3 are classes. */
export function headRows(files: WeightFiles): number {
  const head = storedNames(files).get("score.weight");
  if (head === undefined) {
    throw new Error(
      "the weights have no score.weight: this GPT-2 was never trained to score. Fine-tune it with a regression head (num_labels=1) or three classes (No, Potential, Good Fit), then convert that.",
    );
  }
  const [rows = 0] = files.dims(head);
  if (rows !== 1 && rows !== 3)
    throw new Error(`the head has ${rows} outputs; it must have 1 (a score) or 3 (No, Potential, Good Fit)`);
  return rows;
}

function storedNames(files: WeightFiles): ReadonlyMap<string, string> {
  return new Map(files.names.map((name) => [name.replace(/^transformer\./, ""), name]));
}

function checkTensors(shape: ScorerShape, files: WeightFiles, stored: ReadonlyMap<string, string>, rows: number) {
  const wanted = new Map(weightDims(shape)).set("score.weight", [rows, shape.width]).set("score.bias", [rows]);
  const problems: string[] = [];
  for (const [name, dims] of wanted) {
    const from = stored.get(name);
    if (from === undefined && name === "score.bias") continue;
    const found = from === undefined ? "nothing" : `[${files.dims(from).join(",")}]`;
    if (found !== `[${dims.join(",")}]`) problems.push(`${name} should be [${dims.join(",")}], found ${found}`);
  }
  const unknown = [...stored.keys()].filter((name) => !wanted.has(name) && !WITHOUT_EFFECT.test(name));
  if (unknown.length > 0) problems.push(`no plain GPT-2 has ${unknown.slice(0, 3).join(", ")}`);
  if (problems.length === 0) return;
  const more = problems.length > 3 ? `; and ${problems.length - 3} more` : "";
  throw new Error(`the weights do not fit config.json: ${problems.slice(0, 3).join("; ")}${more}`);
}

/** Words of the three classes, worst first, as fine-tunes on resume fit name them. */
const CLASS_WORDS = [/^(?!.*potential).*\bno\b|not/i, /potential|partial|maybe/i, /good|strong|^fit$/i];

/**
 * The rows of a head from No to Good Fit: by their labels where those can be told, else null when they are called anything
 * else than LABEL_0, LABEL_1, LABEL_2: an order that is guessed turns a ranking upside down.
 */
export function classOrder(rows: number, labels: readonly string[]): readonly number[] | null {
  if (rows === 1) return [0];
  if (labels.length !== rows || labels.every((label, i) => label === `LABEL_${i}`)) return [0, 1, 2];
  const plain = labels.map((label) => label.replaceAll("_", " "));
  const order = CLASS_WORDS.map((words) => plain.findIndex((label) => words.test(label)));
  return new Set(order).size === rows && !order.includes(-1) ? order : null;
}

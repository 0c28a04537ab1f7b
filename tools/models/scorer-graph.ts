// The scorer as an ONNX graph: GPT-2, read to its last token, then one logit and a sigmoid.
//
// Three things differ from the usual export. The key/value prefix is an input whose batch of one is
// spread over the rows, so that one job serves many resumes. The LoRA adapter is a plain input, so
// that it can be swapped without building anything. Only `score`, `embedding` and `present.*` come out.

import { BLOCK_SIZE, type Bits, packEmbedding, packMatrix } from "./quantise.ts";
import { floatToHalf } from "../../src/lib/half.ts";
import { type ConstantStore, DataType, OnnxGraph } from "./onnx-graph.ts";
import type { WeightTensor } from "./safetensors.ts";

export interface ScorerShape {
  readonly layers: number;
  readonly heads: number;
  readonly width: number;
  readonly vocabulary: number;
  readonly positions: number;
  readonly layerNormEpsilon: number;
}

/** Linear layers that take an adapter: q, k, v in one, and the attention's output. */
export const LORA_TARGETS = ["attn.c_attn", "attn.c_proj"] as const;

/**
 * Of the layers' matrices; 16 ships. They are a tenth of the file, and eight bits cost ten times the error of the embedding's
 * eight bits: logits off by 0.11 instead of 0.011. Tests also build 32, 8 and 4. Activations are float32 always: dynamic
 * quantisation makes a score depend on its neighbours.
 */
export type WeightBits = Bits | 16 | 32;

/** Asked for each tensor once, in the order of the graph, so that a large model need not be in memory whole. */
export interface Weights {
  get(name: string): WeightTensor | undefined;
}

/** What each class of a three-class head is worth; the score is the mean under the head's probabilities. */
const CLASS_VALUES = [0, 0.5, 1] as const;

/** Low enough for softmax to give exactly zero, high enough never to overflow. */
const MASKED = -1e9;

/** `plain`: every layer for every token, attention in one piece, as GPT-2 is usually exported; benchmarks compare with it. */
export type Layout = "serving" | "plain";

export function buildScorerGraph(
  shape: ScorerShape,
  weights: Weights,
  bits: WeightBits,
  store?: ConstantStore,
  layout: Layout = "serving",
): Uint8Array {
  const graph = new OnnxGraph("candor_scorer", store);
  const layers = Array.from({ length: shape.layers }, (_, index) => index);
  declareInputs(graph, shape, layers);
  const parts = layerParts(graph, shape, weights, bits);
  const sizes = measureInputs(graph);

  let hidden = embed(graph, shape, weights, bits, sizes);
  const everyRow = everyToken(graph, sizes, layout === "plain" ? 1 : STRETCHES);
  const lastRow = lastTokenOnly(graph, sizes);
  for (const layer of layers) {
    // Of the last layer only the last token is read: the rest would cost a quarter of the work for nothing.
    const reading = layout === "serving" && layer === shape.layers - 1 ? lastRow : everyRow;
    hidden = attention(graph, shape, parts, layer, hidden, reading, sizes);
    hidden = feedForward(graph, parts, layer, hidden);
  }
  readOut(graph, shape, weights, parts, layout === "plain" ? lastRow.rows(hidden) : hidden);
  return graph.toBytes({
    architecture: "gpt2-scorer",
    lora_targets: LORA_TARGETS.join(","),
    weight_bits: String(bits),
  });
}

function declareInputs(graph: OnnxGraph, shape: ScorerShape, layers: readonly number[]): void {
  const headWidth = shape.width / shape.heads;
  graph.input("input_ids", DataType.INT64, ["batch", "new"]);
  graph.input("attention_mask", DataType.INT64, ["batch", "total"]);
  for (const layer of layers) {
    for (const part of ["key", "value"]) {
      graph.input(`past_key_values.${layer}.${part}`, DataType.FLOAT, ["past_batch", shape.heads, "past", headWidth]);
    }
  }
  for (const layer of layers) {
    for (const target of LORA_TARGETS) {
      const outputs = target === "attn.c_attn" ? 3 * shape.width : shape.width;
      graph.input(`lora.${layer}.${target}.A`, DataType.FLOAT, [shape.width, "rank"]);
      graph.input(`lora.${layer}.${target}.B`, DataType.FLOAT, ["rank", outputs]);
    }
  }
  graph.output("score", DataType.FLOAT, ["batch"]);
  graph.output("embedding", DataType.FLOAT, ["batch", shape.width]);
  for (const layer of layers) {
    for (const part of ["key", "value"]) {
      graph.output(`present.${layer}.${part}`, DataType.FLOAT, ["batch", shape.heads, "total", headWidth]);
    }
  }
}

/** Int64 values computed from the inputs' shapes: row count, prefix length, and length with the new tokens. */
interface InputSizes {
  readonly rows: string;
  readonly past: string;
  readonly total: string;
}

function measureInputs(graph: OnnxGraph): InputSizes {
  const size = (input: string, axis: number) =>
    graph.node("Gather", [graph.node("Shape", [input]), graph.int64(axis)], { attributes: { axis: 0 } });
  const total = size("attention_mask", 1);
  return { rows: size("input_ids", 0), total, past: graph.node("Sub", [total, size("input_ids", 1)]) };
}

interface LayerParts {
  norm(name: string, input: string, out?: string): string;
  linear(name: string, input: string): string;
  /** `linear` plus what the adapter adds. */
  adapted(layer: number, target: (typeof LORA_TARGETS)[number], input: string): string;
}

function layerParts(graph: OnnxGraph, shape: ScorerShape, weights: Weights, bits: WeightBits): LayerParts {
  const constant = (name: string) => {
    const { dims, data } = weightOf(weights, name);
    return graph.floats(name, dims, data);
  };
  const linear = (name: string, input: string) => {
    const { dims, data } = weightOf(weights, `${name}.weight`);
    const [inputs = 0, outputs = 0] = dims; // Conv1D: [in, out]
    const product =
      bits === 8 || bits === 4
        ? quantisedMatMul(graph, name, input, transpose(data, inputs, outputs), outputs, inputs, bits)
        : graph.node("MatMul", [
            input,
            bits === 16 ? halves(graph, `${name}.weight`, weights) : constant(`${name}.weight`),
          ]);
    return graph.node("Add", [product, constant(`${name}.bias`)]);
  };
  return {
    linear,
    adapted: (layer, target, input) => {
      const down = graph.node("MatMul", [input, `lora.${layer}.${target}.A`]);
      const up = graph.node("MatMul", [down, `lora.${layer}.${target}.B`]);
      return graph.node("Add", [linear(`h.${layer}.${target}`, input), up]);
    },
    norm: (name, input, out) =>
      graph.node("LayerNormalization", [input, constant(`${name}.weight`), constant(`${name}.bias`)], {
        ...(out === undefined ? {} : { out }),
        attributes: { axis: -1, epsilon: { float: shape.layerNormEpsilon } },
      }),
  };
}

/** Stored in half precision, widened once when the session is made: the runtime folds a cast of a constant. */
function halves(graph: OnnxGraph, name: string, weights: Weights): string {
  const { dims, data } = weightOf(weights, name);
  const stored = graph.constant(name, DataType.FLOAT16, dims, Uint16Array.from(data, floatToHalf));
  return graph.node("Cast", [stored], { attributes: { to: DataType.FLOAT } });
}

/** accuracy_level 0 keeps activations in float32; level 4 differs by 2e-2 between WebGPU and WASM. */
function quantisedMatMul(
  graph: OnnxGraph,
  name: string,
  input: string,
  weights: Float32Array,
  outputs: number,
  inputs: number,
  bits: Bits,
): string {
  const matrix = packMatrix(weights, outputs, inputs, bits);
  const dims = [outputs, matrix.blocksPerRow, matrix.bytesPerBlock];
  const packed = graph.constant(`${name}.packed`, DataType.UINT8, dims, matrix.packed);
  const scales = graph.floats(`${name}.scales`, [outputs, matrix.blocksPerRow], matrix.scales);
  return graph.microsoftNode("MatMulNBits", [input, packed, scales], {
    attributes: { K: inputs, N: outputs, bits, block_size: BLOCK_SIZE, accuracy_level: 0 },
  });
}

function embed(graph: OnnxGraph, shape: ScorerShape, weights: Weights, bits: WeightBits, sizes: InputSizes): string {
  const tokens = weightOf(weights, "wte.weight");
  const position = weightOf(weights, "wpe.weight");
  const tokenRows =
    bits === 32
      ? graph.node("Gather", [graph.floats("wte.weight", tokens.dims, tokens.data), "input_ids"])
      : quantisedEmbedding(graph, shape, tokens.data);

  const counted = graph.node("CumSum", ["attention_mask", graph.int64(1)]);
  const fromZero = graph.node("Max", [graph.node("Sub", [counted, graph.int64(1)]), graph.int64(0)]);
  const newPositions = graph.node("Slice", [
    fromZero,
    asList(graph, sizes.past),
    asList(graph, sizes.total),
    graph.int64([1]),
  ]);
  const positionRows = graph.node("Gather", [graph.floats("wpe.weight", position.dims, position.data), newPositions]);
  return graph.node("Add", [tokenRows, positionRows]);
}

/** Always 8 bits, and only basic operators: GatherBlockQuantized has no CPU kernel in the browser builds. */
function quantisedEmbedding(graph: OnnxGraph, shape: ScorerShape, data: Float32Array): string {
  const { codes, scales } = packEmbedding(data);
  const blocks = shape.width / BLOCK_SIZE;
  const codeTable = graph.constant("wte.codes", DataType.INT8, [shape.vocabulary, blocks, BLOCK_SIZE], codes);
  const scaleTable = graph.floats("wte.scales", [shape.vocabulary, blocks, 1], scales);
  const rows = graph.node("Cast", [graph.node("Gather", [codeTable, "input_ids"])], {
    attributes: { to: DataType.FLOAT },
  });
  const scaled = graph.node("Mul", [rows, graph.node("Gather", [scaleTable, "input_ids"])]);
  return graph.node("Reshape", [scaled, graph.int64([0, 0, shape.width])]);
}

/** Which of the new tokens a layer's attention reads from, and what they may see. */
interface Reading {
  /** Picks the tokens: `[batch, new, x]` to `[batch, read, x]`. */
  readonly rows: (value: string) => string;
  /** How many, an int64 list of one; null for one a row. */
  readonly count: string | null;
  /** The picked tokens in order, some at a time. */
  readonly stretches: readonly Stretch[];
}

/** A run of tokens whose attention is reckoned together. */
interface Stretch {
  /** Added to attention scores, `[batch, 1, read, seen]`. */
  readonly mask: string;
  /** First token, the one behind the last, and how many tokens of prefix and row any of them sees; null stands for all. */
  readonly cut: { readonly from: string; readonly to: string; readonly seen: string } | null;
}

/**
 * Into how many stretches a row's tokens are cut: early ones need no scores of later tokens. Four save 13 % of a run of
 * 420 tokens on WASM, eight no more; scores move by 1e-7.
 */
const STRETCHES = 4;

/**
 * All new tokens; each sees the real tokens up to itself. A row of fewer tokens than stretches reads its last token more
 * than once, for no stretch may be empty: WebGPU binds no empty buffer. `attention` keeps the first reading.
 */
function everyToken(graph: OnnxGraph, sizes: InputSizes, stretchCount: number): Reading {
  const mask = attentionMask(graph, sizes);
  const count = asList(graph, graph.node("Sub", [sizes.total, sizes.past]));
  const roundUp = graph.node("Add", [count, graph.int64([stretchCount - 1])]);
  const length = graph.node("Div", [roundUp, graph.int64([stretchCount])]);
  const lastToken = graph.node("Sub", [count, graph.int64([1])]);
  const stretches = Array.from({ length: stretchCount }, (_, index): Stretch => {
    const from = graph.node("Min", [graph.node("Mul", [length, graph.int64([index])]), lastToken]);
    const to = graph.node("Min", [graph.node("Add", [from, length]), count]);
    const seen = graph.node("Add", [asList(graph, sizes.past), to]);
    const ownRows = graph.node("Slice", [mask, from, to, graph.int64([2])]);
    return { mask: firstOf(graph, ownRows, seen, 3), cut: { from, to, seen } };
  });
  return { rows: (value) => value, count, stretches };
}

/** `[batch, 1, new, total]`: a token sees the real tokens up to itself. */
function attentionMask(graph: OnnxGraph, sizes: InputSizes): string {
  const columns = graph.node("Range", [graph.int64(0), sizes.total, graph.int64(1)]);
  const rows = graph.node("Unsqueeze", [
    graph.node("Range", [sizes.past, sizes.total, graph.int64(1)]),
    graph.int64([1]),
  ]);
  const isEarlier = graph.node("LessOrEqual", [columns, rows]);
  const real = graph.node("Cast", ["attention_mask"], { attributes: { to: DataType.BOOL } });
  const isVisible = graph.node("And", [graph.node("Unsqueeze", [real, graph.int64([1, 2])]), isEarlier]);
  return graph.node("Where", [isVisible, graph.scalar(0), graph.scalar(MASKED)]);
}

/** The last real token of each row. It sees every real token: what lies behind it is padding. */
function lastTokenOnly(graph: OnnxGraph, sizes: InputSizes): Reading {
  const columns = graph.node("Range", [graph.int64(0), sizes.total, graph.int64(1)]);
  const lastColumn = graph.node("ReduceMax", [graph.node("Mul", ["attention_mask", columns]), graph.int64([1])], {
    attributes: { keepdims: 0 },
  });
  const last = graph.node("Unsqueeze", [graph.node("Sub", [lastColumn, sizes.past]), graph.int64([1])]);
  const real = graph.node("Cast", ["attention_mask"], { attributes: { to: DataType.BOOL } });
  const isVisible = graph.node("Unsqueeze", [real, graph.int64([1, 2])]);
  const mask = graph.node("Where", [isVisible, graph.scalar(0), graph.scalar(MASKED)]);
  return {
    count: null,
    stretches: [{ mask, cut: null }],
    rows: (value) => {
      const row = graph.node("GatherND", [value, last], { attributes: { batch_dims: 1 } });
      return graph.node("Unsqueeze", [row, graph.int64([1])]);
    },
  };
}

function attention(
  graph: OnnxGraph,
  shape: ScorerShape,
  parts: LayerParts,
  layer: number,
  hidden: string,
  reading: Reading,
  sizes: InputSizes,
): string {
  const headWidth = shape.width / shape.heads;
  const joined = parts.adapted(layer, "attn.c_attn", parts.norm(`h.${layer}.ln_1`, hidden));
  const names = ["query", "key", "value"].map((part) => `h.${layer}.${part}`);
  graph.node("Split", [joined], { out: names, attributes: { axis: -1, num_outputs: 3 } });

  const byHead = (value: string) =>
    graph.node("Transpose", [graph.node("Reshape", [value, graph.int64([0, 0, shape.heads, headWidth])])], {
      attributes: { perm: [0, 2, 1, 3] },
    });
  const one = graph.int64([1]);
  const spread = graph.node("Concat", [asList(graph, sizes.rows), one, one, one], { attributes: { axis: 0 } });
  const withPast = (part: "key" | "value") => {
    const past = graph.node("Expand", [`past_key_values.${layer}.${part}`, spread]);
    return graph.node("Concat", [past, byHead(`h.${layer}.${part}`)], {
      out: `present.${layer}.${part}`,
      attributes: { axis: 2 },
    });
  };
  const keys = graph.node("Transpose", [withPast("key")], { attributes: { perm: [0, 1, 3, 2] } });
  const values = withPast("value");
  const query = graph.node("Mul", [byHead(reading.rows(`h.${layer}.query`)), graph.scalar(1 / Math.sqrt(headWidth))]);
  const contexts = reading.stretches.map(({ mask, cut }) => {
    const own = cut === null ? query : graph.node("Slice", [query, cut.from, cut.to, graph.int64([2])]);
    const seenKeys = cut === null ? keys : firstOf(graph, keys, cut.seen, 3);
    const seenValues = cut === null ? values : firstOf(graph, values, cut.seen, 2);
    const scores = graph.node("Add", [graph.node("MatMul", [own, seenKeys]), mask]);
    return graph.node("MatMul", [graph.node("Softmax", [scores], { attributes: { axis: -1 } }), seenValues]);
  });
  const together = graph.node("Concat", contexts, { attributes: { axis: 2 } });
  const joinedContexts = reading.count === null ? together : firstOf(graph, together, reading.count, 2);
  const context = graph.node("Transpose", [joinedContexts], { attributes: { perm: [0, 2, 1, 3] } });
  const flat = graph.node("Reshape", [context, graph.int64([0, 0, shape.width])]);
  return graph.node("Add", [reading.rows(hidden), parts.adapted(layer, "attn.c_proj", flat)]);
}

function feedForward(graph: OnnxGraph, parts: LayerParts, layer: number, hidden: string): string {
  const wide = parts.linear(`h.${layer}.mlp.c_fc`, parts.norm(`h.${layer}.ln_2`, hidden));
  // FastGelu is the tanh form GPT-2 was defined with.
  const active = graph.microsoftNode("FastGelu", [wide]);
  return graph.node("Add", [hidden, parts.linear(`h.${layer}.mlp.c_proj`, active)]);
}

/** The one token that is left of each row becomes the embedding, and the embedding the score. */
function readOut(graph: OnnxGraph, shape: ScorerShape, weights: Weights, parts: LayerParts, hidden: string): void {
  const embedding = parts.norm("ln_f", graph.node("Squeeze", [hidden, graph.int64([1])]), "embedding");
  const { dims, data } = weightOf(weights, "score.weight");
  const [classes = 1] = dims;
  const head = graph.floats("score.weight", [shape.width, classes], transpose(data, classes, shape.width));
  const bias = graph.floats("score.bias", [classes], weightOf(weights, "score.bias").data);
  const logits = graph.node("Add", [graph.node("MatMul", [embedding, head]), bias]);
  const score = classes === 1 ? graph.node("Sigmoid", [logits]) : expectedClass(graph, logits);
  graph.node("Squeeze", [score, graph.int64([1])], { out: "score" });
}

/** From the logits of No, Potential and Good Fit to one number, 0..1. */
function expectedClass(graph: OnnxGraph, logits: string): string {
  const values = graph.floats("score.values", [CLASS_VALUES.length, 1], Float32Array.from(CLASS_VALUES));
  return graph.node("MatMul", [graph.node("Softmax", [logits], { attributes: { axis: -1 } }), values]);
}

/** The first `count` (an int64 list of one) along an axis. */
function firstOf(graph: OnnxGraph, value: string, count: string, axis: number): string {
  return graph.node("Slice", [value, graph.int64([0]), count, graph.int64([axis])]);
}

function asList(graph: OnnxGraph, scalar: string): string {
  return graph.node("Unsqueeze", [scalar, graph.int64([0])]);
}

function weightOf(weights: Weights, name: string): WeightTensor {
  const tensor = weights.get(name);
  if (!tensor) throw new Error(`the weights have no ${name}`);
  return tensor;
}

function transpose(data: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(data.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) turned[column * rows + row] = data[row * columns + column] ?? 0;
  }
  return turned;
}

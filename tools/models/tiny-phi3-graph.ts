// The graph of a Phi-3 model as its web export has it: 4-bit weights, rotary positions, grouped-query attention with a
// key-value cache, root-mean-square norms, a gated feed-forward part. Inputs and outputs have the names and shapes that
// the library which runs chat models asks for.

import { floatToHalf } from "../../src/lib/half.ts";
import { type ConstantStore, DataType, OnnxGraph } from "./onnx-graph.ts";
import { BLOCK_SIZE, packMatrix } from "./quantise.ts";

export interface Phi3Shape {
  readonly layers: number;
  readonly heads: number;
  /** Width of the residual stream. */
  readonly width: number;
  readonly feedForward: number;
  readonly vocabulary: number;
  readonly positions: number;
  /** Base of the rotary angles. */
  readonly rotaryBase: number;
  readonly normEpsilon: number;
}

/** q4: float32 activations, for devices without half floats. q4f16: half floats throughout. */
export type Phi3Precision = "q4" | "q4f16";

/** Numbers of a normal distribution with this deviation. */
export type DrawWeights = (count: number, deviation: number) => Float32Array;

export function phi3Graph(
  shape: Phi3Shape,
  precision: Phi3Precision,
  draw: DrawWeights,
  store: ConstantStore,
): Uint8Array {
  const graph = new OnnxGraph("main_graph", store);
  const { layers, heads, width, feedForward, vocabulary, positions } = shape;
  const headWidth = width / heads;
  const float = precision === "q4f16" ? DataType.FLOAT16 : DataType.FLOAT;

  graph.input("input_ids", DataType.INT64, ["batch_size", "sequence_length"]);
  graph.input("attention_mask", DataType.INT64, ["batch_size", "total_sequence_length"]);
  graph.input("position_ids", DataType.INT64, ["batch_size", "sequence_length"]);
  graph.output("logits", float, ["batch_size", "sequence_length", vocabulary]);
  for (let layer = 0; layer < layers; layer++) {
    for (const part of ["key", "value"]) {
      // The first dimension must be spelled so: an empty cache is made by that name.
      graph.input(`past_key_values.${layer}.${part}`, float, ["batch_size", heads, "past_sequence_length", headWidth]);
      graph.output(`present.${layer}.${part}`, float, ["batch_size", heads, "total_sequence_length", headWidth]);
    }
  }

  const floats = (name: string, dims: readonly number[], data: Float32Array) =>
    precision === "q4f16"
      ? graph.constant(name, float, dims, Uint16Array.from(data, floatToHalf))
      : graph.floats(name, dims, data);
  const norm = (name: string) => floats(`${name}.weight`, [width], new Float32Array(width).fill(1));
  const linear = (from: string, name: string, rows: number, columns: number, deviation: number, out?: string) => {
    const matrix = packMatrix(draw(rows * columns, deviation), rows, columns, 4);
    const dims = [rows, matrix.blocksPerRow, matrix.bytesPerBlock];
    const packed = graph.constant(`${name}.weight_Q4`, DataType.UINT8, dims, matrix.packed);
    const scales = floats(`${name}.weight_scales`, [matrix.scales.length], matrix.scales);
    const attributes = { K: columns, N: rows, bits: 4, block_size: BLOCK_SIZE };
    return graph.microsoftNode("MatMulNBits", [from, packed, scales], { attributes, ...(out && { out }) });
  };

  const lengths = sequenceLengths(graph);
  const [cosines, sines] = rotaryAngles(positions, headWidth, shape.rotaryBase);
  floats("cos_cache", [positions, headWidth / 2], cosines);
  floats("sin_cache", [positions, headWidth / 2], sines);
  const rotate = (vectors: string) =>
    graph.microsoftNode("RotaryEmbedding", [vectors, "position_ids", "cos_cache", "sin_cache"]);

  const deviation = 1.5 / Math.sqrt(width);
  const embedding = floats("model.embed_tokens.weight", [vocabulary, width], draw(vocabulary * width, 0.6));
  let stream = graph.node("Gather", [embedding, "input_ids"]);
  const epsilon = { float: shape.normEpsilon };
  let normed = graph.node("SimplifiedLayerNormalization", [stream, norm("model.layers.0.input_layernorm")], {
    attributes: { axis: -1, epsilon, stash_type: 1 },
  });
  /** Adds to the stream and norms it. */
  const addAndNorm = (delta: string, name: string) => {
    const out = [`${name}.normed`, "", "", `${name}.stream`];
    normed = graph.microsoftNode("SkipSimplifiedLayerNormalization", [stream, delta, norm(name)], {
      out,
      attributes: { epsilon },
    });
    stream = out[3] ?? "";
  };

  for (let layer = 0; layer < layers; layer++) {
    const name = `model.layers.${layer}`;
    const query = rotate(linear(normed, `${name}.attn.q_proj`, width, width, deviation));
    const key = rotate(linear(normed, `${name}.attn.k_proj`, width, width, deviation));
    const value = linear(normed, `${name}.attn.v_proj`, width, width, deviation);
    const past = [`past_key_values.${layer}.key`, `past_key_values.${layer}.value`];
    const attended = graph.microsoftNode("GroupQueryAttention", [query, key, value, ...past, ...lengths], {
      out: [`${name}.attended`, `present.${layer}.key`, `present.${layer}.value`],
      attributes: { num_heads: heads, kv_num_heads: heads, scale: { float: 1 / Math.sqrt(headWidth) } },
    });
    const attention = linear(attended, `${name}.attn.o_proj`, width, width, deviation);
    addAndNorm(attention, `${name}.post_attention_layernorm`);
    const gate = linear(normed, `${name}.mlp.gate_proj`, feedForward, width, deviation);
    const up = linear(normed, `${name}.mlp.up_proj`, feedForward, width, deviation);
    const gated = graph.node("Mul", [graph.node("Mul", [gate, graph.node("Sigmoid", [gate])]), up]);
    const fed = linear(gated, `${name}.mlp.down_proj`, width, feedForward, deviation);
    addAndNorm(fed, layer + 1 < layers ? `model.layers.${layer + 1}.input_layernorm` : "model.norm");
  }
  linear(normed, "lm_head", vocabulary, width, 3 / Math.sqrt(width), "logits");
  return graph.toBytes({});
}

/** What GroupQueryAttention wants to know of a batch: last position of each row, and the longest row. */
function sequenceLengths(graph: OnnxGraph): readonly [string, string] {
  const int32 = (value: string) => graph.node("Cast", [value], { attributes: { to: DataType.INT32 } });
  const counts = graph.node("ReduceSum", ["attention_mask", graph.int64([1])], { attributes: { keepdims: 0 } });
  const last = int32(graph.node("Sub", [counts, graph.int64([1])]));
  const shape = graph.node("Shape", ["attention_mask"]);
  const total = int32(graph.node("Gather", [shape, graph.int64(1)], { attributes: { axis: 0 } }));
  return [last, total];
}

/** Cosines and sines, `[positions, headWidth / 2]` each. */
function rotaryAngles(positions: number, headWidth: number, base: number): readonly [Float32Array, Float32Array] {
  const half = headWidth / 2;
  const angles = Float64Array.from(
    { length: positions * half },
    (_, index) => Math.floor(index / half) / base ** ((2 * (index % half)) / headWidth),
  );
  return [Float32Array.from(angles, Math.cos), Float32Array.from(angles, Math.sin)];
}

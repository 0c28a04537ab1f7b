// The weights of a scorer as it is served, widened to float32: half-precision layers, 8-bit embedding. Training beside
// these and not beside the trainer's originals is what makes "what is learned is what is served" true.

import { halfToFloat } from "../../src/lib/half.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { LoadedFiles } from "../runtime/load-files.ts";
import { type ModelConfig, parseModelConfig } from "../scorer/model-config.ts";
import { readTensors, type StoredTensor } from "./onnx-tensors.ts";

export interface LayerWeights {
  /** Gains and shifts `[width]`; matrices `[in, out]`. */
  readonly norm1: Norm;
  readonly attention: Linear;
  readonly output: Linear;
  readonly norm2: Norm;
  readonly widen: Linear;
  readonly narrow: Linear;
}

export interface Norm {
  readonly gain: Float32Array;
  readonly shift: Float32Array;
}

export interface Linear {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

export interface BaseWeights {
  readonly config: ModelConfig;
  /** What stands at each place: token and position, `[tokens.length, width]`. */
  embed(tokens: readonly number[]): Float32Array;
  readonly layers: readonly LayerWeights[];
  readonly finalNorm: Norm;
  /** `[width]` and one number. */
  readonly head: Linear;
}

/** Refuses a scorer whose weights are kept in a form that is not read here. */
export async function readBaseWeights({ files, parts }: Pick<LoadedFiles, "files" | "parts">): Promise<BaseWeights> {
  const config = parseModelConfig(JSON.parse(new TextDecoder().decode(files["config.json"])));
  const tensors = await readTensors(files["model.onnx"] ?? new Uint8Array(), parts);
  const floats = (name: string): Float32Array => {
    const tensor = tensors.get(name);
    if (!tensor) throw new ModelError("model-refused", `this scorer cannot be fine-tuned: it keeps no ${name}`);
    return toFloats(tensor);
  };
  const linear = (name: string): Linear => ({ weight: floats(`${name}.weight`), bias: floats(`${name}.bias`) });
  const norm = (name: string): Norm => ({ gain: floats(`${name}.weight`), shift: floats(`${name}.bias`) });
  const head = linear("score");
  if (head.weight.length !== config.width)
    throw new ModelError("model-refused", "this scorer cannot be fine-tuned: its head has several classes");
  return {
    config,
    embed: embedder(config.width, tensors, floats),
    layers: Array.from({ length: config.layers }, (_, layer) => ({
      norm1: norm(`h.${layer}.ln_1`),
      attention: linear(`h.${layer}.attn.c_attn`),
      output: linear(`h.${layer}.attn.c_proj`),
      norm2: norm(`h.${layer}.ln_2`),
      widen: linear(`h.${layer}.mlp.c_fc`),
      narrow: linear(`h.${layer}.mlp.c_proj`),
    })),
    finalNorm: norm("ln_f"),
    head,
  };
}

/** Rows are widened as they are asked for: all 50,257 would take 26 MB. */
function embedder(
  width: number,
  tensors: ReadonlyMap<string, StoredTensor>,
  floats: (name: string) => Float32Array,
): BaseWeights["embed"] {
  const positions = floats("wpe.weight");
  const codes = tensors.get("wte.codes")?.bytes;
  const signed = codes && new Int8Array(codes.buffer, codes.byteOffset, codes.length);
  const scales = signed ? floats("wte.scales") : new Float32Array();
  const whole = signed ? new Float32Array() : floats("wte.weight");
  const block = signed ? signed.length / scales.length : 1;
  return (tokens) => {
    const rows = new Float32Array(tokens.length * width);
    for (const [place, token] of tokens.entries()) {
      for (let i = 0; i < width; i++) {
        const at = token * width + i;
        const value = signed ? (signed[at] ?? 0) * (scales[Math.floor(at / block)] ?? 0) : (whole[at] ?? 0);
        rows[place * width + i] = value + (positions[place * width + i] ?? 0);
      }
    }
    return rows;
  };
}

/** Copied, for a tensor's bytes may start anywhere in the file; not by `slice`, which copies nothing of Node's buffers. */
function toFloats({ type, bytes }: StoredTensor): Float32Array {
  const copy = Uint8Array.from(bytes);
  switch (type) {
    case "f32":
      return new Float32Array(copy.buffer);
    case "f16":
      return Float32Array.from(new Uint16Array(copy.buffer), halfToFloat);
    case "int8":
      return Float32Array.from(new Int8Array(copy.buffer));
    case "uint8":
      return Float32Array.from(copy);
    default:
      return type satisfies never;
  }
}

// A LoRA adapter as the graph takes it: for every adapted layer two thin matrices, A `[in, rank]` and B `[rank, out]`.

import type { AdapterWeights } from "../../src/core/learning/adapter.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { ModelConfig } from "./model-config.ts";

export interface LoraAdapter {
  /** Names this adapter in the scorer version; "" for none. */
  readonly digest: string;
  readonly matrices: readonly LoraMatrix[];
  /** The match head that goes with them, in place of the graph's own; null leaves that one, to the bit. */
  readonly head: AdapterWeights["head"] | null;
}

export interface LoraMatrix {
  /** The graph's input, e.g. `lora.0.attn.c_attn.A`. */
  readonly input: string;
  readonly dims: readonly [number, number];
  readonly data: Float32Array;
}

/** How many times the model's width each target puts out: q, k and v come joined. */
const OUTPUT_WIDTHS: Readonly<Record<string, number>> = { "attn.c_attn": 3, "attn.c_proj": 1 };

/** No adapter: zeros of rank 1, because WebGPU has no tensors of rank 0. */
export function emptyAdapter({ layers, width, loraTargets }: ModelConfig): LoraAdapter {
  const matrices: LoraMatrix[] = [];
  for (let layer = 0; layer < layers; layer++) {
    for (const target of loraTargets) {
      const outputs = width * (OUTPUT_WIDTHS[target] ?? 1);
      matrices.push({ input: `lora.${layer}.${target}.A`, dims: [width, 1], data: new Float32Array(width) });
      matrices.push({ input: `lora.${layer}.${target}.B`, dims: [1, outputs], data: new Float32Array(outputs) });
    }
  }
  return { digest: "", matrices, head: null };
}

/** A learned adapter for this scorer; refused when its shapes are another scorer's. */
export function loraAdapter(digest: string, { matrices, head }: AdapterWeights, config: ModelConfig): LoraAdapter {
  const byName = new Map(matrices.map((matrix) => [matrix.name, matrix]));
  const inputs = emptyAdapter(config).matrices.map(({ input, dims: [rows, columns] }) => {
    const found = byName.get(input);
    const isDown = input.endsWith(".A");
    const fits = found && (isDown ? found.dims[0] === rows : found.dims[1] === columns);
    if (!fits) throw new ModelError("model-refused", `the adapter has no ${input} for this scorer`);
    return { input, dims: found.dims, data: found.data };
  });
  if (head.weight.length !== config.width) throw new ModelError("model-refused", "the adapter's head is another width");
  return { digest, matrices: inputs, head };
}

// Reads the safetensors format: eight bytes of header length, a JSON header, then raw tensors.
// Only the element types the trainer writes; anything else is an error, not a guess.

import { z } from "zod";

import { halfToFloat } from "./half.ts";

export interface WeightTensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

export interface Safetensors {
  readonly tensors: ReadonlyMap<string, WeightTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

const tensorSchema = z.object({
  dtype: z.enum(["F16", "F32"]),
  shape: z.array(z.number().int().nonnegative()),
  data_offsets: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
});
const headerSchema = z.record(z.string(), z.unknown());
const metadataSchema = z.record(z.string(), z.string());

export function parseSafetensors(bytes: Uint8Array): Safetensors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8) throw new Error("not a safetensors file: too short");
  const headerLength = Number(view.getBigUint64(0, true));
  if (8 + headerLength > bytes.byteLength) throw new Error("not a safetensors file: its header runs over the end");
  const header = headerSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))));

  const tensors = new Map<string, WeightTensor>();
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const { dtype, shape, data_offsets } = tensorSchema.parse(entry);
    const start = 8 + headerLength + data_offsets[0];
    const count = shape.reduce((product, size) => product * size, 1);
    const width = dtype === "F16" ? 2 : 4;
    if (data_offsets[1] - data_offsets[0] !== count * width || start + count * width > bytes.byteLength) {
      throw new Error(`tensor ${name} does not fit its place in the file`);
    }
    const data = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      data[i] =
        dtype === "F16" ? halfToFloat(view.getUint16(start + 2 * i, true)) : view.getFloat32(start + 4 * i, true);
    }
    tensors.set(name, { dims: shape, data });
  }
  return { tensors, metadata: metadataSchema.parse(header["__metadata__"] ?? {}) };
}

// Reads the safetensors format: eight bytes of header length, a JSON header, then raw tensors.
// Only floating point of 16 and 32 bits; anything else is an error, not a guess.

import { z } from "zod";

import { halfToFloat } from "../../src/lib/half.ts";

export interface WeightTensor {
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

export interface Safetensors {
  readonly tensors: ReadonlyMap<string, WeightTensor>;
  readonly metadata: Readonly<Record<string, string>>;
}

const BYTES_PER_NUMBER = { F16: 2, BF16: 2, F32: 4 } as const;

const tensorSchema = z.object({
  dtype: z.enum(["F16", "BF16", "F32"]),
  shape: z.array(z.number().int().nonnegative()),
  data_offsets: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
});
const headerSchema = z.record(z.string(), z.unknown());
const metadataSchema = z.record(z.string(), z.string());

/** Where a tensor lies in its file and how its numbers are written. */
export interface TensorPlace {
  readonly dtype: keyof typeof BYTES_PER_NUMBER;
  readonly dims: readonly number[];
  /** From the start of the file. */
  readonly start: number;
  readonly byteLength: number;
}

export function parseSafetensors(bytes: Uint8Array): Safetensors {
  if (bytes.byteLength < 8) throw new Error("not a safetensors file: too short");
  const header = parseHeader(bytes.subarray(8, 8 + headerLength(bytes, bytes.byteLength)), bytes.byteLength);
  const tensors = new Map<string, WeightTensor>();
  for (const name of header.names) {
    const place = header.place(name);
    const data = toFloats(bytes.slice(place.start, place.start + place.byteLength), place.dtype);
    tensors.set(name, { dims: place.dims, data });
  }
  return { tensors, metadata: header.metadata };
}

/** Bytes of the JSON header, from the first eight bytes of the file. */
export function headerLength(firstBytes: Uint8Array, fileBytes: number): number {
  const length = Number(new DataView(firstBytes.buffer, firstBytes.byteOffset, 8).getBigUint64(0, true));
  if (8 + length > fileBytes) throw new Error("not a safetensors file: its header runs over the end");
  return length;
}

export interface SafetensorsHeader {
  readonly names: readonly string[];
  readonly metadata: Readonly<Record<string, string>>;
  /** Throws for a tensor that does not fit its place, or is of a type that is not read. */
  place(name: string): TensorPlace;
}

export function parseHeader(json: Uint8Array, fileBytes: number): SafetensorsHeader {
  const header = headerSchema.parse(JSON.parse(new TextDecoder().decode(json)));
  return {
    names: Object.keys(header).filter((name) => name !== "__metadata__"),
    metadata: metadataSchema.parse(header["__metadata__"] ?? {}),
    place(name) {
      const found = tensorSchema.safeParse(header[name]);
      if (!found.success) throw new Error(`tensor ${name} is not of type F16, BF16 or F32`);
      const { dtype, shape, data_offsets } = found.data;
      const [first, end] = data_offsets;
      const byteLength = shape.reduce((product, size) => product * size, 1) * BYTES_PER_NUMBER[dtype];
      const start = 8 + json.byteLength + first;
      if (end - first !== byteLength || start + byteLength > fileBytes) {
        throw new Error(`tensor ${name} does not fit its place in the file`);
      }
      return { dtype, dims: shape, start, byteLength };
    },
  };
}

/** The numbers of a tensor; `bytes` must own its buffer. */
export function toFloats(bytes: Uint8Array, dtype: TensorPlace["dtype"]): Float32Array {
  if (dtype === "F32") return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const halves = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
  const data = new Float32Array(halves.length);
  if (dtype === "BF16") {
    // The upper half of a float32.
    const bits = new Uint32Array(data.buffer);
    for (let i = 0; i < halves.length; i++) bits[i] = (halves[i] ?? 0) << 16;
    return data;
  }
  for (let i = 0; i < halves.length; i++) data[i] = floatByHalf()[halves[i] ?? 0] ?? NaN;
  return data;
}

let halfTable: Float32Array | undefined;

/** All 65,536 halves: looking one up is ten times faster than working it out. */
function floatByHalf(): Float32Array {
  return (halfTable ??= Float32Array.from({ length: 65_536 }, (_, half) => halfToFloat(half)));
}

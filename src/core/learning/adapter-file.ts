// An adapter as a file: safetensors of 32-bit floats, under the names that training/lora.py writes, so that adapters made
// here and elsewhere are one kind. Its digest is over what is learnt and for which scorer; who changes a number changes it.

import { utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";

import { halfToFloat } from "../../lib/half.ts";
import { bytesHash } from "../../lib/hash.ts";
import type { AdapterWeights, NamedMatrix } from "./adapter.ts";

export interface AdapterFacts {
  /** Digest of the weights it stands beside. */
  readonly modelDigest: string;
  /** Version of the data it learnt from. */
  readonly dataVersion: string;
}

export type ReadAdapter =
  | { readonly status: "read"; readonly digest: string; readonly weights: AdapterWeights; readonly facts: AdapterFacts }
  | { readonly status: "refused"; readonly why: "not-an-adapter" | "changed" };

const HEAD = { weight: "score.weight", bias: "score.bias" } as const;

export function writeAdapterFile({ matrices, head }: AdapterWeights, facts: AdapterFacts): Uint8Array<ArrayBuffer> {
  const tensors = [
    ...matrices.map(({ name, dims, data }) => ({ name, shape: [...dims], data })),
    { name: HEAD.weight, shape: [1, head.weight.length], data: head.weight },
    { name: HEAD.bias, shape: [1], data: Float32Array.of(head.bias) },
  ];
  const metadata = { format: "pt", ...facts, digest: adapterDigest({ matrices, head }, facts.modelDigest) };
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const { name, shape, data } of tensors) {
    header[name] = { dtype: "F32", shape, data_offsets: [end, end + data.byteLength] };
    end += data.byteLength;
  }
  const text = JSON.stringify(header);
  // The numbers start at a multiple of eight; what fills up is white space, as the format asks.
  const json = utf8ToBytes(text.padEnd(Math.ceil(text.length / 8) * 8));
  const bytes = new Uint8Array(8 + json.length + end);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  let at = 8 + json.length;
  for (const { data } of tensors) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at);
    at += data.byteLength;
  }
  return bytes;
}

/** 64 hex digits of what is learnt and for which scorer. */
export function adapterDigest({ matrices, head }: AdapterWeights, modelDigest: string): string {
  const sorted = [...matrices].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = [
    utf8ToBytes(JSON.stringify([modelDigest, sorted.map(({ name, dims }) => [name, dims])])),
    ...[...sorted.map(({ data }) => data), head.weight, Float32Array.of(head.bias)].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  ];
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return bytesHash(all);
}

const tensorSchema = z.object({
  dtype: z.enum(["F32", "F16"]),
  shape: z.array(z.int().check(z.positive())),
  data_offsets: z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]),
});
const headerSchema = z.object({
  __metadata__: z.object({ digest: z.string(), modelDigest: z.string(), dataVersion: z.string() }),
  [HEAD.weight]: tensorSchema,
  [HEAD.bias]: tensorSchema,
});

/** Whatever a person chose: every other file is refused, and one whose numbers are not those that were signed. */
export function parseAdapterFile(bytes: Uint8Array): ReadAdapter {
  const found = readTensors(bytes);
  if (found === null) return { status: "refused", why: "not-an-adapter" };
  const { facts, digest, weights } = found;
  if (adapterDigest(weights, facts.modelDigest) !== digest) return { status: "refused", why: "changed" };
  return { status: "read", digest, weights, facts };
}

function readTensors(bytes: Uint8Array) {
  try {
    const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
    const json: unknown = JSON.parse(asciiOf(bytes.subarray(8, 8 + length)));
    const { __metadata__: metadata } = headerSchema.parse(json);
    const { digest, ...facts } = metadata;
    const tensors = Object.entries(z.looseObject({}).parse(json)).filter(([name]) => name !== "__metadata__");
    const matrices: NamedMatrix[] = [];
    let head = { weight: new Float32Array(), bias: 0 };
    for (const [name, value] of tensors) {
      const { dtype, shape, data_offsets } = tensorSchema.parse(value);
      const size = shape.reduce((product, dim) => product * dim, 1);
      const raw = bytes.slice(8 + length + data_offsets[0], 8 + length + data_offsets[1]);
      const data =
        dtype === "F32" ? new Float32Array(raw.buffer) : Float32Array.from(new Uint16Array(raw.buffer), halfToFloat);
      if (data.length !== size || !data.every(Number.isFinite)) return null;
      if (name === HEAD.weight) head = { ...head, weight: data };
      else if (name === HEAD.bias) head = { ...head, bias: data[0] ?? 0 };
      else matrices.push({ name, dims: [shape[0] ?? 0, shape[1] ?? 0], data });
    }
    return { facts, digest, weights: { matrices, head } };
  } catch {
    return null; // too short, no JSON, no safetensors: all the same to whoever chose the file
  }
}

/** Names of tensors and digests are ASCII; `core` has no decoder of its own. */
function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

import { expect, test } from "vitest";

import { parseSafetensors } from "./safetensors.ts";

test("tensors and metadata come out of a file", () => {
  const bytes = file({
    __metadata__: { note: "hello" },
    a: { dtype: "F16", shape: [2], data_offsets: [0, 4] },
    b: { dtype: "F32", shape: [1, 1], data_offsets: [4, 8] },
  });
  const { tensors, metadata } = parseSafetensors(bytes);
  expect(metadata).toEqual({ note: "hello" });
  expect(tensors.get("a")).toEqual({ dims: [2], data: Float32Array.of(1, -2) });
  expect(tensors.get("b")).toEqual({ dims: [1, 1], data: Float32Array.of(0.5) });
});

test("bfloat16 is the upper half of float32", () => {
  const bytes = file({ a: { dtype: "BF16", shape: [2], data_offsets: [0, 4] } });
  // 0x3c00 and 0xc000 as in the test above: 2^-7 and -2.
  expect(parseSafetensors(bytes).tensors.get("a")?.data).toEqual(Float32Array.of(2 ** -7, -2));
});

test.each([
  ["cut off", file({ a: { dtype: "F32", shape: [4], data_offsets: [0, 16] } })],
  ["of another type", file({ a: { dtype: "I32", shape: [1], data_offsets: [0, 4] } })],
  ["with a shape that lies", file({ a: { dtype: "F32", shape: [3], data_offsets: [0, 8] } })],
  ["too short", new Uint8Array(3)],
])("a file %s is refused", (_why, bytes) => {
  expect(() => parseSafetensors(bytes)).toThrow();
});

/** A header over the eight bytes 1, −2 (half) and 0.5 (float). */
function file(header: object): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + 8);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(json.length), true);
  bytes.set(json, 8);
  view.setUint16(8 + json.length, 0x3c00, true);
  view.setUint16(8 + json.length + 2, 0xc000, true);
  view.setFloat32(8 + json.length + 4, 0.5, true);
  return bytes;
}

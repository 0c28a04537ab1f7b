import { expect, test } from "vitest";

import { packEmbedding, packMatrix, unpackMatrix } from "./quantise.ts";

const waves = (count: number) => Float32Array.from({ length: count }, (_, i) => Math.sin(i * 1.7) * (1 + (i % 5)));

test.each([
  [8, 128],
  [4, 8],
] as const)("%i-bit codes are off by at most half a step of their block", (bits, half) => {
  const [rows, columns] = [3, 80]; // 80 is no whole number of blocks
  const weights = waves(rows * columns);
  const unpacked = unpackMatrix(packMatrix(weights, rows, columns, bits), rows, columns, bits);
  const step = 5 / half;
  for (const [i, weight] of weights.entries()) {
    // The value opposite the largest may be clamped by one step.
    expect(Math.abs((unpacked[i] ?? NaN) - weight)).toBeLessThanOrEqual(step);
  }
});

test("a block of zeros stays zero", () => {
  const packed = packMatrix(new Float32Array(64), 2, 32, 8);
  expect(unpackMatrix(packed, 2, 32, 8)).toEqual(new Float32Array(64));
  expect(packEmbedding(new Float32Array(32)).codes).toEqual(new Int8Array(32));
});

test("an embedding's largest value is kept exactly", () => {
  const { codes, scales } = packEmbedding(Float32Array.from({ length: 32 }, (_, i) => (i === 7 ? -2.54 : i / 100)));
  expect(codes[7]).toBe(-127);
  expect((codes[7] ?? 0) * (scales[0] ?? 0)).toBeCloseTo(-2.54, 6);
});

test("an embedding that does not divide into blocks is refused", () => {
  expect(() => packEmbedding(new Float32Array(33))).toThrow("no whole number of blocks");
});

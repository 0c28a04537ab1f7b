import { expect, test } from "vitest";

import { bestOf, meanEmbedding, unitRows, topicOf } from "./embedding.ts";

const vector = (...values: number[]) => Float32Array.from(values);

test("each chunk counts alike, however long its vector is", () => {
  expect([...meanEmbedding([vector(10, 0), vector(0, 0.1)])]).toEqual([
    expect.closeTo(Math.SQRT1_2, 7),
    expect.closeTo(Math.SQRT1_2, 7),
  ]);
});

test("chunks that cancel each other out give zeros, not NaN", () => {
  expect([...meanEmbedding([vector(1, 0), vector(-1, 0)])]).toEqual([0, 0]);
});

test.each([
  ["the same direction", vector(0.6, 0.8), 1],
  ["the opposite", vector(-0.6, -0.8), -1],
  ["nothing in common", vector(-0.8, 0.6), 0],
])("%s", (_, other, cosine) => {
  const topic = topicOf(vector(0.6, 0.8), other);
  expect(topic).toBeCloseTo(cosine, 6);
  expect(Math.abs(topic)).toBeLessThanOrEqual(1);
});

test("many rows give the greatest cosine, whatever their lengths; no rows give none", () => {
  const job = vector(0.6, 0.8);
  expect(bestOf(job, unitRows([vector(3, 0), vector(0.06, 0.08), vector(-1, 0)]))).toBeCloseTo(1, 6);
  expect(bestOf(job, unitRows([vector(3, 0)]))).toBeCloseTo(0.6, 6);
  expect(bestOf(job, unitRows([vector(-3, -4)]))).toBeCloseTo(-1, 6);
  expect(bestOf(job, unitRows([]))).toBeNull();
});

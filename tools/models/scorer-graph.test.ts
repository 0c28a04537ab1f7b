import * as ort from "onnxruntime-node";
import { beforeAll, expect, test } from "vitest";

import { emptyAdapter, type LoraAdapter } from "../../workers/scorer/adapter.ts";
import { loadGraph, type ScorerGraph } from "../../workers/scorer/graph.ts";
import { createOrt } from "../../workers/scorer/ort.ts";
import { randomWeights, SMALL_SHAPE } from "./random-weights.ts";
import { buildScorerGraph, type WeightBits } from "./scorer-graph.ts";
import { scorerModel } from "./scorer-model.ts";

const weights = randomWeights(SMALL_SHAPE, 7);
const { config } = scorerModel({
  tensors: weights,
  metadata: {
    config: JSON.stringify({
      n_embd: 32,
      n_layer: 2,
      n_head: 2,
      n_positions: 1024,
      vocab_size: 50257,
      layer_norm_epsilon: 1e-5,
    }),
    thresholds: "[0.4, 0.7]",
  },
});
const runtime = createOrt(ort, { executionProviders: ["cpu"], logSeverityLevel: 3 });
const load = (bits: WeightBits, adapter: LoraAdapter = emptyAdapter(config)) =>
  loadGraph(runtime, buildScorerGraph(SMALL_SHAPE, weights, bits), config, adapter);

const tokens = (count: number, seed: number) =>
  Array.from({ length: count }, (_, i) => (i * i * 31 + i * 997 + seed * 7919) % 50000);
const job = [...tokens(40, 1), 50256];
/** Also shorter ones than attention has stretches: an empty resume is its separator. */
const resumes = [30, 7, 55, 0, 1, 18, 30, 2, 3, 4, 41].map((count, i) => [...tokens(count, i + 2), 50256]);

const byBits = new Map<WeightBits, ScorerGraph>();
const graphOf = (bits: WeightBits): ScorerGraph => byBits.get(bits)!;

beforeAll(async () => {
  for (const bits of [32, 16, 8, 4] as const) byBits.set(bits, await load(bits));
});

/** The whole sequence in one pass: its first token as prefix, because a prefix of nothing is not offered. */
async function fullPass(graph: ScorerGraph, resume: readonly number[]): Promise<number> {
  const sequence = [...job, ...resume];
  const [score = NaN] = await graph.score(await graph.prefix(sequence.slice(0, 1)), [sequence.slice(1)]);
  return score;
}

test.each([32, 16, 8, 4] as const)(
  "with %i-bit weights a reused prefix gives the score of one full pass",
  async (bits) => {
    const graph = graphOf(bits);
    const prefix = await graph.prefix(job);
    for (const resume of resumes) {
      const [reused = NaN] = await graph.score(prefix, [resume]);
      expect(Math.abs(reused - (await fullPass(graph, resume)))).toBeLessThanOrEqual(1e-6);
    }
  },
);

test("a batch of different lengths gives each row its own score", async () => {
  const prefix = await graphOf(16).prefix(job);
  const together = await graphOf(16).score(prefix, resumes);
  for (const [i, resume] of resumes.entries()) {
    const [alone = NaN] = await graphOf(16).score(prefix, [resume]);
    expect(Math.abs(alone - (together[i] ?? NaN))).toBeLessThanOrEqual(1e-6);
  }
});

test("the layout for serving gives the scores and embeddings of the plain one", async () => {
  const plain = await loadGraph(
    runtime,
    buildScorerGraph(SMALL_SHAPE, weights, 16, undefined, "plain"),
    config,
    emptyAdapter(config),
  );
  const [plainPrefix, prefix] = [await plain.prefix(job), await graphOf(16).prefix(job)];
  for (const resume of resumes) {
    const [expected = NaN] = await plain.score(plainPrefix, [resume]);
    const [score = NaN] = await graphOf(16).score(prefix, [resume]);
    expect(Math.abs(score - expected)).toBeLessThanOrEqual(1e-6);
  }
  const [[expected], [embedding]] = [
    await plain.embed(resumes.slice(0, 1)),
    await graphOf(16).embed(resumes.slice(0, 1)),
  ];
  expect([...(embedding ?? [])]).toEqual([...(expected ?? [])].map((value) => expect.closeTo(value, 4) as number));
});

test("a text's embedding is its prefix's, alone and in a batch", async () => {
  const together = await graphOf(16).embed(resumes);
  for (const [i, resume] of resumes.entries()) {
    const { embedding } = await graphOf(16).prefix(resume);
    expect(embedding).toHaveLength(SMALL_SHAPE.width);
    expect([...embedding]).toEqual([...(together[i] ?? [])].map((value) => expect.closeTo(value, 4) as number));
  }
});

test("scores differ between texts, so that the tests above mean something", async () => {
  const scores = await graphOf(32).score(await graphOf(32).prefix(job), resumes);
  expect(new Set(scores.map((score) => score.toFixed(4))).size).toBeGreaterThan(9);
});

test.each([
  [16, 0.005],
  [8, 0.02],
  [4, 0.2],
] as const)("%i-bit scores stay within %f of 32-bit scores", async (bits, tolerance) => {
  const exact = await graphOf(32).score(await graphOf(32).prefix(job), resumes);
  const quantised = await graphOf(bits).score(await graphOf(bits).prefix(job), resumes);
  for (const [i, score] of exact.entries()) expect(Math.abs(score - (quantised[i] ?? NaN))).toBeLessThan(tolerance);
});

test("an adapter moves scores, and one whose second matrix is zero does not", async () => {
  const wave = (count: number) => Float32Array.from({ length: count }, (_, i) => Math.sin(i) / 4);
  const withData = (dataOf: (input: string, count: number) => Float32Array): LoraAdapter => ({
    digest: "x",
    head: null,
    matrices: emptyAdapter(config).matrices.map((matrix) => {
      const dims: [number, number] = matrix.input.endsWith("A") ? [matrix.dims[0], 4] : [4, matrix.dims[1]];
      return { input: matrix.input, dims, data: dataOf(matrix.input, dims[0] * dims[1]) };
    }),
  });
  const scoresWith = async (adapter: LoraAdapter) => {
    const graph = await load(16, adapter);
    return graph.score(await graph.prefix(job), resumes.slice(0, 2));
  };
  const [base = NaN] = await scoresWith(emptyAdapter(config));
  const [moved = NaN] = await scoresWith(withData((_, count) => wave(count)));
  const [still = NaN] = await scoresWith(
    withData((input, count) => (input.endsWith("B") ? new Float32Array(count) : wave(count))),
  );
  expect(Math.abs(moved - base)).toBeGreaterThan(1e-3);
  expect(still).toBe(base);
});

test("the same weights give the same bytes", () => {
  const build = () => buildScorerGraph(SMALL_SHAPE, randomWeights(SMALL_SHAPE, 7), 16);
  expect(Buffer.compare(build(), build())).toBe(0);
});

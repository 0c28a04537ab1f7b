// The trainer reads as the served graph reads: the shipped scorer, its real weights, with and without an adapter.

import { afterAll, beforeAll, expect, test } from "vitest";

import { sigmoid } from "../../src/core/matching/fit-parts.ts";
import { seededRandom } from "../../src/lib/seeded-random.ts";
import { emptyAdapter, loraAdapter } from "../../workers/scorer/adapter.ts";
import { loadGraph, type ScorerGraph } from "../../workers/scorer/graph.ts";
import { type BaseWeights, readBaseWeights } from "../../workers/trainer/base-weights.ts";
import { init } from "../../workers/trainer/jax.ts";
import { disposeLearned, initialAdapter, toLearned } from "../../workers/trainer/learned.ts";
import { createModel, headLogits, type Model } from "../../workers/trainer/model.ts";
import { rowArrays } from "../../workers/trainer/rows.ts";
import { nodeOrt, readModelFiles } from "./node-scorer.ts";

let base: BaseWeights;
let model: Model;
let graph: ScorerGraph;

beforeAll(async () => {
  await init("wasm");
  const files = await readModelFiles();
  base = await readBaseWeights(files);
  model = createModel(base);
  graph = await loadGraph(nodeOrt(), files.files["model.onnx"]!, base.config, emptyAdapter(base.config));
});

afterAll(async () => {
  model.dispose();
  await graph.release();
});

/** Any tokens will do; two rows of different length, so that padding is tried too. */
const random = seededRandom(5);
const tokens = (count: number) => [...Array.from({ length: count }, () => Math.floor(random() * 50_000)), 50256];
const job = tokens(20);
const resumes = [tokens(31), tokens(12)];

/** An adapter as a long training might leave it: neither of its matrices is zero. */
function someAdapter() {
  const { matrices, head } = initialAdapter(base, 4, 7);
  const filled = matrices.map((matrix) => ({
    ...matrix,
    data: matrix.name.endsWith(".B") ? matrix.data.map(() => 0.3 * (random() - 0.5)) : matrix.data,
  }));
  return { matrices: filled, head: { weight: head.weight.map((value) => 1.2 * value), bias: head.bias + 0.1 } };
}

test.each(["no adapter", "an adapter"])("with %s trainer and graph agree to 1e-4", async (which) => {
  const weights = which === "an adapter" ? someAdapter() : null;
  graph.adapt(weights ? loraAdapter("test", weights, base.config) : emptyAdapter(base.config));
  const prefix = await graph.prefix(job);
  const served = await graph.score(prefix, resumes);
  const [jobAlone] = await graph.embed([job]);

  const learned = toLearned(weights ?? initialAdapter(base, 4, 7), base.config.layers);
  const rows = resumes.map((resume) => ({
    tokens: [...job, ...resume],
    read: [job.length - 1, job.length + resume.length - 1],
  }));
  const embeddings = model.embeddings(learned, rowArrays(rows, base, 64));
  const read = (await embeddings.ref.data()) as Float32Array;
  const logits = (await headLogits(embeddings, learned).data()) as Float32Array;
  disposeLearned(learned);

  for (const [row, score] of served.entries()) {
    expect(Math.abs(sigmoid(logits[2 * row + 1]!) - score)).toBeLessThanOrEqual(1e-4);
    // A job reads the same whatever follows it: its own embedding comes with the pair.
    const first = read.slice(2 * row * base.config.width, (2 * row + 1) * base.config.width);
    expect(Math.max(...first.map((value, i) => Math.abs(value - jobAlone![i]!)))).toBeLessThanOrEqual(1e-3);
  }
});

// A session over a graph that can be reckoned by hand, for its tests.

import { expect } from "vitest";

import type { ScoredResume } from "../../src/protocol/scorer.ts";
import type { Prefix, ScorerGraph } from "./graph.ts";
import type { ModelConfig } from "./model-config.ts";
import { createSession } from "./session.ts";
import type { ScoringTokenizer } from "./tokenizer.ts";

export const config: ModelConfig = {
  architecture: "gpt2-scorer",
  layers: 1,
  heads: 1,
  width: 32,
  vocabulary: 300,
  positions: 64,
  separator: 299,
  jobTokens: 4,
  resumeTokens: 10,
  loraTargets: [],
  precision: "none",
  thresholds: { potential: 0.4, good: 0.7 },
};

/** One token a word, `w17` being 17 and `jobN` 100 + N; other words are 0. */
const idOf = (word: string) => Number(/^w(\d+)$/.exec(word)?.[1] ?? 100 + Number(/^job(\d+)$/.exec(word)?.[1] ?? -100));
const tokenizer: ScoringTokenizer = {
  encode: (text) => text.split(" ").filter(Boolean).map(idOf),
  count: (text) => text.split(" ").filter(Boolean).length,
};

/** A token counts for one of two axes by its evenness; the separator for none. */
function directionOf(tokens: readonly number[]): Float32Array {
  const even = tokens.filter((id) => id % 2 === 0).length;
  return Float32Array.of(even, tokens.length - 1 - even);
}

/** Scores a row by its words' numbers, in hundredths, plus a tenth for each token of the job's first word's number. */
export function fakeGraph() {
  const log = { prefixes: 0, disposed: 0, embedded: 0, batches: [] as number[][] };
  const graph: ScorerGraph = {
    async prefix(tokens) {
      log.prefixes++;
      const tensor = { data: tokens, dims: [], dispose: () => void log.disposed++ };
      return { length: tokens.length, tensors: { kv: tensor }, embedding: directionOf(tokens) } satisfies Prefix;
    },
    async embed(rows) {
      log.embedded += rows.length;
      return rows.map(directionOf);
    },
    async score(prefix, rows) {
      log.batches.push(rows.map((row) => row.length));
      const [first = 0] = prefix.tensors["kv"]?.data as number[];
      return rows.map(
        (row) => (first - 100) / 10 + row.filter((id) => id < 100).reduce((sum, id) => sum + id, 0) / 100,
      );
    },
    adapt() {},
    async release() {},
  };
  return { graph, log };
}

export const sessionOf = (graph: ScorerGraph, batchSize: number, of: ModelConfig = config) =>
  createSession({ graph, config: of, tokenizer, batchSize, findSkillIds: (text) => text.match(/w\d+/g) ?? [] });
export const words = (...ids: number[]) => ids.map((id) => `w${id}`).join(" ");

export async function scoresOf(graph: ScorerGraph, batchSize: number, job: string, texts: readonly string[]) {
  const scored: ScoredResume[] = [];
  const resumes = texts.map((text, i) => ({ id: `r${i}`, text }));
  const count = await sessionOf(graph, batchSize).score(job, resumes, (one) => scored.push(one));
  expect(count).toBe(texts.length);
  return scored;
}

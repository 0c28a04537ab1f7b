// How much faster the page scores than the obvious way: one pass for every chunk pair, job and resume together, padded
// to the full 1,024 tokens. Both on WASM, in turns within one run, so that a busy machine slows them alike.

import { chunkText, MAX_JOB_CHUNKS, MAX_RESUME_CHUNKS } from "../../src/core/matching/chunk.ts";
import { scoringText } from "../../src/core/matching/scoring-text.ts";
import { emptyAdapter } from "../../workers/scorer/adapter.ts";
import { type ModelConfig, parseModelConfig } from "../../workers/scorer/model-config.ts";
import { openModel } from "../../workers/scorer/open-model.ts";
import type { Ort } from "../../workers/scorer/ort.ts";
import { createTokenizer, type ScoringTokenizer } from "../../workers/scorer/tokenizer.ts";
import { readModelFiles } from "../candor/node-scorer.ts";
import { wasmOrt } from "../candor/wasm-ort.ts";
import { INVENTED_JOB, inventedResume } from "./invented-resumes.ts";

/** Resumes a side scores before it is the other's turn. */
const TURN = 10;

export interface ScoringFigures {
  readonly resumes: number;
  readonly chunkPairs: number;
  readonly threads: number;
  readonly pipelineMs: number;
  readonly naiveMs: number;
  /** How many times the naive way takes as long. */
  readonly speedup: number;
  /** The largest difference between the two ways' scores. */
  readonly maxScoreDifference: number;
}

export async function measureScoring(resumeCount: number, threads: number): Promise<ScoringFigures> {
  const files = await readModelFiles();
  const jsonOf = (name: string): unknown => JSON.parse(new TextDecoder().decode(files.files[name]));
  const config = parseModelConfig(jsonOf("config.json"));
  const tokenizer = createTokenizer(jsonOf("tokenizer.json"), jsonOf("tokenizer_config.json"));
  const ort = wasmOrt(threads);
  const { session } = await openModel(ort, files, { batchSize: 1 });
  const naive = await naiveScorer(ort, files.files["model.onnx"] ?? new Uint8Array(), config, tokenizer);

  const resumes = Array.from({ length: resumeCount }, (_, index) => ({
    id: String(index),
    text: inventedResume(index),
  }));
  let [pipelineMs, naiveMs, chunkPairs, maxScoreDifference] = [0, 0, 0, 0];
  for (let first = 0; first < resumes.length; first += TURN) {
    const turn = resumes.slice(first, first + TURN);
    const scores = new Map<string, number>();
    pipelineMs += await timeOf(() => session.score(INVENTED_JOB, turn, ({ id, fit }) => scores.set(id, fit.score)));
    naiveMs += await timeOf(async () => {
      for (const { id, text } of turn) {
        const { score, pairs } = await naive(INVENTED_JOB, text);
        chunkPairs += pairs;
        maxScoreDifference = Math.max(maxScoreDifference, Math.abs(score - (scores.get(id) ?? NaN)));
      }
    });
  }
  const speedup = naiveMs / pipelineMs;
  return { resumes: resumes.length, chunkPairs, threads, pipelineMs, naiveMs, speedup, maxScoreDifference };
}

async function naiveScorer(ort: Ort, model: Uint8Array, config: ModelConfig, tokenizer: ScoringTokenizer) {
  const session = await ort.createSession(model);
  const headWidth = config.width / config.heads;
  const constants = Object.fromEntries([
    ...emptyAdapter(config).matrices.map(({ input, dims, data }) => [input, ort.floatTensor(data, dims)] as const),
    ...Array.from({ length: config.layers }, (_, layer) =>
      ["key", "value"].map((part) => {
        const nothing = ort.floatTensor(new Float32Array(0), [1, config.heads, 0, headWidth]);
        return [`past_key_values.${layer}.${part}`, nothing] as const;
      }),
    ).flat(),
  ]);
  const chunks = (text: string, maxTokens: number, maxChunks: number) =>
    chunkText(text, { maxTokens, maxChunks }, tokenizer.count).map(({ start, end }) => [
      ...tokenizer.encode(scoringText(text.slice(start, end))),
      config.separator,
    ]);

  return async (job: string, resume: string) => {
    const scores: number[] = [];
    for (const resumeTokens of chunks(resume, config.resumeTokens, MAX_RESUME_CHUNKS)) {
      for (const jobTokens of chunks(job, config.jobTokens, MAX_JOB_CHUNKS)) {
        const tokens = [...jobTokens, ...resumeTokens];
        const ids = new BigInt64Array(config.positions).fill(BigInt(config.separator));
        ids.set(tokens.map(BigInt));
        const mask = new BigInt64Array(config.positions).fill(1n, 0, tokens.length);
        const feeds = {
          input_ids: ort.int64Tensor(ids, [1, ids.length]),
          attention_mask: ort.int64Tensor(mask, [1, ids.length]),
        };
        const { score } = await session.run({ ...feeds, ...constants }, ["score"]);
        if (!(score?.data instanceof Float32Array)) throw new Error("no score");
        scores.push(score.data[0] ?? NaN);
      }
    }
    return { score: scores.reduce((sum, score) => sum + score, 0) / scores.length, pairs: scores.length };
  };
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

// How much faster the page scores than the obvious ways. All on WASM, in turns within one run, so that a busy machine
// slows them alike.

import type { TextEvidence } from "../../src/core/matching/first-pass.ts";
import type { FitScore } from "../../src/core/matching/score.ts";
import { openModel } from "../../workers/scorer/open-model.ts";
import { readModelFiles } from "../candor/node-scorer.ts";
import { wasmOrt } from "../candor/wasm-ort.ts";
import { INVENTED_JOB, inventedResume } from "./invented-resumes.ts";
import { createNaiveScorer } from "./naive-scorer.ts";
import { timeOf } from "./time-of.ts";

/** Resumes a side scores before it is the other's turn. */
const TURN = 5;

export interface ScoringFigures {
  readonly resumes: number;
  readonly chunkPairs: number;
  readonly threads: number;
  readonly pipelineMs: number;
  /** One pass a pair, padded to 1,024 tokens, through GPT-2 as it is usually exported. */
  readonly naiveMs: number;
  /** The same through the graph that ships. */
  readonly paddedMs: number;
  /** Making each resume's evidence, once for all jobs; the ways above are of pairs. */
  readonly embedMs: number;
  /** How many times the naive way takes as long. */
  readonly speedup: number;
  readonly speedupOverPadded: number;
  /** The largest difference between the ways' scores. */
  readonly maxScoreDifference: number;
}

/** The part that the ways have in common. */
function reading({ parts }: FitScore): number {
  const value = parts.find(({ name }) => name === "reading")?.value ?? NaN;
  return 1 / (1 + Math.exp(-value));
}

export async function measureScoring(resumeCount: number, threads: number): Promise<ScoringFigures> {
  const files = await readModelFiles();
  const ort = wasmOrt(threads);
  const { session } = await openModel(ort, files, { batchSize: 1 });
  const naive = await createNaiveScorer(ort, files, "plain");
  const padded = await createNaiveScorer(ort, files, "serving");

  const resumes = Array.from({ length: resumeCount }, (_, index) => ({
    id: String(index),
    text: inventedResume(index),
    kind: "resume" as const,
  }));
  let [pipelineMs, naiveMs, paddedMs, embedMs, chunkPairs, maxScoreDifference] = [0, 0, 0, 0, 0, 0];
  for (let first = 0; first < resumes.length; first += TURN) {
    const turn = resumes.slice(first, first + TURN);
    const scores = new Map<string, number>();
    const compare = (id: string, score: number) =>
      (maxScoreDifference = Math.max(maxScoreDifference, Math.abs(score - (scores.get(id) ?? NaN))));
    const evidence: TextEvidence[] = [];
    embedMs += await timeOf(() => session.embed(turn, (one) => evidence.push(one)));
    const known = turn.map((resume, index) => ({ ...resume, evidence: evidence[index] }));
    pipelineMs += await timeOf(() => session.score(INVENTED_JOB, known, ({ id, fit }) => scores.set(id, reading(fit))));
    naiveMs += await timeOf(async () => {
      for (const { id, text } of turn) {
        const { score, pairs } = await naive(INVENTED_JOB, text);
        chunkPairs += pairs;
        compare(id, score);
      }
    });
    paddedMs += await timeOf(async () => {
      for (const { id, text } of turn) compare(id, (await padded(INVENTED_JOB, text)).score);
    });
  }
  return {
    resumes: resumes.length,
    chunkPairs,
    threads,
    pipelineMs,
    naiveMs,
    paddedMs,
    embedMs,
    speedup: naiveMs / pipelineMs,
    speedupOverPadded: paddedMs / pipelineMs,
    maxScoreDifference,
  };
}

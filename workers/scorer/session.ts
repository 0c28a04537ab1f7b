// Scoring over a loaded graph, the same code in the browser's worker and in Node. Texts come in, fit scores go out;
// what a score depends on is the two texts and the scorer version, never what else is scored.

import { aggregate } from "../../src/core/matching/aggregate.ts";
import { chunkText, MAX_JOB_CHUNKS, MAX_RESUME_CHUNKS } from "../../src/core/matching/chunk.ts";
import type { Chunk } from "../../src/core/matching/score.ts";
import { casedScoringText, scoringText } from "../../src/core/matching/scoring-text.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { ResumeToScore, ScoredResume } from "../../src/protocol/scorer.ts";
import { breathe } from "../runtime/breathe.ts";
import type { ScorerGraph } from "./graph.ts";
import { type Passage, withoutPassage } from "./leave-out.ts";
import type { ModelConfig } from "./model-config.ts";
import { createPrefixCache, prefixesKept } from "./prefix-cache.ts";
import type { ScoringTokenizer } from "./tokenizer.ts";

export interface SessionParts {
  readonly graph: ScorerGraph;
  readonly config: ModelConfig;
  readonly tokenizer: ScoringTokenizer;
  /** Rows of one run. */
  readonly batchSize: number;
}

export interface ScoringSession {
  /** Calls back with each resume once all its chunks are scored, a few resumes at a time in the order given. */
  score(
    job: string,
    resumes: readonly ResumeToScore[],
    onScored: (scored: ScoredResume) => void,
    signal?: AbortSignal,
  ): Promise<number>;
  explain(job: string, resume: string, passages: readonly Passage[], signal?: AbortSignal): Promise<Explanation>;
  release(): Promise<void>;
}

export interface Explanation {
  readonly score: number;
  /** The score without each passage. */
  readonly without: readonly number[];
}

type Tokens = readonly number[];

export function createSession({ graph, config, tokenizer, batchSize }: SessionParts): ScoringSession {
  const prefixes = createPrefixCache(graph, prefixesKept(config));
  const toScoringText = config.lowercase === false ? casedScoringText : scoringText;
  const jobLimits = { maxTokens: config.jobTokens, maxChunks: MAX_JOB_CHUNKS, toScoringText };
  const resumeLimits = { maxTokens: config.resumeTokens, maxChunks: MAX_RESUME_CHUNKS, toScoringText };
  const chunksOf = (resume: string) => chunkText(resume, resumeLimits, tokenizer.count);
  const tokensOf = (scoringText: string): Tokens => [...tokenizer.encode(scoringText), config.separator];
  const chunkTokens = (text: string, { start, end }: Chunk) => tokensOf(toScoringText(text.slice(start, end)));
  const jobTokens = (job: string) => chunkText(job, jobLimits, tokenizer.count).map((chunk) => chunkTokens(job, chunk));

  /** `result[row][jobChunk]`; neighbours in length run together, so that little is padded. */
  async function scorePairs(jobs: readonly Tokens[], rows: readonly Tokens[], signal: AbortSignal | undefined) {
    const scores = rows.map(() => jobs.map(() => 0));
    const byLength = [...rows.keys()].sort((a, b) => (rows[a]?.length ?? 0) - (rows[b]?.length ?? 0));
    for (const [jobIndex, job] of jobs.entries()) {
      for (let first = 0; first < byLength.length; first += batchSize) {
        await breathe();
        throwIfAborted(signal);
        const batch = byLength.slice(first, first + batchSize);
        const found = await graph.score(
          await prefixes.of(job),
          batch.map((row) => rows[row] ?? []),
        );
        for (const [i, row] of batch.entries()) scores[row]?.splice(jobIndex, 1, found[i] ?? NaN);
      }
    }
    return scores;
  }

  return {
    async score(job, resumes, onScored, signal) {
      const jobs = jobTokens(job);
      for (let first = 0; first < resumes.length; first += batchSize) {
        const group = resumes
          .slice(first, first + batchSize)
          .map((resume) => ({ ...resume, chunks: chunksOf(resume.text) }));
        const rows = group.flatMap(({ text, chunks }) => chunks.map((chunk) => chunkTokens(text, chunk)));
        const scores = await scorePairs(jobs, rows, signal);
        for (const { id, chunks } of group) onScored({ id, fit: aggregate(chunks, scores.splice(0, chunks.length)) });
      }
      return resumes.length;
    },

    async explain(job, resume, passages, signal) {
      const jobs = jobTokens(job);
      const chunks = chunksOf(resume);
      const whole = await scorePairs(
        jobs,
        chunks.map((chunk) => chunkTokens(resume, chunk)),
        signal,
      );
      const variants = passages.map((passage) =>
        chunks.map((chunk) => withoutPassage(resume, chunk, passage, toScoringText)),
      );
      const changed = variants.flat().filter((text) => text !== null);
      const scores = await scorePairs(jobs, changed.map(tokensOf), signal);

      const without = variants.map((texts) => {
        const pairs = texts.map((text, index) => (text === null ? whole[index] : scores.shift()) ?? []);
        // A chunk that was nothing but the passage is gone with it, unless it was all there is.
        const kept = texts.flatMap((text, index) => (text === "" ? [] : [index]));
        const left = kept.length === 0 ? [...texts.keys()] : kept;
        return aggregate(
          [],
          left.map((index) => pairs[index] ?? []),
        ).score;
      });
      return { score: aggregate(chunks, whole).score, without };
    },

    async release() {
      prefixes.clear();
      await graph.release();
    },
  };
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ModelError("aborted", "scoring was stopped");
}

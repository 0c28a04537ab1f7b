// Scoring over a loaded graph, the same code in the browser's worker and in Node. Texts come in, fit scores go out;
// what a score depends on is the two texts and the scorer version, never what else is scored.

import { aggregate, type PairScores } from "../../src/core/matching/aggregate.ts";
import { AS_OF } from "../../src/core/matching/experience-evidence.ts";
import { blendReading, READING_ALONE } from "../../src/core/matching/fit-parts.ts";
import {
  estimate,
  evidenceValues,
  type JobEvidence,
  PLAIN_FIRST_PASS,
  type TextEvidence,
} from "../../src/core/matching/first-pass.ts";
import type { Chunk, FitScore } from "../../src/core/matching/score.ts";
import { type ShownEvidence, shownEvidence } from "../../src/core/matching/shown-evidence.ts";
import { NO_WORD_LIST, type WordList } from "../../src/core/matching/word-evidence.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { EmbeddedText, ResumeToScore, ScoredResume, TextToEmbed } from "../../src/protocol/scorer.ts";
import { breathe } from "../runtime/breathe.ts";
import { createEvidenceMaker } from "./evidence.ts";
import type { ScorerGraph } from "./graph.ts";
import { type Passage, withoutPassage } from "./leave-out.ts";
import type { ModelConfig } from "./model-config.ts";
import { createPrefixCache, prefixesKept } from "./prefix-cache.ts";
import { createTextTokens, type Tokens } from "./text-tokens.ts";
import type { ScoringTokenizer } from "./tokenizer.ts";

export interface SessionParts {
  readonly graph: ScorerGraph;
  readonly config: ModelConfig;
  readonly tokenizer: ScoringTokenizer;
  readonly wordList?: WordList;
  /** Ids of the skills a text names, for a blend that counts them. */
  readonly findSkillIds?: (text: string) => readonly string[];
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
  /** Calls back with the evidence of each text, in the order given. */
  embed(
    texts: readonly TextToEmbed[],
    onEmbedded: (embedded: EmbeddedText) => void,
    signal?: AbortSignal,
  ): Promise<number>;
  /** Estimated scores by evidence alone, in the order given. */
  estimate(job: string, candidates: readonly TextEvidence[], signal?: AbortSignal): Promise<readonly number[]>;
  explain(job: string, resume: string, passages: readonly Passage[], signal?: AbortSignal): Promise<Explanation>;
  /** Frees the jobs that are remembered; the graph stays. */
  forget(): void;
  release(): Promise<void>;
}

export interface Explanation {
  readonly score: number;
  /** The score without each passage. */
  readonly without: readonly number[];
  readonly evidence: ShownEvidence;
}

export function createSession(parts: SessionParts): ScoringSession {
  const { graph, config, tokenizer, wordList = NO_WORD_LIST, findSkillIds = () => [], batchSize } = parts;
  const tokens = createTextTokens(config, tokenizer);
  const prefixes = createPrefixCache(graph, prefixesKept(config));
  const blend = config.blend ?? READING_ALONE;
  const asOf = config.asOf ?? AS_OF;
  const needsEvidence = blend !== READING_ALONE;

  /** Runs rows batch by batch, results by row; neighbours in length run together, so that little is padded. */
  async function inBatches<Result>(
    rows: readonly Tokens[],
    run: (batch: readonly Tokens[]) => Promise<readonly Result[]>,
    signal: AbortSignal | undefined,
  ): Promise<readonly Result[]> {
    const results: Result[] = [];
    const byLength = [...rows.keys()].sort((a, b) => (rows[a]?.length ?? 0) - (rows[b]?.length ?? 0));
    for (let first = 0; first < byLength.length; first += batchSize) {
      await breathe();
      throwIfAborted(signal);
      const batch = byLength.slice(first, first + batchSize);
      const found = await run(batch.map((row) => rows[row] ?? []));
      for (const [i, result] of found.entries()) results[batch[i] ?? NaN] = result;
    }
    return results;
  }

  /** `result[row][jobChunk]`, 0..1. */
  async function scorePairs(jobs: readonly Tokens[], rows: readonly Tokens[], signal: AbortSignal | undefined) {
    const columns: (readonly number[])[] = [];
    for (const job of jobs) {
      columns.push(await inBatches(rows, async (batch) => graph.score(await prefixes.of(job), batch), signal));
    }
    return rows.map((_, row) => columns.map((column) => column[row] ?? NaN));
  }

  const embedRows = (rows: readonly Tokens[], signal: AbortSignal | undefined) =>
    inBatches(rows, (batch) => graph.embed(batch), signal);

  const rowOf = (text: string) => tokens.row(tokens.toScoringText(text));
  const evidence = createEvidenceMaker({ prefixes, wordList, asOf, findSkillIds, rowOf, embedRows });

  /** The embedded headlines of each text; texts that differ by a passage share most of them. */
  async function embedHeadlines(texts: readonly string[], signal: AbortSignal | undefined) {
    const rows = texts.map(evidence.headlineRows);
    const distinct = new Map(rows.flat().map((row) => [row.join(), row]));
    const found = await embedRows([...distinct.values()], signal);
    const embeddings = new Map([...distinct.keys()].map((key, index) => [key, found[index]]));
    return rows.map((own) => own.map((row) => embeddings.get(row.join())).filter(isKnown));
  }

  function fitOf(pairs: PairScores, chunks: readonly Chunk[], job: JobEvidence | null, resume: TextEvidence | null) {
    const reading = aggregate(chunks, pairs, config.aggregation);
    const others = job && resume ? evidenceValues(job, resume) : {};
    return { ...blendReading(reading.score, others, blend), chunks: reading.chunks } satisfies FitScore;
  }

  return {
    async score(job, resumes, onScored, signal) {
      const jobs = tokens.job(job).rows;
      const jobEvidence = needsEvidence ? await evidence.ofJob({ text: job, rows: jobs }) : null;
      for (let first = 0; first < resumes.length; first += batchSize) {
        const group = resumes
          .slice(first, first + batchSize)
          .map((resume) => ({ ...resume, ...tokens.resume(resume.text), kind: "resume" as const }));
        const pairs = [
          ...(await scorePairs(
            jobs,
            group.flatMap(({ rows }) => rows),
            signal,
          )),
        ];
        const lacking = group.filter((resume) => needsEvidence && !resume.evidence);
        const made = [...(await evidence.ofTexts(lacking, signal))];
        for (const { id, chunks, evidence: known } of group) {
          const own = needsEvidence && !known ? made.shift() : undefined;
          const fit = fitOf(pairs.splice(0, chunks.length), chunks, jobEvidence, known ?? own ?? null);
          onScored({ id, fit, ...(own && { evidence: own }) });
        }
      }
      return resumes.length;
    },

    async embed(texts, onEmbedded, signal) {
      for (let first = 0; first < texts.length; first += batchSize) {
        throwIfAborted(signal); // texts that are remembered need no run that would notice
        const group = texts
          .slice(first, first + batchSize)
          .map(({ id, text, kind }) => ({ id, text, kind, rows: tokens[kind](text).rows }));
        const made = await evidence.ofTexts(group, signal);
        for (const [index, own] of made.entries()) onEmbedded({ id: group[index]?.id ?? "", ...own });
      }
      return texts.length;
    },

    async estimate(job, candidates, signal) {
      const jobEvidence = await evidence.ofJob({ text: job, rows: tokens.job(job).rows });
      throwIfAborted(signal);
      return candidates.map(
        (candidate) => estimate(jobEvidence, candidate, config.firstPass ?? PLAIN_FIRST_PASS).score,
      );
    },

    async explain(job, resume, passages, signal) {
      const jobs = tokens.job(job).rows;
      const { chunks, rows } = tokens.resume(resume);
      const jobEvidence = needsEvidence ? await evidence.ofJob({ text: job, rows: jobs }) : null;
      const variants = passages.map((passage) =>
        chunks.map((chunk) => withoutPassage(resume, chunk, passage, tokens.toScoringText)),
      );
      const changed = variants.flat().filter((text) => text !== null);
      const allRows = [...rows, ...changed.map(tokens.row)];
      const pairs = await scorePairs(jobs, allRows, signal);
      const embeddings = needsEvidence ? await embedRows(allRows, signal) : [];
      const texts = [resume, ...passages.map(({ start, end }) => `${resume.slice(0, start)} ${resume.slice(end)}`)];
      const headlines = needsEvidence ? await embedHeadlines(texts, signal) : [];
      const fitWith = (text: number, read: readonly number[], of: readonly Chunk[]) =>
        fitOf(
          read.map((row) => pairs[row] ?? []),
          of,
          jobEvidence,
          jobEvidence &&
            evidence.textEvidence(texts[text] ?? "", {
              headlines: headlines[text] ?? [],
              chunks: read.map((row) => embeddings[row]).filter(isKnown),
            }),
        ).score;

      let nextChanged = rows.length;
      const without = variants.map((texts, index) => {
        const read = texts.map((text, chunk) => (text === null ? chunk : nextChanged++));
        // A chunk that was nothing but the passage is gone with it, unless it was all there is.
        const kept = read.filter((_, chunk) => texts[chunk] !== "");
        return fitWith(1 + index, kept.length === 0 ? read : kept, []);
      });
      const score = fitWith(0, [...rows.keys()], chunks);
      return { score, without, evidence: shownEvidence(job, resume, wordList, asOf) };
    },

    forget: () => prefixes.clear(),
    async release() {
      prefixes.clear();
      await graph.release();
    },
  };
}

function isKnown<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ModelError("aborted", "scoring was stopped");
}

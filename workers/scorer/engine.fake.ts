// Stands in for the scorer in `--mode e2e`. No weights: a fit is the share of the job's words that the
// resume has. Markers in the job's text make it slow, fail or die, e.g. "fake:slow-ms=20 fake:die-after=5":
//
//   fake:slow-ms=N        each resume takes N milliseconds
//   fake:stall-after=N    after N resumes of a call nothing more happens, until it is aborted
//   fake:fail-after=N     after N resumes of a call it fails, with fake:code=<failure code> or else "internal"
//   fake:die-after=N      after N resumes of a call the worker throws uncaught

import { AS_OF } from "../../src/core/matching/experience-evidence.ts";
import { blendReading, READING_ALONE } from "../../src/core/matching/fit-parts.ts";
import { scoringText } from "../../src/core/matching/scoring-text.ts";
import { shownEvidence } from "../../src/core/matching/shown-evidence.ts";
import { jobWords, NO_WORD_LIST, wordLikeness, wordVector } from "../../src/core/matching/word-evidence.ts";
import { FAILURE_CODES, ModelError } from "../../src/protocol/failure.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import type { ScorerContract, ScorerInfo } from "../../src/protocol/scorer.ts";
import { breathe } from "../runtime/breathe.ts";
import { createQueue } from "../runtime/queue.ts";

/** No shipped bundle may contain "fake-engine-1". */
const INFO: ScorerInfo = {
  device: "wasm",
  deviceName: "Fake",
  threads: 1,
  reason: "chosen",
  scorerVersion: "fake-engine-1",
  baseVersion: "fake-engine-1",
  thresholds: { potential: 0.3, good: 0.6 },
  modelBytes: 1_000_000,
  modelDigest: "fake-engine-1",
};

export function createScorer(): Handlers<ScorerContract> {
  const queued = createQueue();
  return {
    async load(_input, { emit }) {
      // A test that wants a failed download lets this request fail.
      const response = await fetch(new URL("/models/candor-scorer/digests.json", self.location.origin)).catch(
        () => null,
      );
      if (!response?.ok) throw new ModelError("download-failed", "fake: no model");
      emit({ phase: "download", loadedBytes: INFO.modelBytes, totalBytes: INFO.modelBytes });
      emit({ phase: "warm-up" });
      return INFO;
    },

    score: ({ jobText, resumes }, { signal, emit }) =>
      queued(async () => {
        for (const [done, { id, text }] of resumes.entries()) {
          await misbehave(jobText, done, signal);
          const score = overlap(jobText, text);
          const chunks = [{ start: 0, end: text.length, score }];
          emit({ id, fit: { ...blendReading(score, {}, READING_ALONE), chunks } });
        }
        return { scored: resumes.length };
      }),

    embed: ({ texts }, { signal, emit }) =>
      queued(async () => {
        for (const [done, { id, text }] of texts.entries()) {
          await misbehave("", done, signal);
          emit({
            id,
            embedding: Float32Array.of(1),
            headlines: Float32Array.of(1),
            words: wordVector(text, NO_WORD_LIST),
            skills: new Uint32Array(),
            yearsWorked: null,
          });
        }
        return { embedded: texts.length };
      }),

    estimate: ({ jobText, candidates }) =>
      queued(async () => {
        const job = jobWords(jobText, NO_WORD_LIST);
        return { scores: candidates.map(({ words }) => wordLikeness(job, words)) };
      }),

    explain: ({ jobText, resumeText, passages }, { signal }) =>
      queued(async () => {
        await misbehave(jobText, 0, signal);
        const without = passages.map(({ start, end }) =>
          overlap(jobText, `${resumeText.slice(0, start)} ${resumeText.slice(end)}`),
        );
        const evidence = shownEvidence(jobText, resumeText, NO_WORD_LIST, AS_OF);
        return { score: overlap(jobText, resumeText), without, evidence };
      }),
  };
}

async function misbehave(jobText: string, done: number, signal: AbortSignal): Promise<void> {
  const slowMs = numberAfter("slow-ms", jobText) ?? 0;
  await (slowMs > 0 ? new Promise((resolve) => setTimeout(resolve, slowMs)) : breathe());
  if (numberAfter("stall-after", jobText) === done && !signal.aborted) {
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  }
  if (signal.aborted) throw new ModelError("aborted", "fake: stopped");
  if (numberAfter("fail-after", jobText) === done) throw new ModelError(codeIn(jobText), "fake: told to fail");
  if (numberAfter("die-after", jobText) === done) {
    setTimeout(() => {
      throw new Error("fake: told to die");
    });
    await new Promise(() => {}); // the owner ends this worker, and the wait with it
  }
}

function numberAfter(marker: string, text: string): number | null {
  const found = new RegExp(`fake:${marker}=(\\d+)`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

function codeIn(text: string) {
  const named = /fake:code=([a-z-]+)/.exec(text)?.[1];
  return FAILURE_CODES.find((code) => code === named) ?? "internal";
}

/** 0..1, to four decimals. */
function overlap(jobText: string, resumeText: string): number {
  const job = wordsOf(jobText.replaceAll(/fake:\S+/g, ""));
  const resume = wordsOf(resumeText);
  const shared = [...job].filter((word) => resume.has(word)).length;
  return job.size === 0 ? 0 : Math.round((shared / job.size) * 10_000) / 10_000;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(scoringText(text).match(/[\p{L}\p{N}+#]{2,}/gu));
}

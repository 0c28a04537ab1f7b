// What a new job costs as candidates grow: the first pass over stored evidence, then the head in full. The first pass
// runs over as many candidates as said; of the head as many are read as the machine's patience allows, and what one
// costs is taken times the rest.

import type { TextEvidence } from "../../src/core/matching/first-pass.ts";
import { HEAD, headSize } from "../../src/core/matching/head-size.ts";
import { openModel } from "../../workers/scorer/open-model.ts";
import { readModelFiles } from "../candor/node-scorer.ts";
import { wasmOrt } from "../candor/wasm-ort.ts";
import { INVENTED_JOB, inventedResume } from "./invented-resumes.ts";
import { timeOf } from "./time-of.ts";

const COUNTS = [10, 100, 1_000, 10_000] as const;

/** Different resumes with evidence; more candidates than these share it. */
const RESUMES = 100;

export interface ManyFigures {
  readonly candidates: number;
  /** Ordering all of them by estimates, the job's own run included; null where all are read in full. */
  readonly firstPassMs: number | null;
  readonly readInFull: number;
  readonly readMs: number;
  readonly perCandidateMs: number;
  /** How many times the naive way takes as long. */
  readonly speedup: number;
}

/** `naiveMs` of one resume, measured in the same run. */
export async function measureMany(naiveMs: number): Promise<readonly ManyFigures[]> {
  const { session } = await openModel(wasmOrt(1), await readModelFiles(), { batchSize: 1 });
  const texts = Array.from({ length: RESUMES }, (_, index) => ({
    id: String(index),
    text: inventedResume(index),
    kind: "resume" as const,
  }));
  const evidence: TextEvidence[] = [];
  await session.embed(texts, (one) => evidence.push(one));
  const figures: ManyFigures[] = [];
  for (const [turn, candidates] of COUNTS.entries()) {
    const job = `${INVENTED_JOB}\nPosting ${turn}`; // a new one: no prefix is left from the turn before
    const many = Array.from({ length: candidates }, (_, index) => evidence[index % RESUMES]).filter((one) => !!one);
    const firstPassMs = candidates <= HEAD ? null : await timeOf(() => session.estimate(job, many));
    const readInFull = headSize(candidates);
    const sample = texts.slice(0, readInFull);
    const readMs = ((await timeOf(() => session.score(job, sample, () => {}))) / sample.length) * readInFull;
    const totalMs = (firstPassMs ?? 0) + readMs;
    const perCandidateMs = totalMs / candidates;
    figures.push({ candidates, firstPassMs, readInFull, readMs, perCandidateMs, speedup: naiveMs / perCandidateMs });
  }
  return figures;
}

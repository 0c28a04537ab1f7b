// Who learns, who stops the learning, who judges it: whole jobs, so that no judged pair shares its job with a learnt one.

import { textHash } from "../../lib/hash.ts";
import { jobsOf, ofJobs, type TrainingData } from "./training-data.ts";

export interface Split {
  readonly train: TrainingData;
  /** Says when to stop. */
  readonly validation: TrainingData;
  /** Seen by nothing but the gate. */
  readonly heldOut: TrainingData;
}

/** Of the jobs; the rest trains. The gate needs two, or nothing says how sure its figures are. */
const VALIDATION_SHARE = 0.15;
const HELD_OUT_SHARE = 0.25;
const LEAST_HELD_OUT = 2;

/** Fewer jobs cannot be split three ways. */
export const LEAST_JOBS = 4;

/** The same jobs and seed give the same split, whatever the order; null with too few jobs. */
export function splitByJob(data: TrainingData, seed: number): Split | null {
  const jobs = [...jobsOf(data)];
  if (jobs.length < LEAST_JOBS) return null;
  const keys = new Map(jobs.map((job) => [job, textHash(`${seed} ${job}`)]));
  jobs.sort((a, b) => ((keys.get(a) ?? "") < (keys.get(b) ?? "") ? -1 : 1));
  const heldOut = Math.max(LEAST_HELD_OUT, Math.round(HELD_OUT_SHARE * jobs.length));
  const validation = Math.max(1, Math.round(VALIDATION_SHARE * jobs.length));
  const part = (from: number, to?: number) => ofJobs(data, new Set(jobs.slice(from, to)));
  return {
    heldOut: part(0, heldOut),
    validation: part(heldOut, heldOut + validation),
    train: part(heldOut + validation),
  };
}

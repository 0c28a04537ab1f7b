// What has to be scored for a set's figures: every pair of a job and a resume once, a job's together.

import { seededSample } from "../../lib/seeded-random.ts";
import type { LabelledSet, TripleSet } from "./labelled-set.ts";

export interface Plan {
  readonly jobs: readonly PlannedJob[];
  /** Triples only: the jobs that are ranked against the resumes of all rows; else empty. */
  readonly poolJobs: readonly number[];
}

export interface PlannedJob {
  readonly job: number;
  readonly resumes: readonly number[];
}

/** `scores[i][k]` is that of `plan.jobs[i].resumes[k]`. */
export type PlannedScores = readonly (readonly number[])[];

export interface PlanOptions {
  /** How many jobs are ranked against the whole pool; null takes what `MAX_POOL_PAIRS` allows. */
  readonly poolJobs: number | null;
  readonly seed: number;
}

/** Some ten minutes on two CPU cores. */
export const MAX_POOL_PAIRS = 10_000;

export function planOf(set: LabelledSet, options: PlanOptions): Plan {
  const needed = set.jobs.map(() => new Set<number>());
  const need = (job: number, ...resumes: readonly number[]) => resumes.forEach((resume) => needed[job]?.add(resume));
  let poolJobs: readonly number[] = [];
  switch (set.kind) {
    case "pairs":
      for (const { job, resume } of set.rows) need(job, resume);
      break;
    case "triples":
      for (const { job, matched, unmatched } of set.rows) need(job, matched, unmatched);
      poolJobs = poolJobsOf(set, options);
      for (const job of poolJobs) need(job, ...set.resumes.keys());
      break;
    case "preferences":
      for (const { job, chosen, rejected } of set.comparisons) need(job, chosen, rejected);
      for (const { job, positives, negatives } of set.groups) need(job, ...positives, ...negatives);
      break;
    default:
      set satisfies never;
  }
  const jobs = needed.map((resumes, job) => ({ job, resumes: [...resumes] }));
  return { jobs: jobs.filter(({ resumes }) => resumes.length > 0), poolJobs };
}

export function pairCount(plan: Plan): number {
  return plan.jobs.reduce((sum, { resumes }) => sum + resumes.length, 0);
}

/** Looks a planned score up by job and resume; asking for one that was not planned is a fault. */
export function scoreLookup({ jobs }: Plan, scores: PlannedScores): (job: number, resume: number) => number {
  const byJob = new Map(
    jobs.map(({ job, resumes }, index) => [job, new Map(resumes.map((resume, k) => [resume, scores[index]?.[k]]))]),
  );
  return (job, resume) => {
    const score = byJob.get(job)?.get(resume);
    if (score === undefined) throw new Error(`no score of job ${job} and resume ${resume}`);
    return score;
  };
}

function poolJobsOf({ jobs, resumes }: TripleSet, { poolJobs, seed }: PlanOptions): readonly number[] {
  const affordable = Math.max(1, Math.floor(MAX_POOL_PAIRS / resumes.length));
  return seededSample(jobs.length, poolJobs ?? affordable, seed);
}

import { type PreferenceDecision, preferenceId } from "./decision.ts";

interface Thing {
  readonly id: string;
  readonly hash: string;
}

/** One candidate before another, as a row to keep. */
export function preferenceOf(
  of: {
    readonly job: Thing;
    readonly better: Thing;
    readonly worse: Thing;
    readonly rater: string;
    readonly sawOpinion: boolean;
  },
  now: number,
): PreferenceDecision {
  const { job, better, worse, rater, sawOpinion } = of;
  const key = { jobHash: job.hash, betterHash: better.hash, worseHash: worse.hash, rater };
  return { id: preferenceId(key), jobId: job.id, better: better.id, worse: worse.id, ...key, sawOpinion, at: now };
}

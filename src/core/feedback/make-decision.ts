import { type Choice, type Decision, decisionId } from "./decision.ts";

/** What is decided on, as it stands on the screen. */
export interface Subject {
  readonly job: { readonly id: string; readonly hash: string };
  readonly candidate: { readonly id: string; readonly hash: string };
  readonly rater: string;
  readonly score: number | null;
  readonly scorerVersion: string | null;
  /** Whether the scorer's opinion is on the screen. */
  readonly showsOpinion: boolean;
}

/** A first decision, or the same rater's change of mind: reasons stay, and so does whether the opinion was seen before. */
export function makeDecision(subject: Subject, choice: Choice, before: Decision | null, now: number): Decision {
  const { job, candidate, rater, score, scorerVersion, showsOpinion } = subject;
  const key = { jobHash: job.hash, candidateHash: candidate.hash, rater };
  const said = before ?? { reasons: [], note: "", corrections: [], explanation: null };
  return {
    id: decisionId(key),
    jobId: job.id,
    candidateId: candidate.id,
    ...key,
    choice,
    reasons: said.reasons,
    note: said.note,
    corrections: said.corrections,
    explanation: said.explanation,
    sawOpinion: before?.sawOpinion ?? showsOpinion,
    score,
    scorerVersion,
    at: now,
  };
}

// The first pass over many candidates: an estimate of each score from what is stored of a candidate, and which of them
// are then read in full.

import { type Blend, blendParts, type BlendedScore, type PartValues } from "./fit-parts.ts";
import { bestOf, topicOf } from "./embedding.ts";
import { experienceValue } from "./experience-evidence.ts";
import { type SkillSet, skillShare } from "./skill-share.ts";
import { type JobWords, wordLikeness, type WordVector } from "./word-evidence.ts";

/** What is kept of a candidate's text for every job to come: made once for each scorer. */
export interface TextEvidence {
  /** Of length one. */
  readonly embedding: Float32Array;
  /** Embeddings of the lines that say what the person does (headline.ts), of length one, one after the other, each of `embedding`'s width. */
  readonly headlines: Float32Array;
  readonly words: WordVector;
  readonly skills: SkillSet;
  /** Years of dated work; null when the text has no dates. */
  readonly yearsWorked: number | null;
}

/** The same of a job. */
export interface JobEvidence {
  readonly embedding: Float32Array;
  readonly words: JobWords;
  readonly skills: SkillSet;
  /** Null when it names none. */
  readonly yearsAsked: number | null;
}

/** Up to here every candidate is read in full: 200 take some 20 seconds on one core. */
export const HEAD = 200;
/** Of a very long list a share is read, so that a first pass that errs a little still finds the best. */
export const HEAD_SHARE = 0.02;

/** How many of so many candidates are read in full without being asked. */
export function headSize(candidates: number): number {
  return Math.min(candidates, Math.max(HEAD, Math.ceil(candidates * HEAD_SHARE)));
}

/**
 * For a model that ships none: words and topic on a plain scale. It orders; how high its estimates are beside full
 * scores is not calibrated.
 */
export const PLAIN_FIRST_PASS: Blend = {
  bias: 0,
  parts: { topic: { weight: 1, centre: 0.5 }, words: { weight: 6, centre: 0.25 } },
};

/** What stored evidence says of a candidate for a job: every value of a blend but the reading. */
export function evidenceValues(job: JobEvidence, candidate: TextEvidence): Required<Omit<PartValues, "reading">> {
  return {
    topic: topicOf(job.embedding, candidate.embedding),
    headline: bestOf(job.embedding, candidate.headlines),
    words: wordLikeness(job.words, candidate.words),
    skills: skillShare(job.skills, candidate.skills),
    experience: experienceValue(candidate.yearsWorked, job.yearsAsked),
  };
}

/** The estimated score, comparable with a full one when the model ships a calibrated first pass. */
export function estimate(job: JobEvidence, candidate: TextEvidence, firstPass: Blend): BlendedScore {
  return blendParts(evidenceValues(job, candidate), firstPass);
}

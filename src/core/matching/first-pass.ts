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

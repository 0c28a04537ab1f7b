// What a person decided about a candidate for a job, and what they said about it. Texts in here are anonymised before
// they are kept; a rater goes by a pseudonym.

import { textHash } from "../../lib/hash.ts";
import type { Verdict } from "../matching/job.ts";
import type { ReasonCode } from "./reasons.ts";

/** From least to most wanted; "not enough evidence" stands apart and has no place among them. */
export const ANSWERS = ["strong-no", "no", "yes", "strong-yes"] as const;
export type Answer = (typeof ANSWERS)[number];
export type Choice = Answer | "not-enough";
export const CHOICES: readonly Choice[] = [...ANSWERS, "not-enough"];

export const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
  "strong-no": "Strong no",
  no: "No",
  yes: "Yes",
  "strong-yes": "Strong yes",
  "not-enough": "Not enough evidence",
};

/** A verdict of the requirement grid that a person put right. */
export interface RequirementCorrection {
  readonly requirementId: string;
  /** The requirement's label, for it may be edited later. */
  readonly label: string;
  readonly shown: Verdict;
  readonly corrected: Verdict;
}

/** What a person thinks of an explanation that was shown. */
export interface ExplanationFeedback {
  readonly shown: string;
  readonly thumb: "up" | "down";
  /** Their own wording; null when they left it. */
  readonly edited: string | null;
}

export interface Decision {
  /** `decisionId`: the same contents and rater give the same id on every machine. */
  readonly id: string;
  readonly jobId: string;
  readonly candidateId: string;
  /** SHA-256 of what was decided on. */
  readonly jobHash: string;
  readonly candidateHash: string;
  readonly rater: string;
  readonly choice: Choice;
  readonly reasons: readonly ReasonCode[];
  /** Free text, anonymised; "" when there is none. */
  readonly note: string;
  readonly corrections: readonly RequirementCorrection[];
  readonly explanation: ExplanationFeedback | null;
  /** Whether the scorer's opinion was on the screen before this rater first decided. */
  readonly sawOpinion: boolean;
  /** The score then; null when there was none. */
  readonly score: number | null;
  readonly scorerVersion: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** For this job a rater put one candidate before another. */
export interface PreferenceDecision {
  readonly id: string;
  readonly jobId: string;
  readonly jobHash: string;
  readonly better: string;
  readonly worse: string;
  readonly betterHash: string;
  readonly worseHash: string;
  readonly rater: string;
  readonly sawOpinion: boolean;
  readonly at: number;
}

/** One decision for each text of a job, text of a candidate and rater. */
export function decisionId(of: Pick<Decision, "jobHash" | "candidateHash" | "rater">): string {
  return shortHash(["decision", of.jobHash, of.candidateHash, of.rater]);
}

/** One for each pair and rater, whichever was better: a change of mind replaces, it does not contradict. */
export function preferenceId(of: Pick<PreferenceDecision, "jobHash" | "betterHash" | "worseHash" | "rater">): string {
  return shortHash(["preference", of.jobHash, ...[of.betterHash, of.worseHash].sort(), of.rater]);
}

function shortHash(parts: readonly string[]): string {
  return textHash(JSON.stringify(parts)).slice(0, 24);
}

/** 0, 1/3, 2/3 or 1; null for "not enough evidence", which says nothing about the fit. */
export function choiceLabel(choice: Choice): number | null {
  return choice === "not-enough" ? null : ANSWERS.indexOf(choice) / (ANSWERS.length - 1);
}

/** Whether the candidate goes on; null when that was left open. */
export function isYes(choice: Choice): boolean | null {
  return choice === "not-enough" ? null : choice === "yes" || choice === "strong-yes";
}

/** The newest of each candidate, rater by rater: what a ranking shows after a job was edited and decided on again. */
export function latestByCandidate(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const byCandidate = new Map<string, Map<string, Decision>>();
  for (const decision of decisions) {
    const byRater = byCandidate.get(decision.candidateId) ?? new Map<string, Decision>();
    byCandidate.set(decision.candidateId, byRater);
    const known = byRater.get(decision.rater);
    if (known === undefined || known.at <= decision.at) byRater.set(decision.rater, decision);
  }
  return new Map([...byCandidate].map(([id, byRater]) => [id, [...byRater.values()].sort((a, b) => b.at - a.at)]));
}

/** By candidate and job, what was decided last, whoever decided. */
export function lastChoices(decisions: readonly Decision[]): ReadonlyMap<string, Readonly<Record<string, Choice>>> {
  const choices = new Map<string, Record<string, Choice>>();
  for (const { candidateId, jobId, choice } of decisions.toSorted((a, b) => a.at - b.at)) {
    const ofCandidate = choices.get(candidateId) ?? {};
    choices.set(candidateId, ofCandidate);
    ofCandidate[jobId] = choice;
  }
  return choices;
}

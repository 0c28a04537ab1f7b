// The figures of a labelled file: those of the scorer beside those of the keywords, on the same rows.

import { JOB_TOKENS, RESUME_TOKENS } from "../matching/chunk.ts";
import { KEYWORD_THRESHOLDS } from "../matching/keywords.ts";
import type { FitThresholds } from "../matching/score.ts";
import { RESAMPLES, SEED } from "./estimate.ts";
import { keywordScores } from "./keyword-scores.ts";
import type { LabelledSet } from "./labelled-set.ts";
import { measurePairs, type PairMeasures, type ScoredBy } from "./measure-pairs.ts";
import { measurePreferences, type PreferenceMeasures } from "./measure-preferences.ts";
import { measureTriples, type TripleMeasures } from "./measure-triples.ts";
import type { Plan, PlannedScores } from "./plan.ts";
import { reportNotes } from "./report-notes.ts";
import { type TokenCounts, tokenCounts } from "./token-counts.ts";

export type EvaluationReport = ReportFacts &
  (
    | ({ readonly kind: "pairs" } & PairMeasures)
    | ({ readonly kind: "triples" } & TripleMeasures)
    | ({ readonly kind: "preferences" } & PreferenceMeasures)
  );

interface ReportFacts {
  readonly rows: number;
  readonly jobs: number;
  readonly resumes: number;
  /** Rows with an empty cell. */
  readonly leftOut: number;
  /** Null when only the keywords were asked. */
  readonly scorerVersion: string | null;
  readonly intervals: { readonly level: number; readonly resamples: number; readonly seed: number };
  /** In GPT-2 tokens, as the scorer reads the texts. */
  readonly tokens: { readonly jobs: TokenCounts; readonly resumes: TokenCounts };
  /** What a reader must know of these figures. */
  readonly notes: readonly string[];
}

export interface ToReport {
  readonly set: LabelledSet;
  readonly leftOut: number;
  readonly tokens: TextTokens;
  readonly plan: Plan;
  /** Null for the keywords alone. */
  readonly scorer: ScorerResult | null;
}

/** GPT-2 tokens of each job and each resume of a set. */
export interface TextTokens {
  readonly jobs: readonly number[];
  readonly resumes: readonly number[];
}

export interface ScorerResult {
  readonly scores: PlannedScores;
  readonly thresholds: FitThresholds;
  readonly scorerVersion: string;
}

export function reportOf(input: ToReport): EvaluationReport {
  const { set, leftOut, tokens, plan, scorer } = input;
  const keywords: ScoredBy = { name: "keywords", scores: keywordScores(set, plan), thresholds: KEYWORD_THRESHOLDS };
  const scoredBy: readonly ScoredBy[] = scorer === null ? [keywords] : [{ name: "gpt2", ...scorer }, keywords];
  const facts: ReportFacts = {
    rows: rowCount(set),
    jobs: set.jobs.length,
    resumes: set.resumes.length,
    leftOut,
    scorerVersion: scorer?.scorerVersion ?? null,
    intervals: { level: 0.95, resamples: RESAMPLES, seed: SEED },
    tokens: { jobs: tokenCounts(tokens.jobs, JOB_TOKENS), resumes: tokenCounts(tokens.resumes, RESUME_TOKENS) },
    notes: reportNotes(set, plan, leftOut),
  };
  switch (set.kind) {
    case "pairs":
      return { kind: "pairs", ...facts, ...measurePairs(set, plan, scoredBy) };
    case "triples":
      return { kind: "triples", ...facts, ...measureTriples(set, plan, scoredBy, tokens.resumes) };
    case "preferences":
      return { kind: "preferences", ...facts, ...measurePreferences(set, plan, scoredBy) };
    default:
      return set satisfies never;
  }
}

export function rowCount(set: LabelledSet): number {
  return set.kind === "preferences" ? set.comparisons.length + set.groups.length : set.rows.length;
}

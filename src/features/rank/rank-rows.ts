// The rows of a ranking: candidates joined with their scores and with what of the wanted skills they have.

import { rank, type Ranked } from "../../core/matching/ranking.ts";
import type { FitClass, FitThresholds } from "../../core/matching/score.ts";
import type { Estimates } from "../../storage/estimates.ts";
import type { CandidateRow, ScoreRow } from "../../storage/schema.ts";

export interface WantedSkill {
  readonly id: string;
  readonly label: string;
  readonly need: "must" | "nice";
}

/** One line of the ranking before it has its rank. */
export interface JoinedRow {
  readonly id: string;
  readonly name: string;
  /** Read in full, or estimated by the first pass; null while there is neither. */
  readonly score: number | null;
  readonly isEstimate: boolean;
  readonly mustFound: number;
  /** Labels of the must-have skills that were not found, in the job's order. */
  readonly mustMissing: readonly string[];
  readonly niceFound: number;
  readonly skills: readonly string[];
  readonly experienceMonths: number | null;
  readonly hasHiddenText: boolean;
  /** Other things about the file a person should look at. */
  readonly warningCount: number;
}

export type RankRow = Ranked<JoinedRow>;

/** What a row has without its score: changes only with the candidates and what the job wants. */
export type CandidateFacts = Omit<JoinedRow, "score" | "isEstimate"> & { readonly hash: string };

/** In the order they came in. */
export function candidateFacts(
  candidates: readonly CandidateRow[],
  wantedSkills: readonly WantedSkill[],
): readonly CandidateFacts[] {
  const must = wantedSkills.filter((skill) => skill.need === "must");
  const nice = wantedSkills.filter((skill) => skill.need === "nice");
  return candidates
    .toSorted((a, b) => a.importedAt - b.importedAt || (a.name < b.name ? -1 : 1))
    .map((row) => {
      const has = new Set(row.skills);
      const mustMissing = must.filter((skill) => !has.has(skill.id)).map((skill) => skill.label);
      return {
        id: row.id,
        hash: row.hash,
        name: row.name,
        mustFound: must.length - mustMissing.length,
        mustMissing,
        niceFound: nice.filter((skill) => has.has(skill.id)).length,
        skills: row.skills,
        experienceMonths: row.experienceMonths,
        hasHiddenText: row.warnings.includes("hidden-text"),
        warningCount: row.warnings.filter((warning) => warning !== "hidden-text").length,
      };
    });
}

/** What is known of candidates for one job under one scorer version. */
export interface Scores {
  readonly full: readonly Pick<ScoreRow, "candidateHash" | "score">[];
  readonly estimates: Estimates;
}

/**
 * Best score first, full scores and estimates in one list: a score read in full stands where it belongs. Rows without
 * either last, in the order given. Without thresholds nothing has a score.
 */
export function rankFacts(
  facts: readonly CandidateFacts[],
  { full, estimates }: Scores,
  thresholds: FitThresholds | null,
): readonly RankRow[] {
  if (thresholds === null)
    return rank(
      facts.map((row) => ({ ...row, score: null, isEstimate: false })),
      { potential: 0, good: 0 },
    );
  const scoreByHash = new Map(full.map((row) => [row.candidateHash, row.score]));
  return rank(
    facts.map((row) => {
      const read = scoreByHash.get(row.hash);
      const estimate = estimates.get(row.id) ?? null;
      return { ...row, score: read ?? estimate, isEstimate: read === undefined && estimate !== null };
    }),
    thresholds,
  );
}

/** The next so many that a person would want read in full: the best of those that are only estimated. */
export function nextEstimated(rows: readonly RankRow[], most: number): readonly RankRow[] {
  return rows.filter((row) => row.isEstimate).slice(0, most);
}

export interface RankFilter {
  /** Words that must all occur in the code name or the labels of the skills. */
  readonly search: string;
  readonly fit: FitClass | null;
}

export const NO_FILTER: RankFilter = { search: "", fit: null };

/** The rows a person asked to see; ranks stay those of the whole list. */
export function filterRankRows(
  rows: readonly RankRow[],
  { search, fit }: RankFilter,
  skillLabel: (id: string) => string,
): readonly RankRow[] {
  const words = search.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  if (words.length === 0 && fit === null) return rows;
  const labels = new Map<string, string>();
  const labelOf = (id: string) => {
    const known = labels.get(id) ?? skillLabel(id).toLocaleLowerCase("en");
    labels.set(id, known);
    return known;
  };
  return rows.filter((row) => {
    if (fit !== null && row.fitClass !== fit) return false;
    const name = row.name.toLocaleLowerCase("en");
    return words.every((word) => name.includes(word) || row.skills.some((id) => labelOf(id).includes(word)));
  });
}

export interface RankCounts {
  readonly total: number;
  /** Read in full. */
  readonly scored: number;
  readonly estimated: number;
  readonly byFit: Readonly<Record<FitClass, number>>;
}

export function countRankRows(rows: readonly RankRow[]): RankCounts {
  const byFit = { "no-fit": 0, "potential-fit": 0, "good-fit": 0 };
  let estimated = 0;
  for (const { fitClass, isEstimate } of rows) {
    if (fitClass !== null) byFit[fitClass]++;
    if (isEstimate) estimated++;
  }
  const withScore = byFit["no-fit"] + byFit["potential-fit"] + byFit["good-fit"];
  return { total: rows.length, scored: withScore - estimated, estimated, byFit };
}

/**
 * How many of the scored rows, best first, reach the cut-off: the line is drawn after them.
 * null when there is no line to draw.
 */
export function cutOffAfter(rows: readonly RankRow[], cutOff: number | null): number | null {
  if (cutOff === null || rows.length === 0) return null;
  const below = rows.findIndex((row) => row.score === null || shownScore(row.score) < cutOff);
  return below === -1 ? rows.length : below;
}

/** As on the screen: a candidate shown with 0.50 must not stand below a cut-off of 0.50. */
function shownScore(score: number): number {
  return Math.round(score * 100) / 100;
}

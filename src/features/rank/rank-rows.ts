// The rows of a ranking: candidates joined with their scores and with what of the job's demands they meet.

import { type BlendedScore, type FitPart } from "../../core/matching/fit-parts.ts";
import type { Requirement, Verdict } from "../../core/matching/job.ts";
import { rank, type Ranked } from "../../core/matching/ranking.ts";
import { estimateWithPart, requirementsPart, withPart } from "../../core/matching/requirement-fit.ts";
import type { FitClass, FitThresholds } from "../../core/matching/score.ts";
import type { Estimates } from "../../storage/estimates.ts";
import type { CandidateRow, ScoreRow } from "../../storage/schema.ts";
import type { Decided } from "./decision-filter.ts";
import type { VerdictsById } from "./verdict-book.ts";

export interface WantedSkill {
  readonly id: string;
  readonly label: string;
  readonly need: "must" | "nice";
}

/** One line of the ranking before it has its rank. */
export interface JoinedRow {
  readonly id: string;
  readonly name: string;
  /** Read in full, or estimated by the first pass; null while there is neither. With the recruiter's part, if there is one. */
  readonly score: number | null;
  /** The same without that part: the scorer's own. */
  readonly scorerScore: number | null;
  /** What the recruiter's requirements add; null when nobody touched them. */
  readonly ownPart: FitPart | null;
  readonly isEstimate: boolean;
  /** How many musts are met; null while that is being found out. */
  readonly mustFound: number | null;
  /** Labels of the musts that were not found, in the job's order. */
  readonly mustMissing: readonly string[];
  /** Of those that are met in part. */
  readonly mustPartly: readonly string[];
  readonly niceFound: number;
  readonly skills: readonly string[];
  readonly experienceMonths: number | null;
  /** Stretches of hidden or planted text that were left out. */
  readonly hiddenCount: number;
  /** Other things about the file a person should look at. */
  readonly warningCount: number;
}

export type RankRow = Ranked<JoinedRow>;

/** What a row has without its score: changes only with the candidates and what the job wants. */
export type CandidateFacts = Omit<JoinedRow, "score" | "scorerScore" | "ownPart" | "isEstimate"> & {
  readonly hash: string;
};

/** The job's demands with the verdicts on them. */
export interface JudgedRequirements {
  readonly requirements: readonly Requirement[];
  readonly verdictsById: VerdictsById;
}

/** In the order they came in. All demands are counted where they were judged, else the skills among them. */
export function candidateFacts(
  candidates: readonly CandidateRow[],
  wantedSkills: readonly WantedSkill[],
  judged: JudgedRequirements | null = null,
): readonly CandidateFacts[] {
  return candidates
    .toSorted((a, b) => a.importedAt - b.importedAt || (a.name < b.name ? -1 : 1))
    .map((row) => {
      return {
        id: row.id,
        hash: row.hash,
        name: row.name,
        ...(judged ? countMet(judged.requirements, judged.verdictsById.get(row.id)) : countSkills(wantedSkills, row)),
        skills: row.skills,
        experienceMonths: row.experienceMonths,
        hiddenCount: row.hiddenCount,
        warningCount: row.warnings.filter((warning) => warning !== "hidden-text" && warning !== "planted-text").length,
      };
    });
}

type Counted = Pick<JoinedRow, "mustFound" | "mustMissing" | "mustPartly" | "niceFound">;

/** Musts that count: one of weight 0 is switched off. */
export function countedMusts(requirements: readonly Requirement[]): readonly Requirement[] {
  return requirements.filter(({ need, weight }) => need === "must" && weight > 0);
}

function countMet(requirements: readonly Requirement[], verdicts: readonly Verdict[] | undefined): Counted {
  if (verdicts === undefined) return { mustFound: null, mustMissing: [], mustPartly: [], niceFound: 0 };
  const verdictById = new Map(requirements.map(({ id }, index) => [id, verdicts[index]]));
  const musts = countedMusts(requirements);
  const labelsOf = (...wanted: readonly (Verdict | undefined)[]) =>
    musts.filter(({ id }) => wanted.includes(verdictById.get(id))).map(({ label }) => label);
  return {
    mustFound: labelsOf("met").length,
    mustMissing: labelsOf("missing", "unclear"),
    mustPartly: labelsOf("partial"),
    niceFound: requirements.filter(({ id, need }) => need === "nice" && verdictById.get(id) === "met").length,
  };
}

function countSkills(wantedSkills: readonly WantedSkill[], { skills }: CandidateRow): Counted {
  const has = new Set(skills);
  const must = wantedSkills.filter(({ need }) => need === "must");
  const mustMissing = must.filter(({ id }) => !has.has(id)).map(({ label }) => label);
  const niceFound = wantedSkills.filter(({ id, need }) => need === "nice" && has.has(id)).length;
  return { mustFound: must.length - mustMissing.length, mustMissing, mustPartly: [], niceFound };
}

/** What is known of candidates for one job under one scorer version. */
export interface Scores {
  readonly full: readonly Pick<ScoreRow, "candidateHash" | "score" | "bias" | "parts">[];
  readonly estimates: Estimates;
}

/**
 * Best score first, full scores and estimates in one list: a score read in full stands where it belongs. Rows without
 * either last, in the order given. Without thresholds nothing has a score. With requirements of the recruiter's own every
 * score has their part; where they are not judged yet there is none, for it would move a moment later.
 */
export function rankFacts(
  facts: readonly CandidateFacts[],
  { full, estimates }: Scores,
  thresholds: FitThresholds | null,
  own: JudgedRequirements | null = null,
): readonly RankRow[] {
  const unscored = { score: null, scorerScore: null, ownPart: null, isEstimate: false };
  if (thresholds === null)
    return rank(
      facts.map((row) => ({ ...row, ...unscored })),
      { potential: 0, good: 0 },
    );
  const fitByHash = new Map(full.map((row) => [row.candidateHash, row]));
  return rank(
    facts.map((row) => {
      const fit = fitByHash.get(row.hash) ?? null;
      const estimate = estimates.get(row.id) ?? null;
      const scorerScore = fit?.score ?? estimate;
      const isEstimate = fit === null && estimate !== null;
      if (own === null) return { ...row, score: scorerScore, scorerScore, ownPart: null, isEstimate };
      const verdicts = own.verdictsById.get(row.id);
      if (verdicts === undefined || scorerScore === null) return { ...row, ...unscored };
      const ownPart = requirementsPart(own.requirements, verdicts);
      return { ...row, score: scoreWith(ownPart, fit, scorerScore), scorerScore, ownPart, isEstimate };
    }),
    thresholds,
  );
}

function scoreWith(
  part: FitPart,
  fit: Pick<BlendedScore, "score" | "bias" | "parts"> | null,
  estimate: number,
): number {
  return fit === null ? estimateWithPart(estimate, part) : withPart(fit, part).score;
}

/** How many places each scored row moved by the recruiter's requirements: above 0 it rose. Empty when nobody touched them. */
export function movesByOwnPart(rows: readonly RankRow[]): ReadonlyMap<string, number> {
  if (rows.every(({ ownPart }) => ownPart === null)) return new Map();
  const byScorer = rank(
    rows.map(({ id, scorerScore }) => ({ id, score: scorerScore })),
    { potential: 0, good: 0 },
  );
  const before = new Map(byScorer.map((row) => [row.id, row.rank]));
  return new Map(
    rows.flatMap(({ id, rank: now }) => {
      const was = before.get(id) ?? null;
      return was === null || now === null ? [] : [[id, was - now]];
    }),
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
  /** Applied by decision-filter.ts. */
  readonly decided: Decided | null;
}

export const NO_FILTER: RankFilter = { search: "", fit: null, decided: null };

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

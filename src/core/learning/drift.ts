// Did the world move? What two groups of scored candidates have in common, figure by figure, with one correction over all
// that was looked at, so that looking at many figures raises no more alarms than looking at one.

import { rocAuc } from "../metrics/auc.ts";
import { holm } from "../metrics/holm.ts";
import { kolmogorovSmirnov } from "../metrics/kolmogorov-smirnov.ts";
import { permutationTest } from "../metrics/permutation-test.ts";
import { rankSum } from "../metrics/rank-sum.ts";
import { stabilityIndex } from "../metrics/stability-index.ts";

/** One figure of every row; null where a row has none. A yes or no is 1 or 0. */
export interface DriftFigure<Row> {
  /** A code; the words are the screen's. */
  readonly name: string;
  readonly kind: "amount" | "rate";
  readonly of: (row: Row) => number | null;
}

/** A score beside what a person decided. */
export interface Judged {
  readonly score: number;
  readonly isYes: boolean;
}

export interface DriftFinding {
  readonly name: string;
  readonly kind: "amount" | "rate" | "agreement";
  /** Rows with this figure. */
  readonly counts: readonly [number, number];
  /** Medians of amounts, shares of rates, AUC of the agreement. */
  readonly values: readonly [number, number];
  /** The chance that one of the second group lies above one of the first; 0.5 for no shift. Null for the agreement. */
  readonly above: number | null;
  readonly stability: number | null;
  /** Corrected for all figures of the report. */
  readonly p: number;
  readonly hasMoved: boolean;
}

export interface DriftReport {
  readonly findings: readonly DriftFinding[];
  /** Figures with too few rows to say anything. */
  readonly tooFew: readonly string[];
}

/** Fewer in either group say nothing. */
export const LEAST_ROWS = 20;
const LEVEL = 0.05;
/** Enough for a chance of 1 in 1,000 before the correction. */
const ROUNDS = 999;
const SEED = 7;

export function driftReport<Row>(
  reference: readonly Row[],
  current: readonly Row[],
  figures: readonly DriftFigure<Row>[],
  judged: readonly [readonly Judged[], readonly Judged[]] = [[], []],
): DriftReport {
  const tooFew: string[] = [];
  const looks = figures.flatMap((figure) => {
    const [before, now] = [valuesOf(reference, figure), valuesOf(current, figure)];
    if (Math.min(before.length, now.length) < LEAST_ROWS) {
      tooFew.push(figure.name);
      return [];
    }
    return [lookAt(figure, before, now)];
  });
  const agreement = lookAtAgreement(judged);
  if (agreement === null) tooFew.push(AGREEMENT);
  const all = agreement === null ? looks : [...looks, agreement];
  const corrected = holm(all.flatMap(({ chances }) => chances));
  let from = 0;
  const findings = all.map(({ chances, ...finding }): DriftFinding => {
    const p = Math.min(...corrected.slice(from, from + chances.length));
    from += chances.length;
    return { ...finding, p, hasMoved: p < LEVEL };
  });
  return { findings: findings.toSorted((a, b) => a.p - b.p), tooFew };
}

/** Names of figures that the advice goes by. */
export const AGREEMENT = "agreement";
export const SCORE = "score";

/** The usual marks of the stability index: some, much (Siddiqi 2006). */
export const MOVED_SOME = 0.1;
export const MOVED_MUCH = 0.25;

/** `train`: the scorer agrees less with people. `look`: scores lie elsewhere. `note`: something moved, scores did not. */
export type DriftAdvice = "train" | "look" | "note";

export function driftAdvice({ findings }: DriftReport): DriftAdvice | null {
  const moved = findings.filter(({ hasMoved }) => hasMoved);
  if (moved.some(({ name, values: [was, is] }) => name === AGREEMENT && is < was)) return "train";
  if (moved.some(({ name, stability }) => name === SCORE && (stability ?? 0) >= MOVED_SOME)) return "look";
  return moved.length > 0 ? "note" : null;
}

type Look = Omit<DriftFinding, "p" | "hasMoved"> & { readonly chances: readonly number[] };

/** Rank sum for a shift, Kolmogorov–Smirnov for a change of shape; a rate has no shape. */
function lookAt<Row>({ name, kind }: DriftFigure<Row>, before: readonly number[], now: readonly number[]): Look {
  const shift = rankSum(before, now);
  const chances = kind === "rate" ? [shift.p] : [shift.p, kolmogorovSmirnov(before, now).p];
  const middle = kind === "rate" ? mean : median;
  return {
    ...{ name, kind, chances, above: shift.statistic },
    counts: [before.length, now.length],
    values: [middle(before), middle(now)],
    stability: kind === "rate" ? null : stabilityIndex(before, now),
  };
}

function lookAtAgreement([before, now]: readonly [readonly Judged[], readonly Judged[]]): Look | null {
  if (Math.min(before.length, now.length) < LEAST_ROWS) return null;
  const [was, is] = [aucOf(before), aucOf(now)];
  const test = permutationTest(before, now, aucOf, { rounds: ROUNDS, seed: SEED });
  if (was === null || is === null || test === null) return null;
  return {
    ...{ name: AGREEMENT, kind: "agreement", above: null, stability: null, chances: [test.p] },
    counts: [before.length, now.length],
    values: [was, is],
  };
}

function aucOf(rows: readonly Judged[]): number | null {
  return rocAuc(
    rows.map(({ score }) => score),
    rows.map(({ isYes }) => isYes),
  );
}

function valuesOf<Row>(rows: readonly Row[], { of }: DriftFigure<Row>): readonly number[] {
  return rows.map(of).filter((value) => value !== null);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}

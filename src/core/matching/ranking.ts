// The ranking as a list: order, cut-off, filter, export. It orders and shows; it never drops a candidate by itself.

import { type FitClass, fitClass, type FitThresholds } from "./score.ts";

/** What a ranking needs to know of a candidate; callers add their own fields. */
export interface Rankable {
  readonly id: string;
  /** 0..1; null while it is not scored. */
  readonly score: number | null;
}

export type Ranked<Row extends Rankable> = Row & {
  /** From 1; equal scores share a rank; null without a score. */
  readonly rank: number | null;
  readonly fitClass: FitClass | null;
};

/** Highest score first, rows without a score last; rows that tie keep the order they came in. */
export function rank<Row extends Rankable>(rows: readonly Row[], thresholds: FitThresholds): readonly Ranked<Row>[] {
  const sorted = rows.toSorted((a, b) => byScore(a.score, b.score));
  const ranked: Ranked<Row>[] = [];
  for (const [index, row] of sorted.entries()) {
    const before = ranked.at(-1);
    const isTie = before !== undefined && before.score === row.score;
    const place = row.score === null ? null : isTie ? before.rank : index + 1;
    ranked.push({ ...row, rank: place, fitClass: row.score === null ? null : fitClass(row.score, thresholds) });
  }
  return ranked;
}

export interface RankingFilter {
  /** Rows below are left out; null shows all, also those without a score. */
  readonly minScore: number | null;
  /** At most so many rows; null for all. */
  readonly top: number | null;
  /** Classes to show; null for all. */
  readonly classes: readonly FitClass[] | null;
}

export const SHOW_ALL: RankingFilter = { minScore: null, top: null, classes: null };

/** The rows a person asked to see, ranks unchanged. */
export function filterRanking<Row extends Rankable>(
  ranked: readonly Ranked<Row>[],
  { minScore, top, classes }: RankingFilter,
): readonly Ranked<Row>[] {
  return ranked
    .filter((row) => minScore === null || (row.score !== null && row.score >= minScore))
    .filter((row) => classes === null || (row.fitClass !== null && classes.includes(row.fitClass)))
    .slice(0, top ?? undefined);
}

function byScore(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return b - a;
}

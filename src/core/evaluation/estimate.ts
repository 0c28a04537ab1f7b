import { bootstrapIntervals } from "../metrics/bootstrap.ts";

/** A figure and its 95 % interval; null where the rows do not allow one. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How intervals are drawn; part of every report, so that it can be had again. */
export const RESAMPLES = 1000;
export const SEED = 20261121;

type FigureOf = (rows: readonly number[]) => number | null;

export interface Estimates {
  /** In the order of the scorers. */
  readonly byScorer: readonly Estimate[];
  /** The first scorer less the last; null when there is one only. */
  readonly difference: Estimate | null;
}

/** One figure of several scorers on the same rows, and of their difference, from the same resamples. */
export function estimate(groups: readonly (readonly number[])[], figures: readonly FigureOf[]): Estimates {
  const all = (rows: readonly number[]) => {
    const values = figures.map((figure) => figure(rows));
    return [...values, difference(values[0] ?? null, values.at(-1) ?? null)];
  };
  const values = all(groups.flat());
  const intervals = bootstrapIntervals(groups, all, { resamples: RESAMPLES, seed: SEED });
  const estimates = values.map((value, index): Estimate => {
    const interval = value === null ? null : (intervals[index] ?? null);
    return { value, low: interval?.low ?? null, high: interval?.high ?? null };
  });
  return {
    byScorer: estimates.slice(0, -1),
    difference: figures.length < 2 ? null : (estimates.at(-1) ?? null),
  };
}

/** Row numbers by what they have in common, in the order of their first row. */
export function groupRows(keys: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

/** The mean of what is there; null when nothing is. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function difference(first: number | null, last: number | null): number | null {
  return first === null || last === null ? null : first - last;
}

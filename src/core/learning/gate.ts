// The gate: may a new adapter make the scores that people see? Judged by served scores on jobs that no training saw.

import { groupBy } from "../../lib/group-by.ts";
import { rocAuc } from "../metrics/auc.ts";
import { bootstrapIntervals, type Interval } from "../metrics/bootstrap.ts";
import { ndcg } from "../metrics/ndcg.ts";
import { preferenceAgreement } from "../metrics/preference-agreement.ts";
import { bestPoint } from "./early-stop.ts";
import type { Curves } from "./curves.ts";
import { type NameFault, nameFaults, type NameResult, nameResult, type NameScores } from "./name-checks.ts";
import { FITS_FROM } from "./training-data.ts";

/** What one scorer makes of the held-out jobs, in the order of the data. */
export interface HeldOutScores {
  readonly pairs: readonly number[];
  readonly better: readonly number[];
  readonly worse: readonly number[];
  readonly names: NameScores;
}

export interface HeldOut {
  readonly pairs: readonly { readonly jobId: string; readonly label: number }[];
  readonly preferences: readonly { readonly jobId: string }[];
}

export const FIGURES = ["auc", "ndcg", "agreement"] as const;
/** Over all held-out jobs; `ndcg` at 20 is the mean over jobs, `agreement` the share of preferences kept. */
export type FigureName = (typeof FIGURES)[number];

export interface GateFigure {
  readonly name: FigureName;
  /** null where the held-out jobs cannot tell, e.g. for want of one class. */
  readonly base: number | null;
  readonly current: number | null;
  readonly candidate: number | null;
  /** Of the candidate less the base, and less the current adapter: whole jobs drawn, 95 %. */
  readonly overBase: Interval | null;
  readonly overCurrent: Interval | null;
}

export type GateFault =
  | { readonly kind: "nothing-to-judge" }
  | { readonly kind: "worse"; readonly than: "base" | "current"; readonly figure: FigureName; readonly by: number }
  | NameFault;

/** Signs that it learnt its examples by heart; told, not forbidden: the figures above have the say. */
export type GateWarning =
  | { readonly kind: "validation-rose"; readonly bestStep: number; readonly lastStep: number }
  | { readonly kind: "no-better-for-sure" };

export interface GateResult {
  readonly passed: boolean;
  readonly jobs: number;
  readonly figures: readonly GateFigure[];
  readonly names: { readonly base: NameResult; readonly candidate: NameResult };
  readonly faults: readonly GateFault[];
  readonly warnings: readonly GateWarning[];
}

/** A figure may fall so far below what it is compared with: of the size at which a changed order is not noticed. */
export const LOSS_ALLOWED = 0.02;

const RESAMPLES = 1000;
const SEED = 20;

export function judge(
  heldOut: HeldOut,
  scores: { readonly base: HeldOutScores; readonly current: HeldOutScores; readonly candidate: HeldOutScores },
  curves: Curves,
): GateResult {
  const { base, current, candidate } = scores;
  const rows = [...heldOut.pairs, ...heldOut.preferences].map(({ jobId }, row) => ({ jobId, row }));
  const groups = [...groupBy(rows, ({ jobId }) => jobId).values()].map((group) => group.map(({ row }) => row));
  const all = groups.flat();
  const of = (judged: HeldOutScores, drawn: readonly number[]) =>
    FIGURES.map((name) => figureOf(name, heldOut, judged, drawn));
  const [bases, currents, candidates] = [of(base, all), of(current, all), of(candidate, all)];
  const intervals = bootstrapIntervals(
    groups,
    (drawn) => {
      const [b, c, n] = [of(base, drawn), of(current, drawn), of(candidate, drawn)];
      return FIGURES.flatMap((_, i) => [less(n[i], b[i]), less(n[i], c[i])]);
    },
    { resamples: RESAMPLES, seed: SEED },
  );
  const figures = FIGURES.map((name, i): GateFigure => ({
    name,
    base: bases[i] ?? null,
    current: currents[i] ?? null,
    candidate: candidates[i] ?? null,
    overBase: intervals[2 * i] ?? null,
    overCurrent: intervals[2 * i + 1] ?? null,
  }));
  const names = {
    base: nameResult(heldOut.pairs, base.names),
    candidate: nameResult(heldOut.pairs, candidate.names),
  };
  const faults = [...faultsOf(figures), ...nameFaults(names.base, names.candidate)];
  return {
    passed: faults.length === 0,
    jobs: groups.length,
    figures,
    names,
    faults,
    warnings: warningsOf(figures, curves),
  };
}

function figureOf(
  name: FigureName,
  { pairs, preferences }: HeldOut,
  judged: HeldOutScores,
  drawn: readonly number[],
): number | null {
  const pairRows = drawn.filter((row) => row < pairs.length);
  const scored = pairRows.map((row) => ({ ...pairs[row], score: judged.pairs[row] ?? 0 }));
  switch (name) {
    case "auc":
      return rocAuc(
        scored.map(({ score }) => score),
        scored.map(({ label = 0 }) => label >= FITS_FROM),
      );
    case "ndcg": {
      const byJob = [...groupBy(scored, ({ jobId }) => jobId).values()].map((rows) =>
        ndcg(
          rows.map(({ score }) => score),
          rows.map(({ label = 0 }) => label),
          20,
        ),
      );
      const known = byJob.filter((value) => value !== null);
      return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    }
    case "agreement": {
      const places = drawn.map((row) => row - pairs.length).filter((row) => row >= 0 && row < preferences.length);
      const of = (side: readonly number[]) => places.map((place) => side[place] ?? 0);
      return preferenceAgreement(of(judged.better), of(judged.worse))?.share ?? null;
    }
    default:
      return name satisfies never;
  }
}

function faultsOf(figures: readonly GateFigure[]): readonly GateFault[] {
  if (figures.every(({ candidate }) => candidate === null)) return [{ kind: "nothing-to-judge" }];
  return figures.flatMap(({ name, base, current, candidate }) =>
    (
      [
        ["base", base],
        ["current", current],
      ] as const
    ).flatMap(([than, figure]): readonly GateFault[] => {
      const by = -(less(candidate, figure) ?? 0);
      return by > LOSS_ALLOWED ? [{ kind: "worse", than, figure: name, by }] : [];
    }),
  );
}

function warningsOf(figures: readonly GateFigure[], { validation }: Curves): readonly GateWarning[] {
  const [best, last] = [bestPoint(validation), validation.at(-1)];
  const rose: readonly GateWarning[] =
    best && last && last.step > best.step && last.loss > best.loss
      ? [{ kind: "validation-rose", bestStep: best.step, lastStep: last.step }]
      : [];
  const isSure = figures.some(({ overBase }) => overBase !== null && overBase.low > 0);
  return [...rose, ...(isSure ? [] : [{ kind: "no-better-for-sure" } as const])];
}

function less(one: number | null = null, other: number | null = null): number | null {
  return one === null || other === null ? null : one - other;
}

// How far the people who decide agree with each other, and with the scorer.

import { cohenKappa } from "../metrics/cohen-kappa.ts";
import { fleissKappa } from "../metrics/fleiss-kappa.ts";
import { krippendorffAlpha } from "../metrics/krippendorff-alpha.ts";
import { preferenceAgreement } from "../metrics/preference-agreement.ts";
import { groupBy } from "../../lib/group-by.ts";
import { ANSWERS, type Decision, choiceLabel } from "./decision.ts";

export interface RaterPair {
  readonly raters: readonly [string, string];
  /** Candidates that both decided. */
  readonly shared: number;
  /** Quadratic weights: strong yes against yes is a small disagreement. Null where chance explains everything. */
  readonly kappa: number | null;
}

export interface Agreement {
  readonly raters: readonly string[];
  /** Candidates with two decisions or more, "not enough evidence" left out. */
  readonly shared: number;
  readonly pairs: readonly RaterPair[];
  /** Of candidates that all raters decided, when there are three or more. */
  readonly fleiss: number | null;
  /** Of all with two or more, ordinal. */
  readonly alpha: number | null;
}

/** Places of the four answers; the one that stands apart takes no part. */
export function raterAgreement(decisions: readonly Decision[]): Agreement {
  const rated = decisions.flatMap(({ jobHash, candidateHash, rater, choice }) =>
    choice === "not-enough" ? [] : [{ of: `${jobHash} ${candidateHash}`, rater, place: ANSWERS.indexOf(choice) }],
  );
  const raters = [...new Set(rated.map(({ rater }) => rater))].sort();
  const bySubject = [...groupBy(rated, ({ of }) => of).values()].map(
    (rows) => new Map(rows.map(({ rater, place }) => [rater, place])),
  );
  const shared = bySubject.filter((places) => places.size >= 2);
  const pairs = raters.flatMap((a, index) =>
    raters.slice(index + 1).map((b): RaterPair => {
      const both = shared.filter((places) => places.has(a) && places.has(b));
      const of = (rater: string) => both.map((places) => places.get(rater) ?? 0);
      return { raters: [a, b], shared: both.length, kappa: cohenKappa(of(a), of(b), (i, j) => (i - j) ** 2) };
    }),
  );
  const byAll = shared.filter((places) => places.size === raters.length);
  const counts = byAll.map((places) =>
    ANSWERS.map((_, place) => [...places.values()].filter((other) => other === place).length),
  );
  return {
    raters,
    shared: shared.length,
    pairs,
    fleiss: raters.length < 3 || counts.length === 0 ? null : fleissKappa(counts),
    alpha: krippendorffAlpha(
      shared.map((places) => [...places.values()]),
      "ordinal",
    ),
  };
}

/**
 * Of two candidates of one job whom a rater judged differently, how often the preferred one had the higher score; null
 * without such pairs. Only scores of one version are compared.
 */
export function scoreAgreement(
  decisions: readonly Decision[],
): { readonly share: number; readonly pairs: number } | null {
  const [preferred, other]: [number[], number[]] = [[], []];
  const groups = groupBy(decisions, ({ jobHash, rater, scorerVersion }) =>
    JSON.stringify([jobHash, rater, scorerVersion]),
  );
  for (const rows of groups.values())
    for (const a of rows)
      for (const b of rows) {
        const [high, low] = [choiceLabel(a.choice), choiceLabel(b.choice)];
        if (high === null || low === null || high <= low || a.score === null || b.score === null) continue;
        preferred.push(a.score);
        other.push(b.score);
      }
  const agreement = preferenceAgreement(preferred, other);
  return agreement && { share: agreement.share, pairs: preferred.length };
}

/** Landis and Koch 1977 named the steps; they are a convention, no measurement. */
const STEPS: readonly (readonly [number, string])[] = [
  [0.81, "nearly perfect"],
  [0.61, "substantial"],
  [0.41, "moderate"],
  [0.21, "fair"],
  [0, "slight"],
];

export function agreementWord(kappa: number | null): string {
  if (kappa === null) return "not to be told";
  return STEPS.find(([from]) => kappa >= from)?.[1] ?? "worse than chance";
}

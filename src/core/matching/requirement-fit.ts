// What a recruiter's own requirements and weights add to a score: a part of its own beside the scorer's, in logits. It is
// added when a score is shown and never stored, so the scorer's score stays what it is: decision 0015.

import { type BlendedScore, type FitPart, OWN_PART, readingValue, sigmoid } from "./fit-parts.ts";
import type { Need, Requirement, Verdict } from "./job.ts";

/** How much of a demand each verdict is. Unclear is nearer to missing: nothing was found, but nothing denies it. */
export const VERDICT_SHARE: Readonly<Record<Verdict, number>> = { met: 1, partial: 0.5, unclear: 0.25, missing: 0 };
/** A must counts twice: our judgement. The recruiter's weight multiplies it. */
export const NEED_WEIGHT: Readonly<Record<Need, number>> = { must: 2, nice: 1 };
/** The share that moves no score: half of what is asked for. It depends on no other candidate. */
const NEUTRAL_SHARE = 0.5;
/**
 * Logits between nothing met and all met. Ours: as far as a score of 0.12 is from 0.88, so that requirements can turn an
 * order round without silencing the scorer.
 */
const STRENGTH = 4;

/** After the scorer's version, wherever a score with this part is named. */
export const OWN_PART_LABEL = "+ your requirements";

/** 0..1: the weighted share of the demands that is met; null when none counts. `verdicts[i]` judges `requirements[i]`. */
export function shareMet(requirements: readonly Requirement[], verdicts: readonly Verdict[]): number | null {
  let [met, all] = [0, 0];
  for (const [index, { need, weight }] of requirements.entries()) {
    const verdict = verdicts[index];
    if (verdict === undefined) throw new Error("a requirement without a verdict");
    const counts = NEED_WEIGHT[need] * weight;
    met += counts * VERDICT_SHARE[verdict];
    all += counts;
  }
  return all === 0 ? null : met / all;
}

export function requirementsPart(requirements: readonly Requirement[], verdicts: readonly Verdict[]): FitPart {
  const value = shareMet(requirements, verdicts);
  return { name: OWN_PART, value, contribution: value === null ? 0 : STRENGTH * (value - NEUTRAL_SHARE) };
}

/** The scorer's score with one part more: `logit(score)` is still the bias plus all contributions. */
export function withPart<Fit extends Pick<BlendedScore, "score" | "bias" | "parts">>(fit: Fit, part: FitPart): Fit {
  const parts = [...fit.parts, part];
  return { ...fit, parts, score: sigmoid(parts.reduce((sum, { contribution }) => sum + contribution, fit.bias)) };
}

/** The same for a score whose parts were not kept: an estimate of the first pass. */
export function estimateWithPart(estimate: number, part: FitPart): number {
  return sigmoid(readingValue(estimate) + part.contribution);
}

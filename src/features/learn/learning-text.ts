// What the learning screen says.

import type { FigureName, GateFault, GateWarning } from "../../core/learning/gate.ts";
import { LEAST_JOBS } from "../../core/learning/split.ts";
import type { LearningState } from "./learning-run.ts";

export const FIGURE_NAMES: Readonly<Record<FigureName, string>> = {
  auc: "AUC",
  ndcg: "nDCG@20",
  agreement: "Preferences kept",
};

export function faultText(fault: GateFault): string {
  switch (fault.kind) {
    case "nothing-to-judge":
      return "The held-out jobs have nothing to judge by. Decide on more candidates, some yes and some no.";
    case "worse": {
      const than = fault.than === "base" ? "the scorer as it came" : "the adapter in use";
      return `${FIGURE_NAMES[fault.figure]} is ${fault.by.toFixed(2)} below ${than}.`;
    }
    case "name-swap":
      return `Other names change the order of ${percent(fault.candidate)} of the pairs, ${percent(fault.base)} before.`;
    default:
      return fault satisfies never;
  }
}

export function warningText(warning: GateWarning): string {
  switch (warning.kind) {
    case "validation-rose":
      return `It began to learn by heart after step ${warning.bestStep}: the adapter is the one from there.`;
    case "no-better-for-sure":
      return "On so few held-out jobs the gain may be chance.";
    default:
      return warning satisfies never;
  }
}

export const REFUSALS: Readonly<Record<Extract<LearningState, { status: "refused" }>["why"], string>> = {
  "too-few-jobs": `There are decisions on fewer than ${LEAST_JOBS} jobs: some teach, one stops the training, two judge it. Decide on candidates of more jobs.`,
  changed: "The decisions have changed since this training began. Start a new one.",
  "another-scorer": "This was made for another scorer. Choose that scorer under This machine, or start a new training.",
};

/** "about 2 minutes left"; nothing before the pace is known. */
export function timeLeft(stepsLeft: number, secondsPerStep: number | null): string {
  if (secondsPerStep === null) return "measuring the pace";
  const seconds = stepsLeft * secondsPerStep;
  return seconds < 90
    ? `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds left`
    : `about ${Math.round(seconds / 60)} minutes left`;
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** The first of an adapter's 64 digits: enough to tell a few apart. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 8);
}

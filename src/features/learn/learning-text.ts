// What the learning screen says.

import type { FigureName, GateFault, GateWarning } from "../../core/learning/gate.ts";
import type { NameFault } from "../../core/learning/name-checks.ts";
import type { TrainingDevice } from "../../core/learning/settings.ts";
import { LEAST_JOBS } from "../../core/learning/split.ts";
import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { AdapterRow } from "../../storage/schema.ts";
import type { LearningState } from "./learning-run.ts";

export function figureName(name: FigureName): string {
  switch (name) {
    case "auc":
      return t("AUC");
    case "ndcg":
      return t("nDCG@20");
    case "agreement":
      return t("Preferences kept");
    default:
      return name satisfies never;
  }
}

/** Those about names stand with their checks: NameChecks.tsx. */
export function isOfFigures(fault: GateFault): fault is Exclude<GateFault, NameFault> {
  return fault.kind !== "name-swap" && fault.kind !== "twins";
}

export function faultText(fault: Exclude<GateFault, NameFault>): string {
  if (fault.kind === "nothing-to-judge")
    return t("The held-out jobs have nothing to judge by. Decide on more candidates, some yes and some no.");
  const values = { figure: figureName(fault.figure), by: decimalText(fault.by, 2) };
  return fault.than === "base"
    ? t("{figure} is {by} below the scorer as it came.", values)
    : t("{figure} is {by} below the adapter in use.", values);
}

export function warningText(warning: GateWarning): string {
  switch (warning.kind) {
    case "validation-rose":
      return t("It began to learn by heart after step {step}: the adapter is the one from there.", {
        step: warning.bestStep,
      });
    case "no-better-for-sure":
      return t("On so few held-out jobs the gain may be chance.");
    default:
      return warning satisfies never;
  }
}

export function refusalText(why: Extract<LearningState, { status: "refused" }>["why"]): string {
  switch (why) {
    case "too-few-jobs":
      return t(
        "There are decisions on fewer than {jobs} jobs: some teach, one stops the training, two judge it. Decide on candidates of more jobs.",
        { jobs: LEAST_JOBS },
      );
    case "changed":
      return t("The decisions have changed since this training began. Start a new one.");
    case "another-scorer":
      return t("This was made for another scorer. Choose that scorer under This machine, or start a new training.");
    default:
      return why satisfies never;
  }
}

export function gateText({ gate }: AdapterRow): string {
  if (gate === null) return t("not judged");
  return gate.passed ? t("gate passed") : t("gate not passed");
}

export function deviceText(device: TrainingDevice): string {
  return device === "webgpu" ? t("on the GPU") : t("on the CPU");
}

/** The step that the training went on from without its GPU, 0 from the beginning. */
export function fellBackText(step: number): string {
  return step === 0
    ? t("The GPU failed, so the training began again on the CPU.")
    : t("The GPU failed, so the training goes on from step {step} on the CPU.", { step });
}

/** How an adapter came about. */
export function originText({ origin, device }: AdapterRow): string {
  if (origin === "imported") return t("imported");
  switch (device) {
    case "webgpu":
      return t("trained on the GPU");
    case "wasm":
      return t("trained on the CPU");
    case undefined:
      return t("trained");
    default:
      return device satisfies never;
  }
}

/** "about 2 minutes left"; nothing before the pace is known. */
export function timeLeft(stepsLeft: number, secondsPerStep: number | null): string {
  if (secondsPerStep === null) return t("measuring the pace");
  const seconds = stepsLeft * secondsPerStep;
  return seconds < 90
    ? t("about {seconds} seconds left", { seconds: Math.max(5, Math.ceil(seconds / 5) * 5) })
    : t("about {minutes} minutes left", { minutes: Math.round(seconds / 60) });
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

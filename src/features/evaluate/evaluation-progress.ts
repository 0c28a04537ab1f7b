import { t } from "../../lib/messages.ts";
import type { EvaluationState } from "./evaluation-run.ts";

/** What an evaluation is doing, and how far it is: 0..1, or null where that cannot be told. */
export function evaluationProgress(state: EvaluationState, nowMs: number): { text: string; share: number | null } {
  switch (state.status) {
    case "reading": {
      const { progress } = state;
      if (progress === null) return { text: t("Reading the file…"), share: null };
      return {
        text: t("Hiding names: {done} of {total}", { done: progress.done, total: progress.total }),
        share: shareOf(progress),
      };
    }
    case "waiting":
      return { text: t("Waiting for the scorer…"), share: null };
    case "scoring": {
      const { done, total, startedAtMs } = state;
      return {
        text: `${t("{done} of {total} scored", { done, total })}${timeLeft(done, total, nowMs - startedAtMs)}`,
        share: shareOf(state),
      };
    }
    case "measuring":
      return { text: t("Computing figures and their intervals…"), share: null };
    case "idle":
    case "refused":
    case "done":
    case "stopped":
    case "failed":
      return { text: "", share: null };
    default:
      return state satisfies never;
  }
}

function shareOf({ done, total }: { readonly done: number; readonly total: number }): number {
  return total === 0 ? 1 : done / total;
}

/** Rounded up to five seconds, so that it does not flicker; nothing before the pace is known. */
function timeLeft(done: number, total: number, elapsedMs: number): string {
  if (done === 0 || elapsedMs < 2000) return "";
  const seconds = (elapsedMs * (total - done)) / done / 1000;
  if (seconds < 1) return "";
  return seconds < 90
    ? `, ${t("about {seconds} seconds left", { seconds: Math.ceil(seconds / 5) * 5 })}`
    : `, ${t("about {minutes} minutes left", { minutes: Math.round(seconds / 60) })}`;
}

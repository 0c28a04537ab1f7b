// One line about a run: what it is doing in words, and the one thing to do about it.

import { headSize } from "../../core/matching/head-size.ts";
import { assertNever } from "../../lib/assert-never.ts";
import { countText } from "../../lib/language.ts";
import { t, toldEach } from "../../lib/messages.ts";
import type { FailureCode } from "../../protocol/failure.ts";
import { failureText } from "../../protocol/failure-text.ts";
import type { RunState } from "./ranking-run.ts";

export interface RunStatus {
  readonly text: string;
  /** "more" reads the next of the estimated candidates in full. */
  readonly action: "stop" | "resume" | "retry" | "more" | null;
  /** 0..1 while a bar makes sense, else null. */
  readonly progress: number | null;
  readonly isFailure: boolean;
}

interface Needs {
  /** undefined until a run was started on this page. */
  readonly run: RunState | undefined;
  readonly scoring: "wanted" | "stopped";
  /** Read in full. */
  readonly scored: number;
  /** Estimated by the first pass and not read in full. */
  readonly estimated: number;
  readonly total: number;
}

export function runStatus(needs: Needs): RunStatus {
  const { run, scored, estimated, total } = needs;
  if (total === 0) return line("");
  switch (run?.status) {
    case undefined:
    case "idle":
      return restingStatus(needs);
    case "starting":
      return { ...line(t("Starting the scorer…"), "stop"), progress: (scored + estimated) / total };
    case "elsewhere":
      return line(
        t("The device is taken: another tab is scoring, or the chat model is writing. This goes on when it is done."),
        "stop",
      );
    case "running":
      return { ...line(runningText(run), "stop"), progress: run.total === 0 ? 0 : run.done / run.total };
    case "stopped":
      return isRead(needs) ? restingStatus(needs) : line(stoppedText(needs), "resume");
    case "failed":
      return { ...line(failureSentence(run.failure.code), "retry"), isFailure: true };
    default:
      return assertNever(run);
  }
}

/** Not running: done, or someone stopped it, or a few candidates could not be scored. */
function restingStatus(needs: Needs): RunStatus {
  const { scoring, scored, estimated, total } = needs;
  if (isRead(needs))
    return estimated === 0 ? line(t("All {total} scored", { total: countText(total) })) : line(headText(needs), "more");
  return line(
    scoring === "stopped"
      ? stoppedText(needs)
      : t("{scored} of {total} scored", { scored: countText(scored), total: countText(total) }),
    "resume",
  );
}

/** Whether all that is read in full without being asked has been, and the rest is estimated. */
function isRead({ scored, estimated, total }: Needs): boolean {
  return scored + estimated >= total && scored >= headSize(total);
}

function headText({ scored, total }: Needs): string {
  return t("{scored} of {total} read in full; the rest estimated from stored embeddings.", {
    scored: countText(scored),
    total: countText(total),
  });
}

function stoppedText({ scored, total }: Needs): string {
  return t("Stopped at {scored} of {total}. Finished scores are kept.", {
    scored: countText(scored),
    total: countText(total),
  });
}

function runningText({ step, done, total, perSecond }: Extract<RunState, { status: "running" }>): string {
  const parts =
    step === "score"
      ? [t("{done} scored", { done: countText(done) }), t("{left} to go", { left: countText(total - done) })]
      : [t("First look at {done} of {total}", { done: countText(done), total: countText(total) })];
  if (perSecond !== null && perSecond > 0) parts.push(rateText(perSecond));
  return parts.join(", ");
}

function rateText(perSecond: number): string {
  return perSecond >= 0.95
    ? t("{perSecond} a second", { perSecond: Math.round(perSecond) })
    : t("{perMinute} a minute", { perMinute: Math.max(1, Math.round(perSecond * 60)) });
}

function line(text: string, action: RunStatus["action"] = null): RunStatus {
  return { text, action, progress: null, isFailure: false };
}

/** What happened, what is safe, what to do next. */
function failureSentence(code: FailureCode): string {
  const { what, safe, next } = toldEach(failureText[code]);
  return `${what} ${safe} ${next}`;
}

// One line about a run: what it is doing in words, and the one thing to do about it.

import { assertNever } from "../../lib/assert-never.ts";
import type { FailureCode } from "../../protocol/failure.ts";
import { failureText } from "../../protocol/failure-text.ts";
import type { RunState } from "./ranking-run.ts";

export interface RunStatus {
  readonly text: string;
  readonly action: "stop" | "resume" | "retry" | null;
  /** 0..1 while a bar makes sense, else null. */
  readonly progress: number | null;
  readonly isFailure: boolean;
}

interface Needs {
  /** undefined until a run was started on this page. */
  readonly run: RunState | undefined;
  readonly scoring: "wanted" | "stopped";
  readonly scored: number;
  readonly total: number;
}

export function runStatus({ run, scoring, scored, total }: Needs): RunStatus {
  if (total === 0) return line("");
  switch (run?.status) {
    case undefined:
    case "idle":
      return scored < total ? restingStatus(scoring, scored, total) : line(`All ${total} scored`);
    case "starting":
      return { ...line("Starting the scorer…", "stop"), progress: scored / total };
    case "elsewhere":
      return line("Another tab is scoring. This one goes on when it is done.", "stop");
    case "running":
      return { ...line(runningText(run), "stop"), progress: run.total === 0 ? 0 : run.done / run.total };
    case "stopped":
      return line(stoppedText(scored, total), scored < total ? "resume" : null);
    case "failed":
      return { ...line(failureSentence(run.failure.code), "retry"), isFailure: true };
    default:
      return assertNever(run);
  }
}

/** Not running: someone stopped it, or a few candidates could not be scored. */
function restingStatus(scoring: "wanted" | "stopped", scored: number, total: number): RunStatus {
  if (scoring === "stopped") return line(stoppedText(scored, total), "resume");
  return line(`${scored} of ${total} scored`, "resume");
}

function stoppedText(scored: number, total: number): string {
  return scored < total ? `Stopped at ${scored} of ${total}. Finished scores are kept.` : `All ${total} scored`;
}

function runningText({ done, total, perSecond }: Extract<RunState, { status: "running" }>): string {
  const parts = [`${done} scored`, `${total - done} to go`];
  if (perSecond !== null && perSecond > 0) parts.push(rateText(perSecond));
  return parts.join(", ");
}

function rateText(perSecond: number): string {
  return perSecond >= 0.95
    ? `${Math.round(perSecond)} a second`
    : `${Math.max(1, Math.round(perSecond * 60))} a minute`;
}

function line(text: string, action: RunStatus["action"] = null): RunStatus {
  return { text, action, progress: null, isFailure: false };
}

/** What happened, what is safe, what to do next. */
function failureSentence(code: FailureCode): string {
  const { what, safe, next } = failureText[code];
  return `${what} ${safe} ${next}`;
}

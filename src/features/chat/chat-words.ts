// What the thread says of an answer, and of the model while there is none.

import { decimalText } from "../../lib/language.ts";
import { t } from "../../lib/messages.ts";
import type { ChatState } from "../../models/chat.ts";
import type { ChatReply } from "../../protocol/chat.ts";
import type { Failure } from "../../protocol/failure.ts";

/** "First word after 0.8 s · 12 tokens a second · 4 older questions left out". */
export function replyText({ firstTokenMs, tokensPerSecond, droppedTurns, endedBy }: ChatReply): string {
  return [
    t("First word after {seconds} s", { seconds: decimalText(firstTokenMs / 1000, 1) }),
    tokensPerSecond !== null &&
      t("{tokensPerSecond} tokens a second", {
        tokensPerSecond: decimalText(tokensPerSecond, tokensPerSecond < 10 ? 1 : 0),
      }),
    endedBy === "stopped" && t("stopped by you"),
    endedBy === "length" && t("cut off at its longest"),
    droppedTurns > 0 && t("{droppedTurns} older questions left out", { droppedTurns }),
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

export function struckText(count: number): string {
  return t(
    "{count, plural, one {One thing is struck out: the data does not say it.} other {# things are struck out: the data does not say them.}}",
    { count },
  );
}

/** What happens before the first word; a question the rules cannot read is read by the model before that. */
export function waitingText(state: ChatState, isLooking: boolean): string {
  if (state.status === "waiting")
    return t("Waiting for the GPU: candidates are being scored, here or in another tab. The answer starts after that.");
  if (state.status === "loading")
    return state.progress?.phase === "warm-up" ? t("Preparing the chat model…") : t("Loading the chat model…");
  if (!isLooking) return t("Reading the rows…");
  return state.status === "ready" && state.isWriting ? t("The model reads the question…") : t("Looking…");
}

/** What went wrong, and what to do about it. */
export function failedText({ code }: Failure): string {
  switch (code) {
    case "device-lost":
      return t("The graphics card stopped answering. Ask again; if it keeps happening, choose a smaller chat model.");
    case "out-of-memory":
      return t("There was not enough memory. Close other tabs and ask again, or choose a smaller chat model.");
    case "worker-died":
      return t("The chat model stopped without a word; perhaps the memory ran out. Close other tabs, then ask again.");
    case "context-full":
      return t("The question with its data is longer than the model can read. Ask about fewer rows.");
    case "model-missing":
      return t("There is no chat model on this machine. Fetch one under This machine, then ask again.");
    case "model-damaged":
    case "model-refused":
      return t("The chat model's files cannot be used. Check them under This machine, then ask again.");
    default:
      return t("Something unexpected happened. Ask again; if it fails again, reload the page.");
  }
}

// What the thread says of an answer, and of the model while there is none.

import type { ChatState } from "../../models/chat.ts";
import type { ChatReply } from "../../protocol/chat.ts";
import type { Failure } from "../../protocol/failure.ts";

/** "First word after 0.8 s · 12 tokens a second · 4 older questions left out". */
export function replyText({ firstTokenMs, tokensPerSecond, droppedTurns, endedBy }: ChatReply): string {
  return [
    `First word after ${(firstTokenMs / 1000).toFixed(1)} s`,
    tokensPerSecond !== null && `${tokensPerSecond.toFixed(tokensPerSecond < 10 ? 1 : 0)} tokens a second`,
    endedBy === "stopped" && "stopped by you",
    endedBy === "length" && "cut off at its longest",
    droppedTurns > 0 && `${droppedTurns} older questions left out`,
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

export function struckText(count: number): string {
  return count === 1
    ? "One thing is struck out: the data does not say it."
    : `${count} things are struck out: the data does not say them.`;
}

/** What happens before the first word; a question the rules cannot read is read by the model before that. */
export function waitingText(state: ChatState, isLooking: boolean): string {
  if (state.status === "loading")
    return state.progress?.phase === "warm-up" ? "Preparing the chat model…" : "Loading the chat model…";
  if (!isLooking) return "Reading the rows…";
  return state.status === "ready" && state.isWriting ? "The model reads the question…" : "Looking…";
}

/** What went wrong, and what to do about it. */
export function failedText({ code }: Failure): string {
  switch (code) {
    case "device-lost":
      return "The graphics card stopped answering. Ask again; if it keeps happening, choose a smaller chat model.";
    case "out-of-memory":
      return "There was not enough memory. Close other tabs and ask again, or choose a smaller chat model.";
    case "worker-died":
      return "The chat model stopped without a word; perhaps the memory ran out. Close other tabs, then ask again.";
    case "context-full":
      return "The question with its data is longer than the model can read. Ask about fewer rows.";
    case "model-missing":
      return "There is no chat model on this machine. Fetch one under This machine, then ask again.";
    case "model-damaged":
    case "model-refused":
      return "The chat model's files cannot be used. Check them under This machine, then ask again.";
    default:
      return "Something unexpected happened. Ask again; if it fails again, reload the page.";
  }
}

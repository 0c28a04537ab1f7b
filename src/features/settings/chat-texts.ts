// What the panel says of the chat model: its files, its memory, what went wrong.

import type { Transfer } from "../../models/chat-files.ts";
import type { ChatState } from "../../models/chat.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import type { ChatInfo, ChatOffer, StoredChat } from "../../protocol/chat.ts";
import type { Failure } from "../../protocol/failure.ts";
import { failureText, type FailureText } from "../../protocol/failure-text.ts";

/** Where a chat model differs from the scorer; the rest is said as everywhere. */
const CHAT: Partial<Record<Failure["code"], FailureText>> = {
  "device-lost": {
    what: "The graphics card stopped answering, often after sleep or a driver update.",
    safe: "The conversation is still there.",
    next: "Ask again. If it keeps happening, choose a smaller chat model.",
  },
  "download-failed": {
    what: "The model's files could not be fetched to their end.",
    safe: "What is there is kept.",
    next: "Check your connection, then go on.",
  },
  internal: {
    what: "The chat model ran into something unexpected.",
    safe: "The conversation is still there.",
    next: "Ask again. If it fails again, check the model's files under This machine.",
  },
  "model-damaged": {
    what: "A file of the chat model is not the one it should be.",
    safe: "It was not used.",
    next: "Go on, and the file is fetched again.",
  },
  "model-missing": {
    what: "There is no chat model on this machine, or it was never fetched to its end.",
    safe: "Questions are answered without it.",
    next: "Fetch one under This machine.",
  },
  "model-refused": {
    what: "These files are not those of a chat model this machine can run.",
    safe: "Nothing was changed.",
    next: "Choose the folder of a model in the ONNX web layout, with config.json and onnx/model_q4.onnx in it.",
  },
  "out-of-memory": {
    what: "There was not enough memory for the chat model.",
    safe: "The conversation is still there.",
    next: "Close other tabs, then ask again, or choose a smaller chat model.",
  },
  "storage-full": {
    what: "The space this page may use on the disk is full.",
    safe: "What is there is kept.",
    next: "Free some disk space, then go on.",
  },
  "storage-unavailable": {
    what: "This browser does not let the page keep files, often because the window is private.",
    safe: "Questions are answered without a chat model.",
    next: "Open the page in a normal window, in one tab, and try again.",
  },
  "worker-died": {
    what: "The chat model stopped without a word; the browser may have run out of memory.",
    safe: "The conversation is still there.",
    next: "Ask again. If it keeps happening, close other tabs or choose a smaller chat model.",
  },
};

export function chatFailureText({ code }: Failure): FailureText {
  return CHAT[code] ?? failureText[code];
}

/** "1.1 GB of 2.2 GB · 3.2 MB/s · about 6 minutes left". */
export function transferText({ progress, bytesPerSecond }: Extract<Transfer, { status: "running" }>): string {
  const { phase, doneBytes, totalBytes } = progress;
  if (totalBytes === 0) return "Asking which files there are…";
  const done = `${formatBytes(doneBytes)} of ${formatBytes(totalBytes)}`;
  if (phase === "wait") return `${done} · the connection is lost, trying again`;
  if (phase === "check") return `${done} compared with what they should be`;
  const rest = bytesPerSecond ? (totalBytes - doneBytes) / bytesPerSecond : null;
  return [done, bytesPerSecond && `${formatBytes(bytesPerSecond)}/s`, rest !== null && leftText(rest)]
    .filter((part) => typeof part === "string")
    .join(" · ");
}

function leftText(seconds: number): string {
  if (seconds < 10) return "a few seconds left";
  if (seconds < 90) return `about ${Math.ceil(seconds / 10) * 10} seconds left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `about ${minutes} minutes left` : `about ${Math.round(minutes / 60)} hours left`;
}

/** Why the offer cannot be taken; null when it can. */
export function offerProblem({ bytes, freeBytes, isTooLarge }: ChatOffer): string | null {
  if (isTooLarge) return "This model is too large for a machine without a usable GPU. Choose a smaller one.";
  if (freeBytes !== null && freeBytes < bytes)
    return `The browser allows this page ${formatBytes(freeBytes)} more, which is not enough. Free some disk space first.`;
  return null;
}

export function storedText({ bytes, storedBytes, isComplete, precision, revision }: StoredChat): string {
  if (!isComplete) return `${formatBytes(Math.min(storedBytes, bytes))} of ${formatBytes(bytes)} are here.`;
  const origin = revision === null ? "from a folder" : `commit ${revision.slice(0, 12)}`;
  return `${formatBytes(bytes)} · ${precision} · ${origin}`;
}

export function runsOnText({ device, deviceName, precision, threads }: ChatInfo): string {
  const where = device === "webgpu" ? `GPU, ${deviceName}` : `CPU, ${threads} ${threads === 1 ? "thread" : "threads"}`;
  return `${where} · ${precision}`;
}

export function memoryText(state: ChatState): string {
  switch (state.status) {
    case "idle":
      return "Not in memory. It is loaded at the first question.";
    case "loading":
      if (state.progress?.phase === "warm-up") return "Preparing its first run…";
      return state.progress
        ? `Loading: ${formatBytes(state.progress.doneBytes)} of ${formatBytes(state.progress.totalBytes)}`
        : "Loading…";
    case "ready":
      return `In memory: ${runsOnText(state.info)}`;
    case "freed":
      return state.byItself
        ? "Its memory was given back after ten minutes without a question."
        : "Its memory was given back.";
    case "failed":
      return chatFailureText(state.failure).what;
    default:
      return state satisfies never;
  }
}

// What the panel says of the chat model: its files, its memory, what went wrong.

import { msg, t, toldEach } from "../../lib/messages.ts";
import type { Transfer } from "../../models/chat-files.ts";
import type { ChatState } from "../../models/chat.ts";
import { formatBytes } from "../../lib/format-bytes.ts";
import type { ChatInfo, ChatOffer, StoredChat } from "../../protocol/chat.ts";
import type { Failure } from "../../protocol/failure.ts";
import { failureText, type FailureText } from "../../protocol/failure-text.ts";

/** Where a chat model differs from the scorer; the rest is said as everywhere. */
const CHAT: Partial<Record<Failure["code"], FailureText>> = {
  "device-lost": {
    what: msg("The graphics card stopped answering, often after sleep or a driver update."),
    safe: msg("The conversation is still there."),
    next: msg("Ask again. If it keeps happening, choose a smaller chat model."),
  },
  "download-failed": {
    what: msg("The model's files could not be fetched to their end."),
    safe: msg("What is there is kept."),
    next: msg("Check your connection, then go on."),
  },
  internal: {
    what: msg("The chat model ran into something unexpected."),
    safe: msg("The conversation is still there."),
    next: msg("Ask again. If it fails again, check the model's files under This machine."),
  },
  "model-damaged": {
    what: msg("A file of the chat model is not the one it should be."),
    safe: msg("It was not used."),
    next: msg("Go on, and the file is fetched again."),
  },
  "model-missing": {
    what: msg("There is no chat model on this machine, or it was never fetched to its end."),
    safe: msg("Questions are answered without it."),
    next: msg("Fetch one under This machine."),
  },
  "model-refused": {
    what: msg("These files are not those of a chat model this machine can run."),
    safe: msg("Nothing was changed."),
    next: msg("Choose the folder of a model in the ONNX web layout, with config.json and onnx/model_q4.onnx in it."),
  },
  "out-of-memory": {
    what: msg("There was not enough memory for the chat model."),
    safe: msg("The conversation is still there."),
    next: msg("Close other tabs, then ask again, or choose a smaller chat model."),
  },
  "storage-full": {
    what: msg("The space this page may use on the disk is full."),
    safe: msg("What is there is kept."),
    next: msg("Free some disk space, then go on."),
  },
  "storage-unavailable": {
    what: msg("This browser does not let the page keep files, often because the window is private."),
    safe: msg("Questions are answered without a chat model."),
    next: msg("Open the page in a normal window, in one tab, and try again."),
  },
  "worker-died": {
    what: msg("The chat model stopped without a word; the browser may have run out of memory."),
    safe: msg("The conversation is still there."),
    next: msg("Ask again. If it keeps happening, close other tabs or choose a smaller chat model."),
  },
};

export function chatFailureText({ code }: Failure): FailureText {
  return toldEach(CHAT[code] ?? failureText[code]);
}

/** "1.1 GB of 2.2 GB · 3.2 MB/s · about 6 minutes left". */
export function transferText({ progress, bytesPerSecond }: Extract<Transfer, { status: "running" }>): string {
  const { phase, doneBytes, totalBytes } = progress;
  if (totalBytes === 0) return t("Asking which files there are…");
  const done = t("{doneBytes} of {totalBytes}", {
    doneBytes: formatBytes(doneBytes),
    totalBytes: formatBytes(totalBytes),
  });
  if (phase === "wait") return t("{done} · the connection is lost, trying again", { done });
  if (phase === "check") return t("{done} compared with what they should be", { done });
  const rest = bytesPerSecond ? (totalBytes - doneBytes) / bytesPerSecond : null;
  return [done, bytesPerSecond && `${formatBytes(bytesPerSecond)}/s`, rest !== null && leftText(rest)]
    .filter((part) => typeof part === "string")
    .join(" · ");
}

function leftText(seconds: number): string {
  if (seconds < 10) return t("a few seconds left");
  if (seconds < 90) return t("about {seconds} seconds left", { seconds: Math.ceil(seconds / 10) * 10 });
  const minutes = Math.round(seconds / 60);
  return minutes < 90
    ? t("about {minutes} minutes left", { minutes })
    : t("{hours, plural, one {about an hour left} other {about # hours left}}", { hours: Math.round(minutes / 60) });
}

/** Why the offer cannot be taken; null when it can. */
export function offerProblem({ bytes, freeBytes, isTooLarge }: ChatOffer): string | null {
  if (isTooLarge) return t("This model is too large for a machine without a usable GPU. Choose a smaller one.");
  if (freeBytes !== null && freeBytes < bytes)
    return t("The browser allows this page {freeBytes} more, which is not enough. Free some disk space first.", {
      freeBytes: formatBytes(freeBytes),
    });
  return null;
}

export function storedText({ bytes, storedBytes, isComplete, precision, revision }: StoredChat): string {
  if (!isComplete)
    return t("{storedBytes} of {bytes} are here.", {
      storedBytes: formatBytes(Math.min(storedBytes, bytes)),
      bytes: formatBytes(bytes),
    });
  const origin = revision === null ? t("from a folder") : t("commit {revision}", { revision: revision.slice(0, 12) });
  return `${formatBytes(bytes)} · ${precision} · ${origin}`;
}

export function runsOnText({ device, deviceName, precision, threads }: ChatInfo): string {
  const where =
    device === "webgpu"
      ? t("GPU, {deviceName}", { deviceName })
      : t("{threads, plural, one {CPU, # thread} other {CPU, # threads}}", { threads });
  return `${where} · ${precision}`;
}

export function memoryText(state: ChatState): string {
  switch (state.status) {
    case "idle":
      return t("Not in memory. It is loaded at the first question.");
    case "waiting":
      return t("Waiting for the GPU: something else is using it.");
    case "loading":
      if (state.progress?.phase === "warm-up") return t("Preparing its first run…");
      return state.progress
        ? t("Loading: {doneBytes} of {totalBytes}", {
            doneBytes: formatBytes(state.progress.doneBytes),
            totalBytes: formatBytes(state.progress.totalBytes),
          })
        : t("Loading…");
    case "ready":
      return t("In memory: {info}", { info: runsOnText(state.info) });
    case "freed":
      return state.byItself
        ? t("Its memory was given back after ten minutes without a question.")
        : t("Its memory was given back.");
    case "failed":
      return chatFailureText(state.failure).what;
    default:
      return state satisfies never;
  }
}

// Reads PDFs in a process of their own. pdf.js reads some things (a pattern of forms that call each other) in one go that no
// timer beside it can interrupt; a process that says nothing for too long is ended, as the page ends its worker.
// (A thread would do, but tsx does not reach into threads.)

import type { ChildProcess } from "node:child_process";

import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { LIMITS } from "../../workers/reader/limits.ts";
import { forkScript } from "./fork-script.ts";
import type { FileToRead, Said } from "./read-process.ts";

/** The reader's own limit comes first where it can. */
const LONGEST_SILENCE_MS = LIMITS.readMs + 1_000;

/** A pattern that paints itself fills any memory; no file that was read took 400 MB of it. */
const LARGEST_HEAP_MB = 800;

let current: ChildProcess | null = null;
let last: Promise<unknown> = Promise.resolve();

/** The documents of a file, one file after another. A part that hangs is a broken one, and the next are read in a new process. */
export function readInProcess(
  file: Omit<FileToRead, "from">,
  longestSilenceMs = LONGEST_SILENCE_MS,
): Promise<ReadOutcome[]> {
  const next = last.then(() => readAll(file, longestSilenceMs));
  last = next.catch(() => {});
  return next;
}

async function readAll(file: Omit<FileToRead, "from">, longestSilenceMs: number): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for (;;) {
    const partNames = await readOn(file, outcomes, longestSilenceMs);
    if (partNames === "done") return outcomes;
    const fileName = partNames[outcomes.length] ?? file.name;
    outcomes.push({ status: "rejected", fileName, reason: "broken" });
    if (outcomes.length >= partNames.length) return outcomes;
  }
}

/** Adds outcomes until the file is done, or the process is silent: then it is ended, and the names of the parts are told. */
function readOn(
  file: Omit<FileToRead, "from">,
  outcomes: ReadOutcome[],
  longestSilenceMs: number,
): Promise<"done" | readonly string[]> {
  const reader = (current ??= startReader());
  let partNames: readonly string[] = [];
  return new Promise((resolve) => {
    const leave = (result: "done" | readonly string[]) => {
      clearTimeout(silence);
      reader.removeAllListeners();
      // One that waits for the next file keeps nobody from ending.
      reader.unref();
      reader.channel?.unref();
      if (result !== "done") {
        current = null;
        reader.kill("SIGKILL");
      }
      resolve(result);
    };
    const silence = setTimeout(() => leave(partNames), longestSilenceMs);
    reader.on("message", (said: Said) => {
      silence.refresh();
      if (said.kind === "opened") partNames = said.partNames;
      else if (said.kind === "read") outcomes.push(said.outcome);
      else leave("done");
    });
    // Out of memory, as a rule.
    reader.on("exit", () => leave(partNames));
    reader.on("error", () => leave(partNames));
    reader.ref();
    reader.channel?.ref();
    reader.send({ ...file, from: outcomes.length } satisfies FileToRead);
  });
}

function startReader(): ChildProcess {
  return forkScript(new URL("read-process.ts", import.meta.url), [`--max-old-space-size=${LARGEST_HEAP_MB}`], {
    // What a process says that runs out of memory is told as a broken file.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

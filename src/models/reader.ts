import type { CallOptions } from "../protocol/rpc.ts";
import type { ReaderContract } from "../protocol/reader.ts";
import { createWorkerOwner } from "./worker-owner.ts";

type Call<M extends keyof ReaderContract> = (
  input: ReaderContract[M]["input"],
  options?: CallOptions<ReaderContract[M]["event"]>,
) => Promise<ReaderContract[M]["output"]>;

/** The page's one reader of files. */
export interface Reader {
  readResumes: Call<"readResumes">;
  readJob: Call<"readJob">;
  /** Text recognition, in a worker of its own; stopping it ends that worker at once. */
  readScan: Call<"readScan">;
  reread: Call<"reread">;
  /** A person's own resume; by text recognition it is stopped like `readScan`. */
  readOwn: Call<"readOwn">;
  understandOwn: Call<"understandOwn">;
  findPlaces: Call<"findPlaces">;
  stop(): void;
}

/** A file that is still not read then never will be: most are ended by the worker's own limit of 12 seconds. */
const LONGEST_SILENCE_MS = 60_000;

/** Then the worker that reads scans is ended. */
const SCANS_IDLE_MS = 30_000;

export function createReader(): Reader {
  const worker = createWorkerOwner<ReaderContract>(startWorker, { longestSilenceMs: LONGEST_SILENCE_MS });
  const scans = createWorkerOwner<ReaderContract>(startWorker);
  let idle: ReturnType<typeof setTimeout> | undefined;
  async function scan<M extends "readScan" | "readOwn">(method: M, ...[input, options]: Parameters<Call<M>>) {
    clearTimeout(idle);
    // The worker is deaf while it reads a page: it is ended, not asked to end.
    const end = () => scans.stop();
    options?.signal?.addEventListener("abort", end, { once: true });
    try {
      return await scans.call(method, input, { onEvent: options?.onEvent });
    } finally {
      options?.signal?.removeEventListener("abort", end);
      // Recognition takes 100 MB and more.
      idle = setTimeout(end, SCANS_IDLE_MS);
    }
  }
  return {
    readScan: (input, options) => scan("readScan", input, options),
    readOwn: (input, options) =>
      input.scan ? scan("readOwn", input, options) : worker.call("readOwn", input, options),
    understandOwn: (input, options) => worker.call("understandOwn", input, options),
    findPlaces: (input, options) => worker.call("findPlaces", input, options),
    readResumes: (input, options) => worker.call("readResumes", input, options),
    readJob: (input, options) => worker.call("readJob", input, options),
    reread: (input, options) => worker.call("reread", input, options),
    stop: () => worker.stop(),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/reader.worker.ts", import.meta.url), { type: "module", name: "reader" });
}

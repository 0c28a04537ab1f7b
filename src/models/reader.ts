import { createStore, type StoreApi } from "zustand/vanilla";

import { isNamesNews, type NamesNews } from "../protocol/names.ts";
import type { CallOptions } from "../protocol/rpc.ts";
import type { ReaderContract } from "../protocol/reader.ts";
import { createWorkerOwner } from "./worker-owner.ts";

/** News of the model for names are kept here; callers hear all else. */
type Call<M extends keyof ReaderContract> = (
  input: ReaderContract[M]["input"],
  options?: CallOptions<Exclude<ReaderContract[M]["event"], NamesNews>>,
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
  /** Whether the model for names could be used when it was last asked; null while it was not. */
  readonly names: StoreApi<NamesNews["names"] | null>;
  stop(): void;
}

/** A file that is still not read then never will be: most are ended by the worker's own limit of 12 seconds. */
const LONGEST_SILENCE_MS = 60_000;

/** Then the worker that reads scans is ended. */
const SCANS_IDLE_MS = 30_000;

export function createReader(): Reader {
  const worker = createWorkerOwner<ReaderContract>(startWorker, { longestSilenceMs: LONGEST_SILENCE_MS });
  const scans = createWorkerOwner<ReaderContract>(startWorker);
  const names = createStore<NamesNews["names"] | null>(() => null);
  let idle: ReturnType<typeof setTimeout> | undefined;

  function read<M extends keyof ReaderContract>(method: M, owner = worker): Call<M> {
    return (input, { signal, onEvent } = {}) =>
      owner.call(method, input, {
        signal,
        onEvent: (event: ReaderContract[M]["event"]) => {
          if (isNamesNews(event)) names.setState(event.names, true);
          // What is no news of the model is the method's own.
          else onEvent?.(event as Exclude<ReaderContract[M]["event"], NamesNews>);
        },
      });
  }

  async function scan<M extends "readScan" | "readOwn">(method: M, ...[input, options]: Parameters<Call<M>>) {
    clearTimeout(idle);
    // The worker is deaf while it reads a page: it is ended, not asked to end.
    const end = () => scans.stop();
    options?.signal?.addEventListener("abort", end, { once: true });
    try {
      return await read(method, scans)(input, { onEvent: options?.onEvent });
    } finally {
      options?.signal?.removeEventListener("abort", end);
      // Recognition takes 100 MB and more.
      idle = setTimeout(end, SCANS_IDLE_MS);
    }
  }
  const readOwn = read("readOwn");
  return {
    readScan: (input, options) => scan("readScan", input, options),
    readOwn: (input, options) => (input.scan ? scan("readOwn", input, options) : readOwn(input, options)),
    understandOwn: read("understandOwn"),
    findPlaces: read("findPlaces"),
    readResumes: read("readResumes"),
    readJob: read("readJob"),
    reread: read("reread"),
    names,
    stop: () => worker.stop(),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/reader.worker.ts", import.meta.url), { type: "module", name: "reader" });
}

// Owns one worker: starts it when first needed, replaces it after it died, and makes sure that every
// call settles. A worker that hangs or vanishes without an error event is found by its silence.

import { logFault } from "../lib/log.ts";
import { ModelError } from "../protocol/failure.ts";
import { type Client, connect, type Contract } from "../protocol/rpc.ts";
import { createSilenceWatch } from "./silence-watch.ts";

export interface WorkerOwner<C extends Contract<C>> {
  call: Client<C>["call"];
  /** Ends the worker, which frees all its memory; open calls fail with `worker-died`. The next call starts another. */
  stop(): void;
}

/** Longest time a worker may be silent during a call: a cold WebGPU pipeline compiles for over a minute. */
const LONGEST_SILENCE_MS = 180_000;

export function createWorkerOwner<C extends Contract<C>>(
  startWorker: () => Worker,
  { onDeath, longestSilenceMs = LONGEST_SILENCE_MS }: { onDeath?: () => void; longestSilenceMs?: number } = {},
): WorkerOwner<C> {
  let current: ReturnType<typeof start> | undefined;

  return {
    async call(method, input, options) {
      const { client, silence } = (current ??= start());
      const endWait = silence.wait();
      try {
        return await client.call(method, input, options);
      } finally {
        endWait();
      }
    },
    stop: () => current?.stop("stopped by the page"),
  };

  function start() {
    const worker = startWorker();
    const client = connect<C>(worker);
    const silence = createSilenceWatch(longestSilenceMs, () => stop("the worker went silent"));

    function stop(message: string) {
      if (current?.client !== client) return;
      current = undefined;
      worker.terminate();
      client.close(new ModelError("worker-died", message));
      onDeath?.();
    }
    worker.addEventListener("message", silence.heard);
    worker.addEventListener("messageerror", () => stop("a message could not be read"));
    worker.addEventListener("error", (event) => {
      logFault("worker", new Error(event.message));
      stop(event.message || "the worker could not start");
    });
    return { client, silence, stop };
  }
}

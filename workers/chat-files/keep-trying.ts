// A download of gigabytes meets a lost connection sooner or later. It is tried again after a while, and given up only
// when several attempts in a row brought nothing.

import { ModelError } from "../../src/protocol/failure.ts";

/** Doubled at each attempt. */
const FIRST_WAIT_MS = 1000;
const MAX_ATTEMPTS = 6;

export interface TryOptions {
  readonly signal: AbortSignal;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onWait: () => void;
}

export async function keepTrying<T>(attempt: () => Promise<T>, { signal, wait, onWait }: TryOptions): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      const isLost = error instanceof ModelError && error.code === "download-failed";
      if (!isLost || signal.aborted || attempts >= MAX_ATTEMPTS) throw error;
      onWait();
      await wait(FIRST_WAIT_MS * 2 ** (attempts - 1), signal);
    }
  }
}

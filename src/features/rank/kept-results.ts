// Results of one call to the scorer on their way to the disk: written a few at a time, and none is lost at the end.

import { ModelError } from "../../protocol/failure.ts";
import { toStorageError } from "../../storage/storage-error.ts";

/** Results are written together at most this often. */
const WRITE_EVERY_MS = 300;

export interface KeptResults<Result> {
  add(result: Result): void;
  /** Settles when all is written; throws if something could not be. */
  finish(): Promise<void>;
}

export function createKeptResults<Result>(
  write: (results: readonly Result[]) => Promise<void>,
  nowMs: () => number,
): KeptResults<Result> {
  let waiting: Result[] = [];
  let lastWriteMs = nowMs();
  const writes: Promise<unknown>[] = [];
  let writeError: unknown;

  function flush() {
    const results = waiting;
    waiting = [];
    lastWriteMs = nowMs();
    if (results.length > 0) writes.push(write(results).catch((error: unknown) => (writeError ??= error)));
  }

  return {
    add(result) {
      waiting.push(result);
      if (nowMs() - lastWriteMs >= WRITE_EVERY_MS) flush();
    },
    async finish() {
      flush();
      await Promise.all(writes);
      if (writeError !== undefined) throw storageFailure(writeError);
    },
  };
}

/** A full disk is no failure of the scorer's, and has its own words. */
export function storageFailure(error: unknown): unknown {
  const { code, message } = toStorageError(error);
  return code === "quota" ? new ModelError("storage-full", message) : error;
}

// The model for names that a person brought, and the worker that tries, copies and removes it. The reader uses it.

import { createStore, type StoreApi } from "zustand/vanilla";

import { type Failure, toFailure } from "../protocol/failure.ts";
import type { FolderFile } from "../protocol/model-store.ts";
import type { NamesContract, NamesProgress, NamesRefusal, StoredNames } from "../protocol/names.ts";
import type { Reader } from "./reader.ts";
import { createWorkerOwner } from "./worker-owner.ts";

export type NamesAdding =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: NamesProgress }
  | { readonly status: "stopped" }
  | { readonly status: "refused"; readonly refusal: NamesRefusal }
  | { readonly status: "failed"; readonly failure: Failure };

export interface NamesModelState {
  /** undefined until it is known; null when there is none. */
  readonly stored: StoredNames | null | undefined;
  readonly adding: NamesAdding;
}

export interface NamesModel {
  readonly state: StoreApi<NamesModelState>;
  refresh(): Promise<void>;
  /** `adding` says what became of it. */
  add(name: string, files: readonly FolderFile[]): Promise<void>;
  stop(): void;
  remove(): Promise<void>;
}

export function createNamesModel({ names }: Pick<Reader, "names">): NamesModel {
  const state = createStore<NamesModelState>(() => ({ stored: undefined, adding: { status: "idle" } }));
  const worker = createWorkerOwner<NamesContract>(startWorker);
  let abort = new AbortController();

  /** A browser without private files has no model: it is said when one is added. */
  async function refresh() {
    const stored = await worker.call("stored", null).catch(() => null);
    state.setState({ stored });
  }

  return {
    state,
    refresh,
    async add(name, files) {
      abort.abort();
      abort = new AbortController();
      const { signal } = abort;
      const set = (adding: NamesAdding) => state.setState({ adding });
      const onEvent = (progress: NamesProgress) => !signal.aborted && set({ status: "running", progress });
      onEvent({ phase: "try" });
      try {
        const added = await worker.call("add", { name, files }, { signal, onEvent });
        if ("reason" in added) set({ status: "refused", refusal: added });
        else {
          // What was said of the one before says nothing of this one.
          names.setState(null, true);
          set({ status: "idle" });
        }
      } catch (error) {
        const failure = toFailure(error);
        set(failure.code === "aborted" ? { status: "stopped" } : { status: "failed", failure });
      } finally {
        // It waits its turn behind what was stopped; then the memory of the trial goes with the worker.
        await refresh();
        if (abort.signal === signal) worker.stop();
      }
    },
    stop: () => abort.abort(),
    async remove() {
      abort.abort();
      await worker.call("remove", null);
      names.setState(null, true);
      state.setState({ adding: { status: "idle" } });
      await refresh();
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/names.worker.ts", import.meta.url), { type: "module", name: "names" });
}

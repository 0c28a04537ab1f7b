// The scorers a person brought, and the worker that copies and removes them.

import { createStore, type StoreApi } from "zustand/vanilla";

import { type Failure, toFailure } from "../protocol/failure.ts";
import type {
  CopyProgress,
  HubAddress,
  ModelDescription,
  ModelFiles,
  ModelOrigin,
  ModelStoreContract,
  StoredModel,
} from "../protocol/model-store.ts";
import { createWorkerOwner } from "./worker-owner.ts";

export type CopyState =
  | { readonly status: "idle" }
  | { readonly status: "copying"; readonly origin: ModelOrigin; readonly progress: CopyProgress }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly failure: Failure };

export interface ModelSourcesState {
  /** null until they are read. */
  readonly models: readonly StoredModel[] | null;
  readonly copy: CopyState;
}

export interface ModelSources {
  readonly state: StoreApi<ModelSourcesState>;
  refresh(): Promise<void>;
  /** What a hub's repository holds, before any of its large files is asked for. */
  look(address: HubAddress, signal: AbortSignal): Promise<ModelDescription>;
  /** The model, or null when it was stopped or failed: `copy` says which. */
  add(from: ModelFiles): Promise<StoredModel | null>;
  /** Ends the copying; what is there stays and is gone on from. */
  stop(): void;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
}

export function createModelSources(): ModelSources {
  const state = createStore<ModelSourcesState>(() => ({ models: null, copy: { status: "idle" } }));
  const worker = createWorkerOwner<ModelStoreContract>(startWorker);
  let abort = new AbortController();

  /** A browser without private files has no models: the panel says so when one is added. */
  async function refresh() {
    const models = await worker.call("list", null).catch(() => []);
    state.setState({ models });
  }

  async function remove(ids: readonly string[]) {
    for (const id of ids) await worker.call("remove", { id });
    await refresh();
  }

  return {
    state,
    refresh,
    look: (address, signal) => worker.call("look", { kind: "hub", ...address }, { signal }),
    async add(from) {
      abort.abort();
      abort = new AbortController();
      const { signal } = abort;
      const origin: ModelOrigin = from.kind === "hub" ? from : { kind: "folder" };
      const onEvent = (progress: CopyProgress) => {
        if (!signal.aborted) state.setState({ copy: { status: "copying", origin, progress } });
      };
      onEvent({ doneBytes: 0, totalBytes: 0 });
      try {
        const model = await worker.call("add", from, { signal, onEvent });
        state.setState({ copy: { status: "idle" } });
        return model;
      } catch (error) {
        const failure = toFailure(error);
        state.setState({ copy: failure.code === "aborted" ? { status: "stopped" } : { status: "failed", failure } });
        return null;
      } finally {
        await refresh();
      }
    },
    stop: () => abort.abort(),
    remove: (id) => remove([id]),
    async removeAll() {
      abort.abort();
      await remove((await worker.call("list", null).catch(() => [])).map(({ id }) => id));
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/model-store.worker.ts", import.meta.url), {
    type: "module",
    name: "model-store",
  });
}

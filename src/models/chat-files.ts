// The files of the chat models on this machine, and the worker that fetches, checks and removes them.

import { createStore, type StoreApi } from "zustand/vanilla";

import { addSample, bytesPerSecond, type Sample } from "../core/chat/transfer-rate.ts";
import type { ChatFilesContract, ChatFilesOrigin, ChatFilesProgress, ChatOffer, StoredChat } from "../protocol/chat.ts";
import { type Failure, toFailure } from "../protocol/failure.ts";
import type { DeviceChoice } from "../protocol/scorer.ts";
import { createWorkerOwner } from "./worker-owner.ts";

export type Transfer =
  | { readonly status: "idle" }
  | {
      readonly status: "running";
      readonly modelId: string;
      readonly progress: ChatFilesProgress;
      /** null until there is something to tell. */
      readonly bytesPerSecond: number | null;
    }
  | { readonly status: "paused"; readonly modelId: string }
  | { readonly status: "failed"; readonly modelId: string; readonly failure: Failure };

export interface ChatFilesState {
  /** null until they are read. */
  readonly stored: readonly StoredChat[] | null;
  readonly transfer: Transfer;
}

export interface ChatFiles {
  readonly state: StoreApi<ChatFilesState>;
  refresh(): Promise<void>;
  /** What would be fetched, before any of it is. */
  look(modelId: string, hub: string, device: DeviceChoice, signal: AbortSignal): Promise<ChatOffer>;
  /** Whether all of it is there now; `transfer` says why not. */
  add(modelId: string, from: ChatFilesOrigin, device: DeviceChoice): Promise<boolean>;
  check(modelId: string): Promise<boolean>;
  /** What is there stays and is gone on from. */
  pause(): void;
  remove(modelId: string): Promise<void>;
  removeAll(): Promise<void>;
}

export function createChatFiles(): ChatFiles {
  const state = createStore<ChatFilesState>(() => ({ stored: null, transfer: { status: "idle" } }));
  const worker = createWorkerOwner<ChatFilesContract>(startWorker);
  let abort = new AbortController();

  /** A browser without private files has no models: the panel says so when one is added. */
  async function refresh() {
    const stored = await worker.call("list", null).catch(() => []);
    state.setState({ stored });
  }

  async function transfer(
    modelId: string,
    run: (options: { signal: AbortSignal; onEvent: (progress: ChatFilesProgress) => void }) => Promise<StoredChat>,
  ): Promise<boolean> {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    let samples: readonly Sample[] = [];
    const onEvent = (progress: ChatFilesProgress) => {
      if (signal.aborted) return;
      samples = addSample(samples, { atMs: performance.now(), doneBytes: progress.doneBytes });
      state.setState({
        transfer: { status: "running", modelId, progress, bytesPerSecond: bytesPerSecond(samples) },
      });
    };
    onEvent({ phase: "fetch", doneBytes: 0, totalBytes: 0 });
    try {
      const { isComplete } = await run({ signal, onEvent });
      state.setState({ transfer: { status: "idle" } });
      return isComplete;
    } catch (error) {
      const failure = toFailure(error);
      const next: Transfer =
        failure.code === "aborted" ? { status: "paused", modelId } : { status: "failed", modelId, failure };
      if (abort.signal === signal) state.setState({ transfer: next });
      return false;
    } finally {
      await refresh();
    }
  }

  async function remove(modelId: string) {
    abort.abort();
    await worker.call("remove", { modelId });
    state.setState({ transfer: { status: "idle" } });
    await refresh();
  }

  return {
    state,
    refresh,
    look: (modelId, hub, device, signal) => worker.call("look", { modelId, hub, device }, { signal }),
    add: (modelId, from, device) =>
      transfer(modelId, (options) => worker.call("add", { modelId, from, device }, options)),
    check: (modelId) => transfer(modelId, (options) => worker.call("check", { modelId }, options)),
    pause: () => abort.abort(),
    remove,
    async removeAll() {
      abort.abort();
      for (const { modelId } of await worker.call("list", null).catch(() => [])) await remove(modelId);
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/chat-files.worker.ts", import.meta.url), {
    type: "module",
    name: "chat-files",
  });
}

// The page's one scorer: its worker, and what the screen may know of it.

import { createStore, type StoreApi } from "zustand/vanilla";

import { type Failure, toFailure } from "../protocol/failure.ts";
import type { ModelSource } from "../protocol/model-store.ts";
import type { DeviceChoice, LoadProgress, ScorerAdapter, ScorerContract, ScorerInfo } from "../protocol/scorer.ts";
import type { CallOptions } from "../protocol/rpc.ts";
import { createWorkerOwner } from "./worker-owner.ts";

export type ScorerState =
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly progress: LoadProgress }
  | { readonly status: "ready"; readonly info: ScorerInfo }
  | { readonly status: "failed"; readonly failure: Failure };

type Call<M extends Exclude<keyof ScorerContract, "load">> = (
  input: ScorerContract[M]["input"],
  options?: CallOptions<ScorerContract[M]["event"]>,
) => Promise<ScorerContract[M]["output"]>;

export interface Scorer {
  readonly state: StoreApi<ScorerState>;
  /** Single-flight: concurrent calls share one load, a failed one is forgotten so that a retry works. */
  load(): Promise<ScorerInfo>;
  score: Call<"score">;
  embed: Call<"embed">;
  estimate: Call<"estimate">;
  explain: Call<"explain">;
  /** Ends the worker and frees its memory; the next call loads again. */
  stop(): void;
  /** Takes effect at the next load. */
  setDevice(device: DeviceChoice): void;
  /** Without an adapter: it was another scorer's. */
  setSource(source: ModelSource): void;
  /** At the next load, by the same worker: the model stays in its memory. */
  setAdapter(adapter: ScorerAdapter | null): void;
  /** What it runs on and from. */
  choice(): Pick<Load, "device" | "source">;
  /** The same scorer once more without an adapter, in a worker of its own: for comparing without disturbing this one. */
  another(): Scorer;
}

type Load = ScorerContract["load"]["input"];

export function createScorer(start: Load): Scorer {
  const state = createStore<ScorerState>(() => ({ status: "idle" }));
  let choice: Load = start;
  let loading: Promise<ScorerInfo> | undefined;

  const worker = createWorkerOwner<ScorerContract>(startWorker, {
    onDeath: () => {
      loading = undefined;
      state.setState({ status: "idle" }, true);
    },
  });

  async function load(): Promise<ScorerInfo> {
    loading ??= loadChosen();
    return loading;
  }

  async function loadChosen(): Promise<ScorerInfo> {
    state.setState({ status: "loading", progress: { phase: "download", loadedBytes: 0, totalBytes: 0 } }, true);
    try {
      const onEvent = (progress: LoadProgress) => state.setState({ status: "loading", progress }, true);
      const info = await worker.call("load", choice, { onEvent });
      state.setState({ status: "ready", info }, true);
      return info;
    } catch (error) {
      loading = undefined;
      state.setState({ status: "failed", failure: toFailure(error) }, true);
      throw error;
    }
  }

  return {
    state,
    load,
    async score(input, options) {
      await load();
      return worker.call("score", input, options);
    },
    async embed(input, options) {
      await load();
      return worker.call("embed", input, options);
    },
    async estimate(input, options) {
      await load();
      return worker.call("estimate", input, options);
    },
    async explain(input, options) {
      await load();
      return worker.call("explain", input, options);
    },
    stop: () => worker.stop(),
    setDevice(device) {
      choice = { ...choice, device };
      worker.stop();
    },
    setSource(source) {
      choice = { ...choice, source, adapter: null };
      worker.stop();
    },
    setAdapter(adapter) {
      choice = { ...choice, adapter };
      loading = undefined;
    },
    choice: () => ({ device: choice.device, source: choice.source }),
    another: () => createScorer({ ...choice, adapter: null }),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("../../workers/scorer.worker.ts", import.meta.url), { type: "module", name: "scorer" });
}

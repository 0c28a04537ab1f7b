// The page's one chat model: its worker, and what the screen may know of it. It is loaded when it is first needed, ends
// when nobody has used it for a while, and comes back by itself at the next question.

import { createStore, type StoreApi } from "zustand/vanilla";

import type { ChatMessage } from "../core/chat/message.ts";
import type { ChatContract, ChatInfo, ChatLoadProgress, ChatReply } from "../protocol/chat.ts";
import { type Failure, ModelError, toFailure } from "../protocol/failure.ts";
import type { DeviceChoice } from "../protocol/scorer.ts";
import { createWorkerOwner } from "./worker-owner.ts";

export type ChatState =
  | { readonly status: "idle" }
  /** Something else, here or in another tab, has the GPU: two engines at once on one are slower than one after the other. */
  | { readonly status: "waiting" }
  | { readonly status: "loading"; readonly progress: ChatLoadProgress | null }
  | { readonly status: "ready"; readonly info: ChatInfo; readonly isWriting: boolean }
  /** Its memory was given back, by a person or after a while without a question. */
  | { readonly status: "freed"; readonly byItself: boolean }
  | { readonly status: "failed"; readonly failure: Failure };

export interface WriteOptions {
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
  readonly maxNewTokens?: number;
  readonly seed?: number | undefined;
}

export interface Chat {
  readonly state: StoreApi<ChatState>;
  /** Single-flight: concurrent calls share one load, a failed one is forgotten so that a retry works. */
  load(): Promise<ChatInfo>;
  /**
   * An answer to the last message. An abort ends it after the next token, and gives what there is; before the first
   * token, while the model only reads, it ends the worker.
   */
  write(messages: readonly ChatMessage[], options: WriteOptions): Promise<ChatReply>;
  /** Ends the worker, and with it all the memory it holds. */
  free(): void;
  /** Which model, and on which device; takes effect at the next load. null is none. */
  choose(choice: ChatChoice | null): void;
}

export interface ChatChoice {
  readonly modelId: string;
  readonly device: DeviceChoice;
}

/** A model of 2 GB should not sit in the graphics card's memory all afternoon for one question at noon. */
export const IDLE_MINUTES = 10;

const MAX_NEW_TOKENS = 400;

interface Needs {
  readonly startWorker?: () => Worker;
  /** Lets one engine at a time use the GPU; the default lets all. */
  readonly withDevice?: (signal: AbortSignal, onWait: () => void, work: () => Promise<void>) => Promise<void>;
  /** On the processor nobody waits: threads can be shared. */
  readonly hasGpu?: () => Promise<boolean>;
}

export function createChat({
  startWorker = startChatWorker,
  withDevice = (_signal, _onWait, work) => work(),
  hasGpu = hasAdapter,
}: Needs = {}): Chat {
  const state = createStore<ChatState>(() => ({ status: "idle" }));
  let choice: ChatChoice | null = null;
  let loading: Promise<ChatInfo> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  /** Aborted when nobody wants the model any more, so that it leaves the queue for the GPU. */
  let gone = new AbortController();
  const set = (next: ChatState) => state.setState(next, true);

  const worker = createWorkerOwner<ChatContract>(startWorker, {
    onDeath: () => {
      loading = undefined;
      clearTimeout(idle);
      set({ status: "idle" });
    },
  });

  function load(): Promise<ChatInfo> {
    loading ??= inTurn(loadChosen).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  /** `work` alone on the GPU; where there is none, at once. */
  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const { signal } = gone;
    const now = state.getState();
    const isOnProcessor = choice?.device === "wasm" || (now.status === "ready" && now.info.device === "wasm");
    const waits = choice !== null && !isOnProcessor && (await hasGpu());
    if (signal.aborted) throw new ModelError("aborted", "nobody waits for it any more");
    if (!waits) return work();
    const done: Value[] = [];
    await withDevice(
      signal,
      () => set({ status: "waiting" }),
      async () => void done.push(await work()),
    );
    if (!(0 in done)) throw new ModelError("aborted", "left the queue for the device");
    return done[0];
  }

  function leaveQueue() {
    gone.abort();
    gone = new AbortController();
  }

  async function loadChosen(): Promise<ChatInfo> {
    set({ status: "loading", progress: null });
    try {
      if (!choice) throw new ModelError("model-missing", "no chat model is chosen");
      const onEvent = (progress: ChatLoadProgress) => set({ status: "loading", progress });
      const info = await worker.call("load", choice, { onEvent });
      set({ status: "ready", info, isWriting: false });
      waitIdle();
      return info;
    } catch (error) {
      // Stopped while it loaded: that is no failure. Else what is half loaded holds memory that nobody can use.
      const wasFreed = state.getState().status === "freed";
      worker.stop();
      if (!wasFreed) set({ status: "failed", failure: toFailure(error) });
      throw error;
    }
  }

  function waitIdle() {
    clearTimeout(idle);
    idle = setTimeout(() => free(true), IDLE_MINUTES * 60_000);
  }

  function free(byItself: boolean) {
    leaveQueue();
    worker.stop();
    set({ status: "freed", byItself });
  }

  return {
    state,
    load,
    async write(messages, { signal, onText, maxNewTokens = MAX_NEW_TOKENS, seed }) {
      let hasBegun = false;
      const stop = () => {
        if (hasBegun)
          void worker.call("stop", null).catch(() => {}); // a worker that died has stopped
        else free(false);
      };
      signal.addEventListener("abort", stop, { once: true });
      const onEvent = ({ text }: { readonly text: string }) => {
        hasBegun = true;
        onText(text);
      };
      try {
        const info = await load();
        return await inTurn(async () => {
          clearTimeout(idle);
          set({ status: "ready", info, isWriting: true });
          const reply = await worker.call("generate", { messages, maxNewTokens, seed }, { onEvent });
          set({ status: "ready", info, isWriting: false });
          waitIdle();
          return reply;
        });
      } catch (error) {
        if (signal.aborted) throw new ModelError("aborted", "stopped while it read", { cause: error });
        const failure = toFailure(error);
        const now = state.getState();
        if (failure.code === "context-full" && now.status === "ready") {
          set({ ...now, isWriting: false });
          waitIdle();
        } else {
          // After a lost device or a full memory nothing more can be had of this worker.
          worker.stop();
          set({ status: "failed", failure });
        }
        throw error;
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    free: () => free(false),
    choose(next) {
      if (next?.modelId === choice?.modelId && next?.device === choice?.device) return;
      choice = next;
      leaveQueue();
      worker.stop();
      set({ status: "idle" });
    },
  };
}

/** The part of `navigator` that is asked; not every browser has it. */
interface GpuNavigator {
  readonly gpu?: { requestAdapter(): Promise<object | null> };
}

async function hasAdapter(): Promise<boolean> {
  const { gpu }: GpuNavigator = navigator;
  return Boolean(await gpu?.requestAdapter().catch(() => null));
}

function startChatWorker(): Worker {
  return new Worker(new URL("../../workers/chat.worker.ts", import.meta.url), { type: "module", name: "chat" });
}

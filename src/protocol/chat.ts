// The chat model: its worker, and the worker that fetches and keeps its files.

import type { ChatMessage } from "../core/chat/message.ts";
import type { FolderFile } from "./model-store.ts";
import type { DeviceChoice, FallbackReason } from "./scorer.ts";

/** q4f16 keeps half the memory of q4 and wants a GPU with half floats. */
export type ChatPrecision = "q4f16" | "q4";

export type ChatLoadProgress =
  { readonly phase: "read"; readonly doneBytes: number; readonly totalBytes: number } | { readonly phase: "warm-up" };

/** Where the chat model runs, and why not on something faster. */
export interface ChatInfo {
  readonly modelId: string;
  readonly device: "webgpu" | "wasm";
  readonly deviceName: string;
  readonly precision: ChatPrecision;
  readonly threads: number;
  readonly reason: FallbackReason | null;
  readonly contextTokens: number;
}

export interface ChatReply {
  readonly text: string;
  readonly endedBy: "end" | "length" | "stopped";
  readonly tokens: number;
  /** From the call to the first token. */
  readonly firstTokenMs: number;
  /** After the first token; null for a single one. */
  readonly tokensPerSecond: number | null;
  readonly promptTokens: number;
  /** Tokens of the prompt whose keys and values were still there from the turn before. */
  readonly reusedTokens: number;
  /** Oldest turns left out because the context is limited. */
  readonly droppedTurns: number;
  /** Keys and values kept for the next turn. */
  readonly cacheBytes: number;
}

/** What the chat worker can do. Ending the worker frees all its memory. */
export interface ChatContract {
  load: { input: { modelId: string; device: DeviceChoice }; event: ChatLoadProgress; output: ChatInfo };
  /** Text arrives in pieces; the output has it whole. */
  generate: {
    input: {
      messages: readonly ChatMessage[];
      maxNewTokens: number;
      /** Draws words by chance, the same for the same seed; without it the likeliest word is taken each time. */
      seed?: number | undefined;
    };
    event: { readonly text: string };
    output: ChatReply;
  };
  /** Ends the reply under way after the next token; `generate` then gives what there is. */
  stop: { input: null; event: never; output: null };
}

/** Files of a chat model on this machine. */
export interface StoredChat {
  readonly modelId: string;
  readonly precision: ChatPrecision;
  /** The commit the files are of; null from a folder. */
  readonly revision: string | null;
  readonly bytes: number;
  /** Less than `bytes` when fetching was interrupted; it goes on from there. */
  readonly storedBytes: number;
  readonly isComplete: boolean;
}

/** What would be fetched, before any of it is. */
export interface ChatOffer {
  readonly modelId: string;
  readonly precision: ChatPrecision;
  readonly revision: string;
  readonly bytes: number;
  /** Bytes the browser still allows; null where it does not say. */
  readonly freeBytes: number | null;
  /** On a GPU, or slowly on the processor. */
  readonly device: "webgpu" | "wasm";
  /** Too large for a machine without a usable GPU. */
  readonly isTooLarge: boolean;
}

export type ChatFilesProgress =
  | { readonly phase: "fetch"; readonly doneBytes: number; readonly totalBytes: number }
  /** Comparing what is on the disk with its digests. */
  | { readonly phase: "check"; readonly doneBytes: number; readonly totalBytes: number }
  /** The connection broke; it is tried again. */
  | { readonly phase: "wait"; readonly doneBytes: number; readonly totalBytes: number };

export type ChatFilesOrigin =
  { readonly kind: "hub"; readonly hub: string } | { readonly kind: "folder"; readonly files: readonly FolderFile[] };

/** What the worker that keeps chat models can do. */
export interface ChatFilesContract {
  list: { input: null; event: never; output: readonly StoredChat[] };
  look: { input: { modelId: string; hub: string; device: DeviceChoice }; event: never; output: ChatOffer };
  /** Fetches what is not there yet and compares every file with its digest. Aborted, it keeps what it has. */
  add: {
    input: { modelId: string; from: ChatFilesOrigin; device: DeviceChoice };
    event: ChatFilesProgress;
    output: StoredChat;
  };
  /** Reads all of it again; what is not as it was is fetched anew at the next `add`. */
  check: { input: { modelId: string }; event: ChatFilesProgress; output: StoredChat };
  remove: { input: { modelId: string }; event: never; output: null };
}

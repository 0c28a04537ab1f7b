// The chat model in its worker: loads from this browser's private files on the best device there is, then answers one
// question at a time. Whoever wants its memory back ends the worker.

import { chatModelById } from "../../src/core/chat/chat-models.ts";
import type { ChatContract, ChatInfo, ChatLoadProgress } from "../../src/protocol/chat.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { Handlers } from "../../src/protocol/rpc.ts";
import type { DeviceChoice } from "../../src/protocol/scorer.ts";
import { storedChatFiles } from "../chat-files/stored-chat.ts";
import { importLibrary } from "../runtime/browser-library.ts";
import { probeChatDevice } from "../runtime/chat-precision.ts";
import { hideSubgroups, wasmThreads } from "../runtime/device.ts";
import { codedFailure } from "../runtime/ort-failure.ts";
import { createQueue } from "../runtime/queue.ts";
import { throttleProgress } from "../runtime/throttle.ts";
import { openChat } from "./library.ts";
import { type ChatSession, createChatSession } from "./session.ts";
import { streamByFrame } from "./stream-by-frame.ts";

const DEFAULT_CONTEXT = 4096;
/** One model a worker: its name among the library's addresses is the same for all. */
const CHAT_FOLDER = "chat";

export function createChat(): Handlers<ChatContract> {
  const queued = createQueue();
  let current: { readonly session: ChatSession; readonly info: ChatInfo } | null = null;

  return {
    load: ({ modelId, device }, { emit }) =>
      queued(async () => (current ??= await open(modelId, device, emit)).info).catch(rethrowCoded),

    generate: ({ messages, maxNewTokens, seed }, { signal, emit }) =>
      queued(async () => {
        if (!current) throw new ModelError("model-missing", "no chat model is loaded");
        if (signal.aborted) throw new ModelError("aborted", "stopped before it began");
        const { session } = current;
        const stop = () => session.stop();
        signal.addEventListener("abort", stop, { once: true });
        const stream = streamByFrame((text) => emit({ text }));
        try {
          return await session.generate(messages, { maxNewTokens, seed, onText: stream.write });
        } catch (error) {
          const failure = codedFailure(error);
          if (failure instanceof ModelError && failure.code === "device-lost") current = null;
          throw failure;
        } finally {
          stream.end();
          signal.removeEventListener("abort", stop);
        }
      }),

    // Not queued: it is for the reply that holds the queue.
    async stop() {
      current?.session.stop();
      return null;
    },
  };
}

async function open(modelId: string, choice: DeviceChoice, emit: (progress: ChatLoadProgress) => void) {
  const probed = await probeChatDevice(choice);
  const { device } = probed;
  const files = await storedChatFiles(modelId);
  // What was fetched for another device, or came from a folder, may run here all the same.
  const precision = files.precision === "q4" ? "q4" : probed.precision;
  if (precision !== files.precision)
    throw new ModelError("model-refused", "the files are for a GPU with half floats, which this machine lacks");

  const isSoftware = device.kind === "webgpu" && device.isSoftware;
  if (isSoftware) hideSubgroups();
  const onProgress = throttleProgress((doneBytes, totalBytes) => emit({ phase: "read", doneBytes, totalBytes }));
  let readBytes = 0;
  const threads = device.kind === "wasm" ? wasmThreads(self) : 1;
  const openFile = async (path: string) => {
    const file = await files.open(path);
    if (file) onProgress((readBytes += file.size), files.bytes);
    return file;
  };
  const library = await importLibrary({ folder: CHAT_FOLDER, openFile, threads });
  const opened = await openChat(library, {
    folder: CHAT_FOLDER,
    precision,
    device: device.kind,
    externalFiles: files.weightParts,
  });
  const contextTokens = chatModelById(modelId)?.contextTokens ?? DEFAULT_CONTEXT;
  const session = createChatSession(library, opened, contextTokens);
  emit({ phase: "warm-up" });
  await session.generate([{ role: "user", content: "Hi" }], { maxNewTokens: 1 });
  const info: ChatInfo = {
    modelId,
    device: device.kind,
    deviceName: device.kind === "webgpu" ? device.name : "CPU",
    precision,
    threads,
    reason: device.kind === "wasm" ? device.reason : null,
    contextTokens,
  };
  return { session, info };
}

function rethrowCoded(error: unknown): never {
  throw codedFailure(error);
}

// The chat library in the browser. It is given its files and its WebAssembly and cannot ask anybody for more: left to
// itself it would fetch both from hosts of its own choice.

import asyncifyGlue from "onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url";
import asyncifyWasm from "onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url";

import type { ChatLibrary } from "./library.ts";

/** A file of the model by its path in the repository; null when there is none. */
export type OpenFile = (path: string) => Promise<Blob | null>;

/** Stands for the folder in the library's addresses; nothing is ever asked of it. */
export const CHAT_FOLDER = "chat";

export async function importChatLibrary(openFile: OpenFile, threads: number): Promise<ChatLibrary> {
  const library = await import("@huggingface/transformers");
  const { env } = library;
  env.allowLocalModels = false;
  env.remoteHost = new URL("/", self.location.href).href;
  env.remotePathTemplate = "{model}/";
  env.useBrowserCache = false;
  env.useCustomCache = true;
  env.customCache = {
    async match(address: string) {
      const path = new URL(address, self.location.href).pathname.replace(`/${CHAT_FOLDER}/`, "");
      const file = await openFile(path);
      return file ? new Response(file, { headers: { "Content-Length": String(file.size) } }) : undefined;
    },
    async put() {},
  };
  env.fetch = async () => new Response(null, { status: 404 });
  env.useWasmCache = false;
  const { wasm } = env.backends.onnx;
  if (wasm) {
    wasm.wasmPaths = { mjs: absolute(asyncifyGlue), wasm: absolute(asyncifyWasm) };
    wasm.numThreads = threads;
  }
  return library;
}

function absolute(url: string): string {
  return new URL(url, self.location.href).href;
}

// The library of the chat and the names model in the browser. It is given its files and its WebAssembly and cannot ask
// anybody for more: left to itself it would fetch both from hosts of its own choice.

import asyncifyGlue from "onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url";
import asyncifyWasm from "onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url";

import type * as Transformers from "@huggingface/transformers";

/** A file of the model by its path in the repository; null when there is none. */
export type OpenFile = (path: string) => Promise<Blob | null>;

interface LibraryOptions {
  /** Stands for the model in the library's addresses, and in what it remembers of one; nothing is ever asked of it. */
  readonly folder: string;
  readonly openFile: OpenFile;
  readonly threads: number;
}

export async function importLibrary({ folder, openFile, threads }: LibraryOptions): Promise<typeof Transformers> {
  const library = await import("@huggingface/transformers");
  const { env } = library;
  env.allowLocalModels = false;
  env.remoteHost = new URL("/", self.location.href).href;
  env.remotePathTemplate = "{model}/";
  env.useBrowserCache = false;
  env.useCustomCache = true;
  env.customCache = {
    async match(address: string) {
      const path = new URL(address, self.location.href).pathname.replace(`/${folder}/`, "");
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

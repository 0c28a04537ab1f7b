// ONNX Runtime in the browser, from our own origin. Two builds: the one with WebGPU is 27 MB of WebAssembly,
// the one without 14 MB, so that a machine without a GPU does not download what it cannot use.
//
// Both `mjs` and `wasm` are given as URLs: without them the runtime would import its glue from a blob, which
// the page's policy forbids, and without `mjs` threads hang.

import asyncifyGlue from "onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs?url";
import asyncifyWasm from "onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm?url";
import plainGlue from "onnxruntime-web/ort-wasm-simd-threaded.mjs?url";
import plainWasm from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";

import { createOrt, type Ort } from "./ort.ts";

/** On the GPU; keys and values of the job stay there between runs. */
export async function importGpuOrt(layers: number): Promise<Ort> {
  const ort = await import("onnxruntime-web/webgpu");
  configure(ort.env.wasm, asyncifyGlue, asyncifyWasm, 1);
  const cache = Array.from({ length: layers }, (_, layer) => [`present.${layer}.key`, `present.${layer}.value`]).flat();
  const preferredOutputLocation = Object.fromEntries(cache.map((name) => [name, "gpu-buffer" as const]));
  return createOrt(ort, { executionProviders: ["webgpu"], preferredOutputLocation, logSeverityLevel: 3 });
}

export async function importWasmOrt(threads: number): Promise<Ort> {
  const ort = await import("onnxruntime-web/wasm");
  configure(ort.env.wasm, plainGlue, plainWasm, threads);
  return createOrt(ort, { executionProviders: ["wasm"], logSeverityLevel: 3 });
}

interface WasmFlags {
  wasmPaths?: unknown;
  numThreads?: number;
}

function configure(flags: WasmFlags, glue: string, wasm: string, threads: number): void {
  flags.wasmPaths = { mjs: new URL(glue, self.location.href).href, wasm: new URL(wasm, self.location.href).href };
  flags.numThreads = threads;
}

// The browser's WASM build of ONNX Runtime, in Node: for tests and benchmarks that must speak for the page.

import * as ort from "onnxruntime-web";

import { createOrt, type Ort } from "../../workers/scorer/ort.ts";

export function wasmOrt(threads = 1): Ort {
  ort.env.wasm.numThreads = threads; // read once, when the first session is made
  return createOrt(ort, { executionProviders: ["wasm"], logSeverityLevel: 3 });
}

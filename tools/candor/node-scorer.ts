// The shipped scorer in Node, on onnxruntime-node: its scores differ from the browser's WASM build by less than
// 1e-6 (session.test.ts), and it is several times faster.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as ort from "onnxruntime-node";

import { bytesHash } from "../../src/lib/hash.ts";
import { type LoadedFiles } from "../../workers/runtime/load-files.ts";
import { parseDigests } from "../../workers/runtime/digests.ts";
import { openModel, type OpenModel } from "../../workers/scorer/open-model.ts";
import { createOrt, type Ort } from "../../workers/scorer/ort.ts";

export const MODEL_FOLDER = fileURLToPath(new URL("../../public/models/candor-scorer/", import.meta.url));

/** Opens the shipped model, or says how to build it. */
export async function openNodeScorer(runtime: Ort = nodeOrt()): Promise<OpenModel> {
  return openModel(runtime, await readModelFiles(), { batchSize: 1 });
}

export function nodeOrt(): Ort {
  return createOrt(ort, { executionProviders: ["cpu"], logSeverityLevel: 3 });
}

/** The model folder's files, checked against its digests. */
export async function readModelFiles(): Promise<LoadedFiles> {
  const digests = parseDigests(JSON.parse(await readFile(join(MODEL_FOLDER, "digests.json"), "utf8")));
  const files: Record<string, Uint8Array> = {};
  for (const [name, { sha256 }] of Object.entries(digests)) {
    const path = join(MODEL_FOLDER, name);
    const bytes = existsSync(path) ? await readFile(path) : new Uint8Array();
    if (bytesHash(bytes) !== sha256)
      throw new Error(`${path} is missing or not the one that was measured: run \`npm run models\``);
    files[name] = bytes;
  }
  return { digests, files };
}

// The shipped scorer in Node, on onnxruntime-node: its scores differ from the browser's WASM build by less than
// 1e-6 (session.test.ts), and it is several times faster.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import * as ort from "onnxruntime-node";

import { bytesHash } from "../../src/lib/hash.ts";
import { apart, type LoadedFiles } from "../../workers/runtime/load-files.ts";
import { parseDigests } from "../../workers/runtime/digests.ts";
import { openModel, type OpenModel } from "../../workers/scorer/open-model.ts";
import { createOrt, type Ort } from "../../workers/scorer/ort.ts";

export const MODEL_FOLDER = fileURLToPath(new URL("../../public/models/candor-scorer/", import.meta.url));

/** Opens the model of a folder, the shipped one unless said. */
export async function openNodeScorer(runtime: Ort = nodeOrt(), folder: string = MODEL_FOLDER): Promise<OpenModel> {
  return openModel(runtime, await readModelFiles(folder), { batchSize: 1 });
}

export function nodeOrt(): Ort {
  return createOrt(ort, { executionProviders: ["cpu"], logSeverityLevel: 3 });
}

/** A model folder's files, checked against its digests; says how to make what is missing. */
export async function readModelFiles(folder: string = MODEL_FOLDER): Promise<LoadedFiles> {
  const remedy = folder === MODEL_FOLDER ? "run `npm run models`" : "convert the model again (candor convert)";
  const list = join(folder, "digests.json");
  if (!existsSync(list)) throw new Error(`${list} is missing: ${remedy}`);
  const digests = parseDigests(JSON.parse(await readFile(list, "utf8")));
  const entries: (readonly [string, Uint8Array])[] = [];
  for (const [name, { sha256 }] of Object.entries(digests)) {
    const path = join(folder, name);
    const bytes = existsSync(path) ? await readFile(path) : new Uint8Array();
    if (bytesHash(bytes) !== sha256) throw new Error(`${path} is missing or not the one that was measured: ${remedy}`);
    entries.push([name, bytes]);
  }
  return { digests, ...apart(entries) };
}

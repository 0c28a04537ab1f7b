// Which of the built files are kept for offline use, and when they are fetched. `vite build` gives the list to the service
// worker; docs/benchmarks/page.md has the sizes.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { PageFile, PagePart } from "../src/protocol/offline.ts";

/** First match counts; whatever matches nothing belongs to the set. */
const PARTS: readonly (readonly [RegExp, PagePart])[] = [
  // ONNX Runtime with WebGPU: 27 MB that a machine without a GPU never runs.
  [/ort-wasm.*asyncify|ort\.webgpu/, "gpu"],
  // Reading scans, and talking to a chat model: asked for by few, and a chat model is a download anyway.
  [/tesseract|traineddata|transformers|^assets\/chat\.worker/, "use"],
  // Worker and proxy builds of SQLite that its package names and the page never opens.
  [/sqlite3-(?:worker1|opfs)/, "use"],
  // Inter for scripts that the page itself is not written in.
  [/inter-(?:cyrillic|greek|vietnamese)/, "use"],
];

export function partOf(url: string): PagePart {
  return PARTS.find(([pattern]) => pattern.test(url))?.[1] ?? "set";
}

/** Describes built files by their addresses relative to `folder`. */
export function pageFiles(folder: string, urls: readonly string[]): PageFile[] {
  return urls.map((url) => {
    const content = readFileSync(join(folder, url));
    const integrity = `sha256-${createHash("sha256").update(content).digest("base64")}`;
    return { url, bytes: content.byteLength, integrity, part: partOf(url) };
  });
}

import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import type { Purpose } from "../../src/core/reading/judge-text.ts";
import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { readBytes } from "../../workers/reader/read-bytes.ts";

/** Reads a file as the page would. Throws only when the file itself can't be opened. */
export async function readFileInNode(path: string, purpose?: Purpose): Promise<ReadOutcome[]> {
  const bytes = await readFile(path);
  return readBytes(basename(path), new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), nodeHost, purpose);
}

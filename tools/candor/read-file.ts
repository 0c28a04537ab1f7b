import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import type { Purpose } from "../../src/core/reading/judge-text.ts";
import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { detectFormat } from "../../workers/reader/detect.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { readBytes } from "../../workers/reader/read-bytes.ts";
import { readInProcess } from "./process-reader.ts";

/** Reads a file as the page would. Throws only when the file itself can't be opened. */
export async function readFileInNode(
  path: string,
  purpose: Purpose = { kind: "resume", jobText: null },
): Promise<ReadOutcome[]> {
  const bytes = new Uint8Array(await readFile(path));
  const name = basename(path);
  // Only pdf.js can hang, and a ZIP may hold PDFs.
  return ["pdf", "zip"].includes(detectFormat(name, bytes))
    ? readInProcess({ name, bytes, purpose })
    : readBytes(name, bytes, nodeHost, purpose);
}

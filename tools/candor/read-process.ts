// The process that reads the files that may never end: see `process-reader.ts`.

import type { Purpose } from "../../src/core/reading/judge-text.ts";
import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { nodeHost } from "../../workers/reader/node-host.ts";
import { openFile, readPart } from "../../workers/reader/read-bytes.ts";

export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly purpose: Purpose;
  /** Parts that are done. */
  readonly from: number;
}

/** First what the parts are called, then each as it is read. */
export type Said =
  | { readonly kind: "opened"; readonly partNames: readonly string[] }
  | { readonly kind: "read"; readonly outcome: ReadOutcome }
  | { readonly kind: "done" };

process.on("message", ({ name, bytes, purpose, from }: FileToRead) => void read(name, bytes, purpose, from));

async function read(name: string, bytes: Uint8Array, purpose: Purpose, from: number): Promise<void> {
  const say = (said: Said) => process.send?.(said);
  const parts = await openFile(name, bytes, { host: nodeHost, purpose });
  say({ kind: "opened", partNames: parts.map((part) => part.name) });
  for (const part of parts.slice(from)) say({ kind: "read", outcome: await readPart(part) });
  say({ kind: "done" });
}

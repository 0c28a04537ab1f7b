// Copies a model's files from their origin: what is there already is kept, what comes is counted and hashed on its way,
// and a file that is not the one its digest names is thrown away.

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

import { ModelError } from "../../src/protocol/failure.ts";
import type { Digests, FileDigest } from "../runtime/digests.ts";
import type { ModelFolder, OpenFile } from "./model-folder.ts";
import type { Origin } from "./origin.ts";

/** Read at a time when hashing what is on the disk. */
const BLOCK_BYTES = 4_000_000;

export interface CopyOptions {
  readonly onProgress: (doneBytes: number) => void;
  readonly signal: AbortSignal;
}

export async function copyModel(
  digests: Digests,
  origin: Origin,
  folder: ModelFolder,
  { onProgress, signal }: CopyOptions,
): Promise<void> {
  let before = 0;
  for (const [name, digest] of Object.entries(digests)) {
    const file = await folder.open(name);
    try {
      const counted = (bytes: number) => onProgress(before + bytes);
      await copyFile({ name, digest, file, origin, signal, onBytes: counted });
      file.flush();
    } finally {
      file.close();
    }
    before += digest.bytes;
  }
}

interface FileCopy {
  readonly name: string;
  readonly digest: FileDigest;
  readonly file: OpenFile;
  readonly origin: Origin;
  readonly signal: AbortSignal;
  /** Told how many bytes of this file are there. */
  readonly onBytes: (bytes: number) => void;
}

async function copyFile({ name, digest, file, origin, signal, onBytes }: FileCopy): Promise<void> {
  if (file.getSize() > digest.bytes) file.truncate(0);
  let hash = sha256.create();
  let filled = 0;
  const take = (bytes: Uint8Array) => {
    if (signal.aborted) throw new ModelError("aborted", "stopped");
    hash.update(bytes);
    filled += bytes.byteLength;
    onBytes(filled);
  };

  const block = new Uint8Array(Math.min(BLOCK_BYTES, file.getSize()));
  while (filled < file.getSize()) take(block.subarray(0, file.read(block, { at: filled })));

  if (filled < digest.bytes) {
    const rest = await origin.read(name, filled, signal);
    if (!rest) throw new ModelError("model-damaged", `${name} is missing`);
    if (rest.start < filled) {
      file.truncate(0);
      hash = sha256.create();
      filled = 0;
    }
    for await (const part of partsOf(rest.body, name, signal)) {
      if (filled + part.byteLength > digest.bytes) {
        file.truncate(0);
        throw new ModelError("model-damaged", `${name} is longer than its digest says`);
      }
      file.write(part, { at: filled });
      take(part);
    }
  }
  // Kept: the next attempt goes on where this one ended.
  if (filled < digest.bytes) throw new ModelError("download-failed", `${name} ended early`);
  if (bytesToHex(hash.digest()) !== digest.sha256) {
    file.truncate(0);
    throw new ModelError("model-damaged", `${name} is not the file its digest names`);
  }
}

/** A reader rather than `for await` over the body: Safari's streams have no async iterator. */
export async function* partsOf(
  body: ReadableStream<Uint8Array>,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  const next = () =>
    reader.read().catch((cause: unknown) => {
      if (signal.aborted) throw new ModelError("aborted", "stopped");
      throw new ModelError("download-failed", `${name} broke off`, { cause });
    });
  try {
    for (let part = await next(); !part.done; part = await next()) yield part.value;
  } finally {
    await reader.cancel().catch(() => undefined); // a no-op after the end; a broken stream has said so already
  }
}

// One file of a model, from its origin to the disk. It goes on from the byte where it stopped, whether the connection
// broke or the page was closed. Pieces are hashed as they arrive and again when they are read from the disk, so that a
// piece that was damaged there is fetched alone; at the end the whole is compared with the digest its origin gave.

import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { ModelError } from "../../src/protocol/failure.ts";
import { partsOf } from "../model-store/copy-model.ts";
import type { OpenFile } from "../model-store/model-folder.ts";
import type { Origin } from "../model-store/origin.ts";
import { breathe } from "../runtime/breathe.ts";
import type { ChatFile, ChatFileDigest } from "./chat-listing.ts";

/** Small enough to be fetched twice without a thought, large enough that 2 GB have some 256. */
export const PIECE_BYTES = 8 * 2 ** 20;

export interface FileFetch {
  readonly wanted: ChatFile;
  readonly file: OpenFile;
  /** null only compares what is there. */
  readonly origin: Origin | null;
  /** SHA-256 of each piece that arrived, "" for one that has to be fetched again; changed in place. */
  readonly pieces: string[];
  /** Called when `pieces` changed. */
  readonly savePieces: () => Promise<void>;
  readonly signal: AbortSignal;
  /** What to do about a lost connection. */
  readonly retry: <T>(attempt: () => Promise<T>) => Promise<T>;
  /** How many bytes of this file are known to be right so far, and whether they came from the disk. */
  readonly onBytes: (bytes: number, fromDisk: boolean) => void;
}

/** Whether the file is whole; only with an origin can it become so. */
export async function fetchFile(fetch: FileFetch): Promise<boolean> {
  const { wanted, file, origin, pieces, savePieces, signal, retry, onBytes } = fetch;
  if (file.getSize() > wanted.bytes) file.truncate(wanted.bytes);
  const source = openSource(fetch);
  const piece = new Uint8Array(Math.min(PIECE_BYTES, wanted.bytes));
  let isWhole = true;
  try {
    for (let start = 0, index = 0; start < wanted.bytes; start += PIECE_BYTES, index++) {
      if (signal.aborted) throw new ModelError("aborted", "stopped");
      const bytes = piece.subarray(0, Math.min(PIECE_BYTES, wanted.bytes - start));
      const stored = Math.max(0, Math.min(bytes.length, file.getSize() - start));
      if (stored > 0) file.read(bytes.subarray(0, stored), { at: start });
      const isKnown = stored === bytes.length && pieces[index] !== undefined && pieces[index] !== "";
      const isSound = isKnown && (await pieceDigest(bytes)) === pieces[index];
      if (!isSound) {
        isWhole = false;
        if (isKnown) pieces[index] = "";
        if (!origin) {
          await savePieces();
          continue;
        }
        // What was cut off in the middle of a piece is gone on from; a whole piece that is wrong is fetched whole.
        let filled = stored === bytes.length ? 0 : stored;
        while (filled < bytes.length) {
          const part = await retry(() => source.next(start + filled, bytes.length - filled));
          bytes.set(part, filled);
          file.write(part, { at: start + filled });
          filled += part.length;
          onBytes(start + filled, false);
        }
        pieces[index] = await pieceDigest(bytes);
        file.flush();
        await savePieces();
      }
      onBytes(start + bytes.length, isSound);
    }
  } finally {
    await source.close();
  }
  // Without an origin the pieces have been compared with what they were when the whole was found right.
  if (!origin || (await hasDigest(fetch, piece))) return origin !== null || isWhole;
  // Every piece is as it arrived, so it arrived wrong; which piece nobody can tell.
  file.truncate(0);
  pieces.length = 0;
  await savePieces();
  throw new ModelError("model-damaged", `${wanted.path} is not the file its digest names`);
}

/** Reads the whole file; what nobody named a digest for is right as it is. */
async function hasDigest({ wanted, file, signal, onBytes }: FileFetch, block: Uint8Array): Promise<boolean> {
  if (wanted.digest === null) return true;
  const hash = digester(wanted.digest, wanted.bytes);
  for (let at = 0; at < wanted.bytes;) {
    await breathe();
    if (signal.aborted) throw new ModelError("aborted", "stopped");
    const bytes = block.subarray(0, file.read(block, { at }));
    hash.update(bytes);
    at += bytes.length;
    onBytes(at, true);
  }
  return bytesToHex(hash.digest()) === wanted.digest.hex;
}

/** The origin's bytes from any place on; places in a row come from one answer. */
function openSource({ wanted, origin, signal }: FileFetch) {
  let parts: AsyncGenerator<Uint8Array> | null = null;
  let position = 0;
  let left: Uint8Array = new Uint8Array();

  async function close() {
    await parts?.return(undefined);
    parts = null;
  }

  function lost(error: unknown): never {
    parts = null;
    throw error;
  }

  return {
    close,
    /** At least one byte, at most `most`. After it threw, the next one asks the origin anew. */
    async next(at: number, most: number): Promise<Uint8Array> {
      if (!parts || position !== at) {
        await close();
        const rest = await origin?.read(wanted.path, at, signal);
        if (!rest) throw new ModelError("model-damaged", `${wanted.path} is missing`);
        parts = partsOf(rest.body, wanted.path, signal);
        left = new Uint8Array();
        position = rest.start;
      }
      for (;;) {
        // An origin that knows no ranges begins at the beginning.
        const skipped = Math.min(left.length, at - position);
        left = left.subarray(skipped);
        position += skipped;
        if (left.length > 0) break;
        const part = await parts.next().catch(lost);
        if (part.done) return lost(new ModelError("download-failed", `${wanted.path} ended early`));
        left = part.value;
      }
      const taken = left.subarray(0, most);
      left = left.subarray(taken.length);
      position += taken.length;
      return taken;
    },
  };
}

/** By the browser's own code, which is many times faster than ours; it cannot hash in parts. */
async function pieceDigest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

function digester({ kind }: ChatFileDigest, bytes: number) {
  return kind === "sha256" ? sha256.create() : sha1.create().update(utf8ToBytes(`blob ${bytes}\0`));
}

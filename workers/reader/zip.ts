// Opens ZIP containers within limits. What an entry says about its size is not trusted: inflating stops as soon as more
// comes out than is allowed.

import { Unzip, UnzipInflate, type UnzipFile } from "fflate";

import { LIMITS } from "./limits.ts";

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fed in pieces so that a bomb is noticed early, in bytes. */
const PIECE = 65_536;

class TooMuch extends Error {}

/** The entries `isWanted` asks for, in the order of the container, or why it was refused. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  maxBytes: number = LIMITS.unpackedBytes,
): ZipEntry[] | "broken" | "too-large" | "too-many-files" {
  const found: { name: string; pieces: Uint8Array[]; isDone: boolean }[] = [];
  let unpackedBytes = 0;
  let entryCount = 0;
  let error: unknown = null;
  const take = (file: UnzipFile) => {
    entryCount += 1;
    if (!isWanted(file.name)) return;
    const entry = { name: file.name, pieces: [] as Uint8Array[], isDone: false };
    found.push(entry);
    file.ondata = (problem, piece, isLast) => {
      if (problem) error ??= problem;
      if (error) return;
      unpackedBytes += piece.length;
      if (unpackedBytes > maxBytes || unpackedBytes > bytes.length * LIMITS.unpackedRatio) {
        error = new TooMuch();
        return file.terminate();
      }
      entry.pieces.push(piece);
      entry.isDone ||= isLast;
    };
    file.start();
  };
  if (isEmptyContainer(bytes)) return [];
  try {
    const unzipper = new Unzip(take);
    unzipper.register(UnzipInflate);
    for (let at = 0; at < bytes.length && !error; at += PIECE) {
      unzipper.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (problem) {
    // fflate throws on a damaged container; whatever it is, the file can't be read.
    error ??= problem;
  }
  if (error instanceof TooMuch) return "too-large";
  if (error || entryCount === 0 || found.some(({ isDone }) => !isDone)) return "broken";
  if (found.length > LIMITS.parts) return "too-many-files";
  return found.map(({ name, pieces }) => ({ name, bytes: concat(pieces) }));
}

/** It starts with its end. */
function isEmptyContainer(bytes: Uint8Array): boolean {
  return bytes[2] === 5 && bytes[3] === 6;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

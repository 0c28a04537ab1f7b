// Looks through everything the page has on this machine, byte for byte: every row of every table, what the browser
// keeps for the page by name, its private files and its caches. For the proof after an erasure, and for its sizes.

import type { CandorDatabase } from "./schema.ts";

/** One place that was looked through. */
export interface SearchedPlace {
  readonly name: string;
  /** Rows, files or entries. */
  readonly items: number;
  /** About; strings count their UTF-8 bytes. */
  readonly bytes: number;
  /** Items that hold any of what was searched for. */
  readonly found: number;
}

/** What to look for; with nothing in it the search only counts. */
export interface Needles {
  readonly texts: readonly string[];
  /** Whole values such as a sealed row or an embedding. */
  readonly values: readonly ArrayBufferView[];
}

/** What the browser keeps outside of the database; parts are missing in some browsers and in Node. */
export interface Places {
  readonly named: readonly { readonly name: string; readonly entries: () => readonly string[] }[];
  readonly files: () => AsyncIterable<StoredBlob>;
  readonly caches: () => AsyncIterable<StoredBlob>;
}

export interface StoredBlob {
  /** A path or an address: searched too. */
  readonly name: string;
  readonly blob: Blob;
}

export const NOTHING: Needles = { texts: [], values: [] };

export async function searchEverything(
  database: CandorDatabase,
  places: Places,
  needles: Needles,
): Promise<readonly SearchedPlace[]> {
  const searched: SearchedPlace[] = [];
  for (const table of database.tables) {
    const tally = createTally(table.name);
    await table.each((row: unknown) => tally.add(sizeOf(row), holds(row, needles)));
    searched.push(tally.place());
  }
  for (const { name, entries } of places.named) {
    const tally = createTally(name);
    for (const entry of entries()) tally.add(utf8Length(entry), holds(entry, needles));
    searched.push(tally.place());
  }
  for (const [name, blobs] of [
    ["private files", places.files()],
    ["caches", places.caches()],
  ] as const) {
    const tally = createTally(name);
    for await (const { name: path, blob } of blobs)
      tally.add(blob.size, holds(path, needles) || (await blobHolds(blob, needles)));
    searched.push(tally.place());
  }
  return searched;
}

function createTally(name: string) {
  let [items, bytes, found] = [0, 0, 0];
  return {
    add(size: number, isHit: boolean) {
      items += 1;
      bytes += size;
      if (isHit) found += 1;
    },
    place: (): SearchedPlace => ({ name, items, bytes, found }),
  };
}

/** Strings and keys hold a needle when it occurs in them; bytes when they are equal or read as text that holds it. */
function holds(value: unknown, needles: Needles): boolean {
  if (needles.texts.length === 0 && needles.values.length === 0) return false;
  if (typeof value === "string") return needles.texts.some((needle) => value.includes(needle));
  if (ArrayBuffer.isView(value)) {
    if (needles.values.some((needle) => isEqual(needle, value))) return true;
    return value instanceof Uint8Array && holds(new TextDecoder().decode(value), { ...needles, values: [] });
  }
  if (Array.isArray(value)) return value.some((item) => holds(item, needles));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, item]) => holds(key, needles) || holds(item, needles));
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Byte for byte. */
export function isEqual(left: ArrayBufferView, right: ArrayBufferView): boolean {
  if (left.byteLength !== right.byteLength) return false;
  const [a, b] = [bytesOf(left), bytesOf(right)];
  return a.every((byte, index) => byte === b[index]);
}

/** In stretches, so that a model of a gigabyte is no problem; neighbours overlap by the longest needle. */
const STRETCH_BYTES = 8 * 1024 * 1024;

async function blobHolds(blob: Blob, { texts }: Needles): Promise<boolean> {
  if (texts.length === 0) return false;
  const overlap = Math.max(...texts.map(utf8Length));
  for (let from = 0; from < blob.size; from += STRETCH_BYTES) {
    const stretch = await blob.slice(from, from + STRETCH_BYTES + overlap).text();
    if (texts.some((needle) => stretch.includes(needle))) return true;
  }
  return false;
}

function sizeOf(value: unknown): number {
  if (typeof value === "string") return utf8Length(value);
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item), 0);
  if (typeof value !== "object" || value === null) return 8;
  return Object.values(value).reduce((sum: number, item) => sum + sizeOf(item), 0);
}

/** Without making the bytes: three for most of what is not ASCII. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7ff) length += 2;
    else if (unit > 0x7f) length += 1;
  }
  return length;
}

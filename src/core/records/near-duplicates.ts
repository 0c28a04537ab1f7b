// Finds texts that are nearly the same: MinHash over shingles (Broder 1997) with banding, so that thousands of texts
// are compared without looking at every pair. Placeholders are left out: the same resume under two names is one text.

import { fnv1a } from "../../lib/fnv1a.ts";

/** Words in a shingle: three catch a reordered line, and single common words do not count. */
const SHINGLE_WORDS = 3;
/** Hashes in a sketch: the error of the estimated likeness is about 1/√96, 0.10. */
const SKETCH_LENGTH = 96;
/** 24 bands of 4: a pair of likeness 0.8 shares a band with probability 1 − (1 − 0.8⁴)²⁴, over 0.999. */
const BAND_LENGTH = 4;
/** Above this the texts are shown as near duplicates: a few changed lines in a page. */
export const NEAR = 0.8;
/** A band that this many share holds a template, not a person: only the first few are compared. */
const MOST_PER_BAND = 40;

export type Sketch = Uint32Array;

export interface NearPair {
  readonly left: string;
  readonly right: string;
  /** 0..1, estimated share of shingles that both have. */
  readonly likeness: number;
}

/** null for a text too short to say anything. */
export function sketchOf(text: string): Sketch | null {
  const words = text
    .normalize("NFKC")
    .replace(/\[[A-Z_]+_\d+\]/g, " ")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  if (!words || words.length < 4 * SHINGLE_WORDS) return null;
  const hashes = words.map(fnv1a);
  const sketch = new Uint32Array(SKETCH_LENGTH).fill(0xffffffff);
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at += 1) {
    let shingle = 0;
    for (let offset = 0; offset < SHINGLE_WORDS; offset += 1)
      shingle = mixed(Math.imul(shingle, 31) + (hashes[at + offset] ?? 0));
    for (let index = 0; index < SKETCH_LENGTH; index += 1) {
      const hashed = mixed(shingle ^ (SEEDS[index] ?? 0)) >>> 0;
      if (hashed < (sketch[index] ?? 0)) sketch[index] = hashed;
    }
  }
  return sketch;
}

/** Pairs that are nearly the same, the likest first. */
export function nearPairs(sketches: ReadonlyMap<string, Sketch>): readonly NearPair[] {
  const buckets = new Map<string, string[]>();
  for (const [id, sketch] of sketches) {
    for (let band = 0; band < SKETCH_LENGTH; band += BAND_LENGTH) {
      const key = `${band} ${sketch.subarray(band, band + BAND_LENGTH).join()}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [id]);
      else if (bucket.length < MOST_PER_BAND) bucket.push(id);
    }
  }
  const pairs = new Map<string, NearPair>();
  for (const bucket of buckets.values()) {
    for (const [index, left] of bucket.entries()) {
      for (const right of bucket.slice(index + 1)) {
        const key = `${left} ${right}`;
        const [a, b] = [sketches.get(left), sketches.get(right)];
        if (!pairs.has(key) && a && b) pairs.set(key, { left, right, likeness: likeness(a, b) });
      }
    }
  }
  return [...pairs.values()].filter((pair) => pair.likeness >= NEAR).toSorted((a, b) => b.likeness - a.likeness);
}

function likeness(left: Sketch, right: Sketch): number {
  let equal = 0;
  for (let index = 0; index < SKETCH_LENGTH; index += 1) if (left[index] === right[index]) equal += 1;
  return equal / SKETCH_LENGTH;
}

/** The finaliser of MurmurHash3 (Austin Appleby, public domain): each bit of the input moves half of the output's. */
function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const SEEDS = Uint32Array.from({ length: SKETCH_LENGTH }, (_, index) => mixed(Math.imul(index + 1, 0x9e3779b9)));

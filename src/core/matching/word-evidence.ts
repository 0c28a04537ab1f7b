// What the plain words of a job and a resume say of each other: a named part of the score beside the model's reading.
//
// TF-IDF with sublinear term frequency as in keywords.ts, but how rare a word is comes from a list that ships with the
// model. So a value depends on the two texts and the scorer version, never on what else is on the page.

import { fnv1a } from "../../lib/fnv1a.ts";
import { neutralWords } from "./neutral-words.ts";
import { wordsOf } from "./words-of.ts";

/** How many of a collection's documents have each word. */
export interface WordList {
  readonly documents: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** For a model that ships no list: every word is as rare as any other. */
export const NO_WORD_LIST: WordList = { documents: 0, counts: new Map() };

/** A text's words as a sparse vector of length one, small enough to be stored for 10,000 candidates. */
export interface WordVector {
  /** Hashes of the distinct words, rising. */
  readonly ids: Uint32Array;
  /** (1 + ln tf) · idf of each, divided by the length of all; float32, so cosines are exact to 1e-7. */
  readonly weights: Float32Array;
}

/** A job's words: its vector, and those of them that tell one trade from another. */
export interface JobWords {
  readonly vector: WordVector;
  /** The rarest first. */
  readonly telling: readonly TellingWord[];
}

export interface TellingWord {
  readonly word: string;
  readonly id: number;
  readonly idf: number;
}

/** A word in more than this share of the documents ("team", "experience") tells nothing about a job. */
const TELLING_SHARE = 0.2;

export function wordVector(text: string, list: WordList): WordVector {
  const weightById = new Map<number, number>();
  for (const [word, count] of countsOf(text)) {
    const id = wordId(word);
    weightById.set(id, (weightById.get(id) ?? 0) + (1 + Math.log(count)) * idf(word, list));
  }
  let squares = 0;
  for (const weight of weightById.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  const ids = Uint32Array.from(weightById.keys()).sort();
  return { ids, weights: Float32Array.from(ids, (id) => (weightById.get(id) ?? 0) / length) };
}

export function jobWords(text: string, list: WordList): JobWords {
  const telling = [...countsOf(text).keys()]
    .filter((word) => (list.counts.get(word) ?? 0) <= TELLING_SHARE * list.documents)
    .map((word) => ({ word, id: wordId(word), idf: idf(word, list) }))
    .sort((a, b) => b.idf - a.idf || (a.word < b.word ? -1 : 1));
  return { vector: wordVector(text, list), telling };
}

/** Cosine of the two vectors, 0..1. */
export function wordLikeness(job: JobWords, resume: WordVector): number {
  return cosine(job.vector, resume);
}

/** The job's most telling words that the resume has, and those it lacks; at most `most` of each, the rarest first. */
export function sharedAndMissing(job: JobWords, resume: WordVector, most: number) {
  const of = (isShared: boolean) =>
    job.telling
      .filter(({ id }) => has(resume, id) === isShared)
      .slice(0, most)
      .map(({ word }) => word);
  return { shared: of(true), missing: of(false) };
}

/** Smoothed as in keywords.ts; a word the list does not have counts as the rarest. */
function idf(word: string, { documents, counts }: WordList): number {
  return Math.log((1 + documents) / (1 + (counts.get(word) ?? 0))) + 1;
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(neutralWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Of 300 words of a job and 500 of a resume one wrong match happens once in 28,000 pairs. */
const wordId = fnv1a;

/** Both lists of ids rise: one walk over both. */
function cosine(left: WordVector, right: WordVector): number {
  let [product, l, r] = [0, 0, 0];
  while (l < left.ids.length && r < right.ids.length) {
    const difference = (left.ids[l] ?? 0) - (right.ids[r] ?? 0);
    if (difference === 0) product += (left.weights[l] ?? 0) * (right.weights[r] ?? 0);
    if (difference <= 0) l++;
    if (difference >= 0) r++;
  }
  return Math.min(1, product); // rounding can carry a text's likeness to itself over 1
}

function has({ ids }: WordVector, id: number): boolean {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id;
}

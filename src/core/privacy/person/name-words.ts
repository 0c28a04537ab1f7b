// What a single word tells about being a name: known forename or surname, a word of titles or of everyday work ("plain"),
// a word that no name has ("never"), or nothing.

import { fold } from "../fold.ts";
import { FORENAMES, PLAIN_WORDS, SURNAMES, TITLE_WORDS, WORDLIKE_NAMES } from "../name-data.ts";
import {
  HEADINGS_ABROAD,
  MORE_FORENAMES,
  NEVER_NAME_WORDS,
  NEVER_WORDS_THAT_ARE_NAMES,
  PARTICLES,
  PLACE_WORDS,
  SHORT_SURNAMES,
  SYLLABLES,
} from "./word-lists.ts";
import { WORLD_FORENAMES, WORLD_SURNAMES } from "./world-names.ts";

export type NameWord = "forename" | "surname" | "wordlike" | "particle" | "initial" | "plain" | "never" | "unknown";

const wordsIn = (list: string): readonly string[] => list.split(/\s+/);

/** Which lists hold a word, as bits: one look-up in place of seven. */
const FORENAME = 1;
const SURNAME = 2;
const WORDLIKE = 4;
const PLACE = 8;
/** Of titles, tasks, headings or places. */
const SHUT_OUT = 16;
const PARTICLE = 32;
const NAME_TOO = 64;
/** Shut out even where a list of names has it. */
const ALWAYS_SHUT_OUT = 128;

const LISTS = new Map<string, number>();
const addAll = (bit: number, ...lists: readonly string[]): void => {
  for (const list of lists) for (const word of wordsIn(list)) LISTS.set(word, (LISTS.get(word) ?? 0) | bit);
};
addAll(FORENAME, FORENAMES, MORE_FORENAMES, WORLD_FORENAMES, SYLLABLES);
addAll(SURNAME, SURNAMES, WORLD_SURNAMES, SHORT_SURNAMES);
addAll(WORDLIKE, WORDLIKE_NAMES);
addAll(PLACE | SHUT_OUT, PLACE_WORDS);
addAll(SHUT_OUT, TITLE_WORDS, PLAIN_WORDS, NEVER_NAME_WORDS);
addAll(PARTICLE, PARTICLES);
addAll(NAME_TOO, NEVER_WORDS_THAT_ARE_NAMES);
addAll(ALWAYS_SHUT_OUT, NEVER_NAME_WORDS, fold(HEADINGS_ABROAD));

const isListed = (word: string, bits: number): boolean => ((LISTS.get(word) ?? 0) & bits) !== 0;

/** The words of a header are asked about again and again. */
const JUDGED = new Map<string, NameWord>();
const MAX_JUDGED = 4000;
/** UTF-16 units. A longer slice would keep the text alive that it was cut from. */
const LONGEST_KEPT = 12;

/** How a word may take part in a name. Hyphenated words take the best part. */
export function nameWord(word: string): NameWord {
  if (word.length > LONGEST_KEPT) return judge(word);
  let kind = JUDGED.get(word);
  if (kind === undefined) {
    if (JUDGED.size >= MAX_JUDGED) JUDGED.clear();
    JUDGED.set(word, (kind = judge(word)));
  }
  return kind;
}

/** Forenames of Bengal that are written short: "Md. Ariful", "Mst. Rokeya". With the dot, "most" is no everyday word. */
const SHORT_FORENAME = /^(?:md|mo?st|mosa|mohd)\.$/;

function judge(word: string): NameWord {
  const folded = fold(word).replace(/[’']/g, "");
  if (folded.endsWith(".") && SHORT_FORENAME.test(folded)) return "initial";
  if (
    folded.length <= 2 &&
    /^(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}\.?$/u.test(folded)
  )
    return "initial";
  const bare = folded.replace(/\.$/, "");
  const lists = LISTS.get(bare) ?? 0;
  if ((lists & PARTICLE) !== 0) return "particle";
  if ((lists & (ALWAYS_SHUT_OUT | PLACE)) !== 0) return "never";
  if ((lists & WORDLIKE) !== 0) return "wordlike";
  if ((lists & FORENAME) !== 0) return "forename";
  if ((lists & SURNAME) !== 0) return "surname";
  if ((lists & SHUT_OUT) !== 0) return "plain";
  const parts = bare.split("-");
  if (parts.length > 1) {
    const kinds = parts.map(nameWord);
    // "Ann-Charlotte", "Marie-France": a town behind a forename.
    if (kinds.includes("never"))
      // Alone "ANN" is a network, and in no list.
      return (kinds.includes("forename") || parts[0] === "ann") &&
        parts.every((part, at) => kinds[at] !== "never" || isNameToo(part))
        ? "forename"
        : "never";
    return (
      kinds.find((kind) => kind === "forename" || kind === "surname") ?? (kinds.includes("plain") ? "plain" : "unknown")
    );
  }
  return "unknown";
}

/** Whether a part of a name may be hidden wherever it stands alone: not when it is also an everyday word. */
export function isSafeAlone(word: string): boolean {
  const folded = fold(word);
  return /^[\p{L}'’-]{3,}$/u.test(folded) && !isListed(folded, SHUT_OUT | WORDLIKE | PARTICLE);
}

/** Whether a word is a place that name words shut out. */
export function isPlaceWord(word: string): boolean {
  return isListed(fold(word).replace(/[.,’']/g, ""), PLACE);
}

/** Whether families are called so, whatever else is: "Tan", "Rahman". */
export function isFamilyName(word: string): boolean {
  return isListed(fold(word).replace(/[.,’']/g, ""), SURNAME);
}

/** Whether a word that names shut out ("Julia", "Milan", "April") is also what people are called. */
export function isNameToo(word: string): boolean {
  return isListed(fold(word).replace(/[.,’']/g, ""), FORENAME | SURNAME | NAME_TOO);
}

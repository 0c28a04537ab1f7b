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

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const forenames = toSet(`${FORENAMES} ${MORE_FORENAMES} ${WORLD_FORENAMES} ${SYLLABLES}`);
const surnames = toSet(`${SURNAMES} ${WORLD_SURNAMES} ${SHORT_SURNAMES}`);
const wordlike = toSet(WORDLIKE_NAMES);
const places = toSet(PLACE_WORDS);
const never = new Set([...toSet(TITLE_WORDS), ...toSet(PLAIN_WORDS), ...toSet(NEVER_NAME_WORDS), ...places]);
const particles = toSet(PARTICLES);
const NAMES_TOO = toSet(NEVER_WORDS_THAT_ARE_NAMES);
const alwaysNever = toSet(`${NEVER_NAME_WORDS} ${fold(HEADINGS_ABROAD)}`);

/** How a word may take part in a name. Hyphenated words take the best part. */
export function nameWord(word: string): NameWord {
  const folded = fold(word).replace(/[’']/g, "");
  if (
    folded.length <= 2 &&
    /^(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}\.?$/u.test(folded)
  )
    return "initial";
  const bare = folded.replace(/\.$/, "");
  if (particles.has(bare)) return "particle";
  if (alwaysNever.has(bare) || places.has(bare)) return "never";
  if (wordlike.has(bare)) return "wordlike";
  if (forenames.has(bare)) return "forename";
  if (surnames.has(bare)) return "surname";
  if (never.has(bare)) return "plain";
  const parts = bare.split("-");
  if (parts.length > 1) {
    const kinds = parts.map(nameWord);
    if (kinds.includes("never")) return "never";
    return (
      kinds.find((kind) => kind === "forename" || kind === "surname") ?? (kinds.includes("plain") ? "plain" : "unknown")
    );
  }
  return "unknown";
}

/** Whether a part of a name may be hidden wherever it stands alone: not when it is also an everyday word. */
export function isSafeAlone(word: string): boolean {
  const folded = fold(word);
  return /^[\p{L}'’-]{3,}$/u.test(folded) && !never.has(folded) && !wordlike.has(folded) && !particles.has(folded);
}

/** Whether a word is a place that name words shut out. */
export function isPlaceWord(word: string): boolean {
  return places.has(fold(word).replace(/[.,’']/g, ""));
}

/** Whether a word that names shut out ("Julia", "Milan", "April") is also what people are called. */
export function isNameToo(word: string): boolean {
  const bare = fold(word).replace(/[.,’']/g, "");
  return forenames.has(bare) || surnames.has(bare) || NAMES_TOO.has(bare);
}

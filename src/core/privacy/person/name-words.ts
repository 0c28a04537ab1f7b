// What a single word tells about being a name: known forename or surname, a word of titles or of everyday work ("plain"),
// a word that no name has ("never"), or nothing.

import { fold } from "../fold.ts";
import { FORENAMES, PLAIN_WORDS, SURNAMES, TITLE_WORDS, WORDLIKE_NAMES } from "../name-data.ts";
import { MORE_FORENAMES, NEVER_NAME_WORDS, PARTICLES } from "./word-lists.ts";

export type NameWord = "forename" | "surname" | "wordlike" | "particle" | "initial" | "plain" | "never" | "unknown";

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const forenames = toSet(`${FORENAMES} ${MORE_FORENAMES}`);
const surnames = toSet(SURNAMES);
const wordlike = toSet(WORDLIKE_NAMES);
const never = new Set([...toSet(TITLE_WORDS), ...toSet(PLAIN_WORDS), ...toSet(NEVER_NAME_WORDS)]);
const particles = toSet(PARTICLES);
const alwaysNever = toSet(NEVER_NAME_WORDS);

/** How a word may take part in a name. Hyphenated words take the best part. */
export function nameWord(word: string): NameWord {
  const folded = fold(word).replace(/[’']/g, "");
  if (/^\p{L}\.?$/u.test(folded)) return "initial";
  const bare = folded.replace(/\.$/, "");
  if (particles.has(bare)) return "particle";
  if (alwaysNever.has(bare)) return "never";
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

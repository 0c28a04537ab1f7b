// Names that stand in a text: capitals where the grammar asks for none, words with digits or inner capitals. A tool or a
// company that no list knows is found by this.

import { TITLE_WORD } from "../../reading/job-words.ts";
import { findSections } from "../../reading/sections.ts";
import type { Fact } from "./fact.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.+#&'’/-]*[\p{L}\p{N}+#]|\p{L}/gu;
/** Between a word and the one before it: from here a capital only says that a sentence begins. */
const BEGINS = /(?:^|[.!?:;•●▪◦·|–—"“(]\s*|^\s*[-*]\s*)$/u;
const NO_NAMES = new Set(
  "i january february march april may june july august september october november december mon tue wed thu fri sat sun".split(
    " ",
  ),
);

/** Names of lines that are not headings. Each name once. */
export function findNames(text: string): readonly Fact[] {
  const found = new Map<string, Fact>();
  for (const line of linesWithoutHeadings(text)) {
    // In a line of capitals none of them says anything.
    if (!/\p{Ll}{2}/u.test(line)) continue;
    for (const match of line.matchAll(WORD)) {
      const word = match[0].replace(/['’]s$/u, "");
      const key = nameKey(word);
      const isOpening = BEGINS.test(line.slice(0, match.index));
      const isName = /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\d|\d\p{L}{2}/u.test(word) || (!isOpening && /^\p{Lu}/u.test(word));
      if (!isName || NO_NAMES.has(key) || found.has(key)) continue;
      found.set(key, { kind: kindOf(word, line.slice(0, match.index)), key, written: word });
    }
  }
  return [...found.values()];
}

/** All words of a text by the key of names, so that a name that was a plain word before is not new. */
export function nameKeys(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(WORD)].flatMap(({ 0: word }) => [nameKey(word), ...word.split(/[/&-]/).map(nameKey)]),
  );
}

/** Case, plural and punctuation make no other name. */
export function nameKey(word: string): string {
  const plain = /^[\x20-\x7e]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "");
  return plain
    .toLowerCase()
    .replace(/['’]s$/u, "")
    .replace(/[^\p{L}\p{N}+#]/gu, "")
    .replace(/(?<=\p{L}{3})s$/u, "");
}

function kindOf(word: string, before: string): Fact["kind"] {
  if (TITLE_WORD.test(word)) return "title";
  return /\b(?:at|for|client)\s+(?:the\s+)?$/i.test(before) ? "employer" : "skill";
}

function linesWithoutHeadings(text: string): readonly string[] {
  const headings = new Set(findSections(text).map(({ heading }) => heading));
  return text.split("\n").filter((line) => !headings.has(line.replace(/^[#*_\s•\-–|=]+|[#*_\s|=:]+$/g, "")));
}

// A text as sentences: wrapped lines of a paragraph are joined, lines that stand alone are not.

import type { Stretch } from "./word-places.ts";

/** One sentence or standalone line. */
export interface Sentence extends Stretch {
  /** Its words with single blanks for line ends. */
  readonly text: string;
}

/** A line this long is taken for wrapped, in shares of the longest of the text; and in characters. */
const FULL_LINE = 0.6;
const FULL_LINE_CHARACTERS = 45;
/** Half of one, when the next goes on in small letters. */
const HALF_LINE = 30;

/** A line that begins something of its own: an item, a job with its dates, a heading of one or two words. */
const STARTS = /^\s*[•*\-–#>]|^\p{Lu}.*\b(?:19|20)\d\d\b|^\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*)?:?$/u;

export function sentences(text: string): Sentence[] {
  return paragraphs(text).flatMap(({ start, end }) => {
    const found: Sentence[] = [];
    // A sentence ends at its mark before a blank, or with the paragraph.
    for (const { 0: match, index } of text
      .slice(start, end)
      .matchAll(/\S[\s\S]*?(?:[.!?。！？।؟]["'”’)]*(?=\s|$)|[。！？।]|$)/g)) {
      const from = start + index;
      found.push({ start: from, end: from + match.length, text: match.replaceAll("\n", " ") });
    }
    return found;
  });
}

function paragraphs(text: string): Stretch[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ line, start: index }));
  const longest = Math.max(0, ...lines.map(({ line }) => line.length));
  const isFull = (line: string) => line.length >= Math.max(FULL_LINE_CHARACTERS, FULL_LINE * longest);
  const found: Stretch[] = [];
  let last: { line: string; end: number } | null = null;
  for (const { line, start } of lines) {
    const end = start + line.length;
    const isNext = last !== null && start === last.end + 1;
    const isWrapped = last !== null && (isFull(last.line) || (last.line.length >= HALF_LINE && /^\p{Ll}/u.test(line)));
    const goesOn = isNext && isWrapped && !/[.!?:。}\]>]$/.test(last?.line ?? "") && !STARTS.test(line);
    const open = found.at(-1);
    if (goesOn && open) found[found.length - 1] = { ...open, end };
    else found.push({ start, end });
    last = { line, end };
  }
  return found;
}

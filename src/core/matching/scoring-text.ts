// The text a scorer reads, made from an anonymised text or a job. Training does the same in
// training/scoring_text.py: a change here is a new scorer version.

const PLACEHOLDER = /\[[A-Z][A-Z_]*_\d+\]/g;

/** White space as Python's `\s` has it: unlike JavaScript's it counts U+001C–U+001F and U+0085, and not U+FEFF. */
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Makes the text a scorer reads. */
export type ToScoringText = (text: string) => string;

/** NFKC, no placeholders, lower case, single spaces, one leading space; a text without words is "". */
export function scoringText(text: string): string {
  return spaced(plain(text).toLowerCase());
}

/** The same in the letters it is written in, for scorers that were trained so. */
export function casedScoringText(text: string): string {
  return spaced(plain(text));
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(PLACEHOLDER, "");
}

function spaced(text: string): string {
  const words = text.split(WHITE_SPACE).filter((word) => word !== "");
  return words.map((word) => ` ${word}`).join("");
}

// The parts of an answer that claim something which can be looked up: quotes, names, placeholders, numbers.

import { BIRDS, COLOURS } from "../matching/code-name.ts";
import type { ContextRow } from "./context.ts";
import { findNumbersIn, type FoundNumber } from "./numbers.ts";

export type Claim = { readonly start: number; readonly end: number } & (
  | { readonly kind: "quote"; readonly said: string }
  | { readonly kind: "name"; readonly row: ContextRow | null }
  | { readonly kind: "placeholder" }
  | { readonly kind: "number"; readonly number: FoundNumber }
);

const QUOTE = /"([^"\n]+)"|“([^”\n]+)”|«([^»\n]+)»|„([^“”\n]+)[“”]/gu;
const PLACEHOLDER = /\[[A-Z][A-Z_]*_\d+\]/g;
/** What a code name looks like, so that one that nobody has is found too. */
const CODE_NAME = new RegExp(`\\b(?:${COLOURS.join("|")}) (?:${BIRDS.join("|")})\\b(?: \\d+\\b)?`, "g");
/** "1." and "2)" at the beginning of a line count the lines of a list. */
const LIST_MARK = /^[ \t]*\d+[.)][ \t]/gm;

/** In the order of the text; none overlaps another. A quote hides what stands in it, a name its number. */
export function findClaims(text: string, rows: readonly ContextRow[]): readonly Claim[] {
  const claims: Claim[] = [];
  const isFree = ({ start, end }: { start: number; end: number }) =>
    claims.every((claim) => end <= claim.start || start >= claim.end);
  const add = (claim: Claim) => {
    if (isFree(claim)) claims.push(claim);
  };
  for (const match of text.matchAll(QUOTE)) {
    const said = match.slice(1).find((group) => group !== undefined) ?? "";
    add({ kind: "quote", said, ...placeOf(match) });
  }
  for (const match of text.matchAll(PLACEHOLDER)) add({ kind: "placeholder", ...placeOf(match) });
  // Longest first: "Data Engineer II" is not "Data Engineer".
  for (const row of rows.toSorted((a, b) => b.name.length - a.name.length)) {
    for (const match of text.matchAll(nameOf(row))) add({ kind: "name", row, ...placeOf(match) });
  }
  for (const match of text.matchAll(CODE_NAME)) add({ kind: "name", row: null, ...placeOf(match) });
  const marks = [...text.matchAll(LIST_MARK)].map(placeOf);
  for (const number of findNumbersIn(text)) {
    const { start, end } = number;
    if (!marks.some((mark) => start >= mark.start && end <= mark.end)) add({ kind: "number", number, start, end });
  }
  return claims.toSorted((a, b) => a.start - b.start);
}

function placeOf(match: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

function nameOf({ name }: ContextRow): RegExp {
  const words = name
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu");
}

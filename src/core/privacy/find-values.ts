// Every place where known identity values occur, in any case and with or without accents. One search for all of them.

import { fold } from "./fold.ts";
import { findPatterns } from "./find-patterns.ts";
import { nameVariants } from "./name-variants.ts";
import { PLACEHOLDER } from "./placeholder.ts";
import type { Finding, IdentityEntry } from "./replacement.ts";

export type KnownValue = Pick<IdentityEntry, "kind" | "value">;

/** A finding that knows whose value it is. */
export interface ValueFinding extends Finding {
  readonly value: string;
}

interface Needle {
  readonly kind: KnownValue["kind"];
  readonly value: string;
  readonly needsCapital: boolean;
  readonly score: number;
}

/** Kinds whose values are too short or too common to look for elsewhere ("F", "34", "Indian"). */
const LABELLED_ONLY: ReadonlySet<string> = new Set(["GENDER", "MARITAL_STATUS", "NATIONALITY", "AGE", "RELIGION"]);
const SHORTEST_VALUE = 6;
/** Beyond it the later (shorter) patterns of a strange document are dropped. */
const MAX_NEEDLES = 400;

export function findValues(text: string, known: readonly KnownValue[]): readonly ValueFinding[] {
  // Placeholders are blotted out by something no name can match across.
  const bare = text.includes("[") ? text.replace(PLACEHOLDER, (match) => "\uFFFC".repeat(match.length)) : text;
  const folded = fold(bare);
  const needles = needlesOf(known, folded);
  if (needles.size === 0) return [];
  // The longest first; of the same words with other signs between them the first one known counts.
  const sources = [...needles.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MAX_NEEDLES);
  const byKey = new Map([...needles].reverse().map(([pattern, needle]) => [keyOf(pattern), needle]));
  const findings: ValueFinding[] = [];
  let from = 0;
  for (const { start, end: wholeEnd, pattern } of findPatterns(folded, sources)) {
    if (start < from) continue;
    const whole = folded.slice(start, wholeEnd);
    // The e-mail address on the next line or behind a gap begins with it.
    const isIntoMail = GAP.test(whole) && /^[._]?[\p{L}\d._+-]*@/u.test(text.slice(wholeEnd, wholeEnd + 60));
    const end = isIntoMail ? start + whole.search(GAP) : wholeEnd;
    const needle = byKey.get(keyOf(isIntoMail ? folded.slice(start, end) : pattern));
    from = isIntoMail && needle === undefined ? start + 1 : end;
    if (needle === undefined || (needle.needsCapital && !startsLikeName(text.slice(start, end)))) continue;
    findings.push({
      kind: needle.kind,
      start: start - (needle.kind === "PERSON" ? initialsBefore(text, start) : 0),
      end,
      score: needle.score,
      why: "known-value",
      value: needle.value,
    });
  }
  return findings;
}

/** "A. P. Okafor" is Okafor, as lists of publications cite. */
function initialsBefore(text: string, start: number): number {
  return INITIALS.exec(text.slice(Math.max(0, start - 12), start))?.groups?.["initials"]?.length ?? 0;
}

const GAP = /[\n\t]| {2}/;
const INITIALS = /(?:^|[^\p{L}\d.])(?<initials>(?:\p{Lu}\. ?){1,3})$/u;

/** Only what has a chance: its longest word stands somewhere in the text. */
function needlesOf(known: readonly KnownValue[], folded: string): Map<string, Needle> {
  const needles = new Map<string, Needle>();
  const isThere = new Map<string, boolean>();
  const add = (pattern: string, needle: Needle): void => {
    const word = longestWord(pattern);
    let isIn = isThere.get(word);
    if (isIn === undefined) isThere.set(word, (isIn = folded.includes(word)));
    if (isIn && !needles.has(pattern)) needles.set(pattern, needle);
  };
  for (const { kind, value } of known) {
    if (kind === "PERSON")
      for (const { pattern, needsCapital } of nameVariants(value))
        add(pattern, { kind, value, needsCapital, score: 0.6 + Math.min(0.3, pattern.length / 100) });
    else if (!LABELLED_ONLY.has(kind) && value.length >= SHORTEST_VALUE)
      add(fold(value), { kind, value, needsCapital: false, score: 0.7 });
  }
  return needles;
}

/** By hand: dozens of patterns a text. */
function longestWord(pattern: string): string {
  let [from, to] = [0, 0];
  for (let start = 0, at = 0; at <= pattern.length; at += 1) {
    if (at < pattern.length && !SEPARATORS.includes(pattern.charAt(at))) continue;
    if (at - start > to - from) [from, to] = [start, at];
    start = at + 1;
  }
  return pattern.slice(from, to);
}
const SEPARATORS = " \n\t\u00A0.,_-";

/** What makes a key another than its pattern. */
const OTHER_SIGNS = /[^\S ]|[.,_-]|^ | $| {2}/u;

/** The same for a needle and for all it matches. */
function keyOf(pattern: string): string {
  return OTHER_SIGNS.test(pattern) ? pattern.replace(/[\s.,_-]+/gu, " ").trim() : pattern;
}

/** Capitals, or a script without them. */
function startsLikeName(occurrence: string): boolean {
  return /^(?:\p{Lu}|\p{Lo})/u.test(occurrence);
}

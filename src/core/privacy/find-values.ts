// Every place where known identity values occur, in any case and with or without accents. One search for all of them.

import { fold } from "./fold.ts";
import { lightPattern } from "./light-pattern.ts";
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
const END = lightPattern(/(?![\p{L}\p{M}\d])/u).source;
/** Alternation length; beyond it the later (shorter) patterns of a strange document are dropped. */
const MAX_NEEDLES = 400;

export function findValues(text: string, known: readonly KnownValue[]): readonly ValueFinding[] {
  // Placeholders are blotted out by something no name can match across.
  const bare = text.includes("[") ? text.replace(PLACEHOLDER, (match) => "\uFFFC".repeat(match.length)) : text;
  const folded = fold(bare);
  const needles = needlesOf(known, folded);
  if (needles.size === 0) return [];
  const sources = [...needles.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MAX_NEEDLES);
  // The border before a match is looked at afterwards: a look behind at every position is what would cost.
  const search = new RegExp(`(?:${sources.map(toSource).join("|")})${END}`, "gu");
  const byKey = new Map([...needles].reverse().map(([pattern, needle]) => [keyOf(pattern), needle]));
  const findings: ValueFinding[] = [];
  for (let match = search.exec(folded); match !== null; match = search.exec(folded)) {
    if (match.index > 0 && WORD_UNIT.test(folded.charAt(match.index - 1))) {
      // One sign further: an offset inside a pair of units would be taken back to where it began.
      search.lastIndex = match.index + ((folded.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
      continue;
    }
    const needle = byKey.get(keyOf(match[0]));
    const end = match.index + match[0].length;
    // The next line's e-mail address begins with it.
    if (match[0].includes("\n") && /^[._]?[\p{L}\d._-]*@/u.test(text.slice(end, end + 60))) {
      search.lastIndex = match.index + 1;
      continue;
    }
    if (needle === undefined || (needle.needsCapital && !startsLikeName(text.slice(match.index, end)))) continue;
    findings.push({
      kind: needle.kind,
      start: match.index - (needle.kind === "PERSON" ? initialsBefore(text, match.index) : 0),
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

const INITIALS = /(?:^|[^\p{L}\d.])(?<initials>(?:\p{Lu}\. ?){1,3})$/u;

/** Only what has a chance: its longest word stands somewhere in the text. */
const WORD_UNIT = /[\p{L}\p{M}\d]/u;

function needlesOf(known: readonly KnownValue[], folded: string): Map<string, Needle> {
  const needles = new Map<string, Needle>();
  const isThere = new Map<string, boolean>();
  const add = (pattern: string, needle: Needle): void => {
    const word = pattern.split(/[\s.,_-]+/).reduce((longest, one) => (one.length > longest.length ? one : longest), "");
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

/** The same for a needle and for all it matches. */
function keyOf(pattern: string): string {
  return pattern.replace(/[\s.,_-]+/gu, " ").trim();
}

/** Blanks in a needle stand for what file names, links and line breaks put there. */
function toSource(needle: string): string {
  return needle
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/, /g, ",\\s{0,2}")
    .replace(/ /g, "[\\s._\\u00A0-]{1,3}");
}

/** Capitals, or a script without them. */
function startsLikeName(occurrence: string): boolean {
  return /^(?:\p{Lu}|\p{Lo})/u.test(occurrence);
}

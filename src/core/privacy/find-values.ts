// Every place where known identity values occur, in any case and with or without accents. One search for all of them.

import { fold } from "./fold.ts";
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
const LABELLED_ONLY: ReadonlySet<string> = new Set(["GENDER", "MARITAL_STATUS", "NATIONALITY"]);
const SHORTEST_VALUE = 6;
/** Alternation length; beyond it the later (shorter) patterns of a strange document are dropped. */
const MAX_NEEDLES = 400;

export function findValues(text: string, known: readonly KnownValue[]): readonly ValueFinding[] {
  const needles = needlesOf(known);
  if (needles.size === 0) return [];
  const sources = [...needles.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, MAX_NEEDLES);
  const search = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${sources.map(toSource).join("|")})(?![\\p{L}\\p{M}\\d])`, "gu");
  const byKey = new Map([...needles].reverse().map(([pattern, needle]) => [keyOf(pattern), needle]));
  // Placeholders are blotted out by something no name can match across.
  const folded = fold(text).replace(new RegExp(PLACEHOLDER, "gi"), (match) => "\uFFFC".repeat(match.length));
  const findings: ValueFinding[] = [];
  for (const match of folded.matchAll(search)) {
    const needle = byKey.get(keyOf(match[0]));
    const end = match.index + match[0].length;
    if (needle === undefined || (needle.needsCapital && !startsLikeName(text.slice(match.index, end)))) continue;
    findings.push({
      kind: needle.kind,
      start: match.index,
      end,
      score: needle.score,
      why: "known-value",
      value: needle.value,
    });
  }
  return findings;
}

function needlesOf(known: readonly KnownValue[]): Map<string, Needle> {
  const needles = new Map<string, Needle>();
  const add = (pattern: string, needle: Needle): void => {
    if (!needles.has(pattern)) needles.set(pattern, needle);
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

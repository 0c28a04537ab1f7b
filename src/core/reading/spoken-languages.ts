// The languages a person speaks, and how well: the lists under their heading, lines that open with it, and plain
// sentences ("fluent in German"). Elsewhere the name of a language is a nation's or a subject's.

import { foldWord, LANGUAGE_BY_NAME, spokenLevel } from "./language-words.ts";
import type { Section, SpokenLanguage } from "./profile.ts";
import { sectionLines } from "./section-lines.ts";

interface Named {
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

/** Said of a language outside its section: something that is spoken. */
const SPOKEN =
  /fluen|speak|spoken|speaks|bilingual|trilingual|multilingual|native|mother ?tongue|conversational|languages?\s*:|sprachen\s*:|langues\s*:|idiomas\s*:|lingue\s*:|linguas\s*:|written and|verhandlungssicher|muttersprach|fliessend|courant\b|lengua|\b[abc][12]\b/;
/** The word for a level reaches this far from the name, in UTF-16 units, and never past another name. */
const REACH = 40;
/** Longer lines outside the section are prose in which a name is more often a nation. */
const MAX_LOOSE_LINE = 240;
/** What must not follow the name outside the section: "English teacher", "Spanish cuisine". */
const NATION =
  /^\s+(?:teacher|tutor|cuisine|food|market|literature|department|company|class|classes|school|history|speaking (?:customers|clients|market)|language arts|lit\b|composition|as a second|\d{3})/i;

/** One for each language, in the order of the text: where a level is said, else where it is first named. */
export function findSpokenLanguages(text: string, sections: readonly Section[]): readonly SpokenLanguage[] {
  const found = sections.flatMap((section) => {
    const isOwn = section.kind === "languages";
    return sectionLines(text, section)
      .filter((line) => isOwn || (section.kind !== "experience" && line.text.length <= MAX_LOOSE_LINE))
      .flatMap((line) =>
        inLine(line.text, isOwn).map((one) => ({ ...one, start: one.start + line.start, end: one.end + line.start })),
      );
  });
  const best = new Map<string, SpokenLanguage>();
  for (const one of found) {
    const known = best.get(one.language);
    if (!known || (known.level === null && one.level !== null)) best.set(one.language, one);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

function inLine(line: string, isOwn: boolean): SpokenLanguage[] {
  const named = namesIn(line);
  if (named.length === 0 || (!isOwn && !SPOKEN.test(foldWord(line)))) return [];
  const kept = isOwn ? named : named.filter(({ end }) => !NATION.test(line.slice(end)));
  // "Native: Spanish", "Fluent in English and German": the level goes first; else it follows the name.
  const [first] = kept;
  const opening = first ? spokenLevel(line.slice(Math.max(0, first.start - REACH), first.start)) : null;
  const isBefore = opening !== null;
  return kept.flatMap((one, i): SpokenLanguage[] => {
    const before = line.slice(Math.max(kept[i - 1]?.end ?? 0, one.start - REACH), one.start);
    const after = line.slice(one.end, Math.min(kept[i + 1]?.start ?? line.length, one.end + REACH));
    const own = isBefore ? spokenLevel(before) : spokenLevel(after);
    const level = own ?? levelOfList(line, kept, i, isBefore);
    return isOwn || isTold(line, one, level) ? [{ ...one, level }] : [];
  });
}

/** "English and German: fluent": what is said once of names that only "and" or a comma joins is said of all. */
function levelOfList(line: string, named: readonly Named[], i: number, isBefore: boolean): SpokenLanguage["level"] {
  const step = isBefore ? -1 : 1;
  for (let at = i + step; named[at]; at += step) {
    const [left, right] = isBefore ? [named[at], named[at + 1]] : [named[at - 1], named[at]];
    if (
      !left ||
      !right ||
      !/^[\s,/&+]*(?:(?:and|or|und|et|y|e|en|i|och|og)\s+)?$/i.test(line.slice(left.end, right.start))
    )
      return null;
    const one = named[at];
    if (!one) return null;
    const words = isBefore
      ? line.slice(Math.max(named[at - 1]?.end ?? 0, one.start - REACH), one.start)
      : line.slice(one.end, Math.min(named[at + 1]?.start ?? line.length, one.end + REACH));
    const level = spokenLevel(words);
    if (level) return level;
  }
  return null;
}

/** Outside the section a level, or a word for speaking near it, must make the name a language. */
function isTold(line: string, { start, end }: Named, level: SpokenLanguage["level"]): boolean {
  return level !== null || SPOKEN.test(foldWord(line.slice(Math.max(0, start - REACH), end + REACH)));
}

/** Names of languages in a line, never one that is part of a placeholder or of a longer word. */
function namesIn(line: string): Named[] {
  return [...line.matchAll(/(?<![\p{L}[_])\p{L}[\p{L}\p{M}]+(?![\p{L}_])/gu)].flatMap((match): Named[] => {
    const language = LANGUAGE_BY_NAME.get(foldWord(match[0]));
    const isWritten = /^\p{Lu}/u.test(match[0]) || NAMES_IN_LOWER_CASE.has(foldWord(match[0]));
    return language && isWritten ? [{ language, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Romance and Slavic languages write their names small. */
const NAMES_IN_LOWER_CASE: ReadonlySet<string> = new Set(
  [...LANGUAGE_BY_NAME.keys()].filter((name) => name.length > 5 && LANGUAGE_BY_NAME.get(name)?.toLowerCase() !== name),
);

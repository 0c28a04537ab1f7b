// File names that stand in a text: "CV_kaman_kwok_2025.docx" above a header, "Resume-Jane-Doe-final(2).pdf" at a foot. Their
// parts are the owner's name in any order, run together or without its hyphens; or tell it where nothing else does.

import { allMatches } from "../all-matches.ts";
import { fold } from "../fold.ts";
import { spellOut } from "./agrees-with.ts";
import type { Finding } from "../replacement.ts";
import { isNameToo, nameWord } from "./name-words.ts";

/** With its ending: without blanks, or all between a line's ends, commas and colons; or a first line without a blank. */
const WITH_ENDING = /(?<![^\s"'“„(<])[\p{L}\d][^\s/\\|<>"“”]{3,80}\.(?:docx?|pdf|odt|rtf|pages|txt)(?![\p{L}\d])/giu;
const WITH_BLANKS =
  /(?<=^|: |, )[\p{L}\d][^\n/\\|<>,:;]{3,80}\.(?:docx?|pdf|odt|rtf|pages|txt)(?=[ \t]*(?:$|[,;]))/gimu;
const ENDING = /\.(?:docx?|pdf|odt|rtf|pages|txt)(?![a-z\d])/i;
const ENDINGS = new RegExp(ENDING, "gi");
const FIRST_LINE = /^\s*(?<name>[\p{L}\d][\p{L}\p{M}\d._()+-]{4,80})[ \t]*(?:\n|$)/u;
/** What files of applicants are called besides; folded. */
const ABOUT_FILE =
  /^(?:cv|resume|curriculum|vitae|lebenslauf|bewerbung|hojadevida|curriculo|zyciorys|biodata|profile|application|final|finale?|new|old|latest|updated?|version|ver|v|rev|draft|copy|kopie|eng?|english|de|fr|es|pdf|docx?|odt|rtf|txt|pages|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|\p{L})$/u;
const IS_OF_APPLICANT =
  /(?<![a-z])(?:cv|resume|curriculum|lebenslauf|bewerbung|hoja|curriculo|zyciorys|biodata)(?![a-z])/;
/** UTF-16 units: a file that is named before all else is the applicant's. */
const FIRST = 3;
const PART = /\p{L}[\p{L}\p{M}'’]*/gu;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;

interface Part {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly letters: string;
}

/** The letters of a file name that is the first line; else nothing. */
export function leadingFileName(text: string): string {
  const first = /^\s*(?<line>[^\n]*)/.exec(text)?.groups?.["line"]?.trim() ?? "";
  return isFileName(first) ? fold(first.replace(HUMPS, " ")).replace(/\.[a-z\d]{2,5}$/, "") : "";
}

const HUMPS = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** No name, though it may hold one: "CV_kaman_kwok_2025.docx", "JaneDoe_CV". */
export function isFileName(line: string): boolean {
  const value = line.trim();
  return (
    value.length < 90 &&
    /[._-]/.test(value) &&
    !/[@/]/.test(value) &&
    (/\.(?:docx?|pdf|odt|rtf|pages|txt)$/i.test(value) ||
      (!/\s/.test(value) && IS_OF_APPLICANT.test(fold(value.replace(HUMPS, "_")))))
  );
}

/** `names`: what the text says that people are called. */
export function findInFileNames(text: string, names: readonly string[]): readonly Finding[] {
  const files = linesWithEnding(text).flatMap((line) => {
    const ended = [...allMatches(line.value, WITH_ENDING), ...allMatches(line.value, WITH_BLANKS)];
    // Of two that end at one place the longer one.
    const byEnd = new Map(ended.map((match) => [match.index + match[0].length, match]));
    return [...byEnd.values()].map(({ 0: value, index }) => ({ value, start: line.start + index }));
  });
  const first = FIRST_LINE.exec(text)?.groups?.["name"];
  if (first !== undefined && !ENDING.test(first) && isFileName(first))
    files.push({ value: first, start: text.indexOf(first) });
  return files.flatMap(({ value, start }) => {
    const parts = partsOf(value);
    const isTelling = start < FIRST || IS_OF_APPLICANT.test(fold(value.replace(HUMPS, "_")));
    const of = ownParts(parts, names) ?? (isTelling ? toldParts(parts) : null);
    const [from, to] = [of?.[0], of?.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [{ kind: "PERSON", start: start + from.start, end: start + to.end, score: 0.72, why: "file-name" }];
  });
}

function linesWithEnding(text: string): readonly { readonly start: number; readonly value: string }[] {
  const lines: { readonly start: number; readonly value: string }[] = [];
  let end = -1;
  for (const { index } of allMatches(text, ENDINGS)) {
    if (index < end) continue;
    const start = text.lastIndexOf("\n", index) + 1;
    const newline = text.indexOf("\n", index);
    end = newline === -1 ? text.length : newline;
    lines.push({ start, value: text.slice(start, end) });
  }
  return lines;
}

function partsOf(value: string): readonly Part[] {
  return allMatches(value, PART).flatMap(({ 0: run, index }) => {
    let at = index;
    return run.split(HUMP).map((part) => {
      const start = at;
      at += part.length;
      return { start, end: at, letters: fold(part).replace(/[^\p{L}]/gu, "") };
    });
  });
}

/** The parts that somebody's name spells, and the initials beside them. */
function ownParts(parts: readonly Part[], names: readonly string[]): readonly Part[] | null {
  for (const name of names) {
    const words = wordsOf(name);
    const initials = new Set(words.map((word) => word.charAt(0)));
    const isOwn = parts.map(({ letters }) => letters.length > 2 && isSpelledBy(letters, words));
    let from = isOwn.indexOf(true);
    if (from === -1) continue;
    let to = from;
    while (isOwn[to + 1] === true) to += 1;
    const isShort = (part: Part | undefined): boolean =>
      part !== undefined &&
      part.letters.length < 3 &&
      (words.includes(part.letters) || (part.letters.length === 1 && initials.has(part.letters)));
    while (isShort(parts[from - 1])) from -= 1;
    while (isShort(parts[to + 1])) to += 1;
    return parts.slice(from, to + 1);
  }
  return null;
}

/** Words and halves of words, folded in both ways; small ones too. */
function wordsOf(name: string): readonly string[] {
  const halves = name.split(/[\s,.]+/).flatMap((word) => [word, ...word.split(/[-'’]/)]);
  return [...new Set(halves.flatMap((word) => [fold(word), spellOut(word.toLowerCase())]))]
    .map((word) => word.replace(/[^\p{L}]/gu, ""))
    .filter((word) => word !== "");
}

/** Whether the words, one behind another in any order, are all of it: "annesophie", "benamor", "kwokkaman", "jdoe". */
function isSpelledBy(letters: string, words: readonly string[]): boolean {
  const reach = new Set([0]);
  // An initial may stand before or behind a word.
  for (const word of words) {
    if (word.length < 3) continue;
    const initials = words.map((other) => other.charAt(0));
    if (initials.some((initial) => letters === initial + word || letters === word + initial)) return true;
  }
  for (let at = 0; at < letters.length; at += 1)
    if (reach.has(at))
      for (const word of words) if (word.length > 1 && letters.startsWith(word, at)) reach.add(at + word.length);
  return reach.has(letters.length);
}

/** Where nobody is named: what is left without the words for the file, if it may be a name. */
function toldParts(parts: readonly Part[]): readonly Part[] | null {
  const left = parts.filter(({ letters }) => !ABOUT_FILE.test(letters));
  const [from, to] = [left[0], left.at(-1)];
  if (from === undefined || to === undefined || left.length < 2 || left.length > 5) return null;
  const kinds = left.map(({ letters }) => nameWord(letters));
  const isShutOut = left.some(({ letters }, at) => ["never", "plain"].includes(kinds[at] ?? "") && !isNameToo(letters));
  return isShutOut || !kinds.some((kind) => kind === "forename" || kind === "surname" || kind === "unknown")
    ? null
    : parts.slice(parts.indexOf(from), parts.indexOf(to) + 1);
}

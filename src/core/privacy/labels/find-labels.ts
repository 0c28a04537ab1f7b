// Where a line holds a label, and where its value may begin: the words before a colon, a dash, a tab or a gap are looked
// up in one map, so that hundreds of labels cost no more than one.

import { allMatches } from "../all-matches.ts";
import { fold } from "../fold.ts";
import { perLine } from "../per-line.ts";
import { isAsciiLetter, threeLetters } from "../three-letters.ts";
import { LABEL_TABLE, NUMBERED } from "./label-table.ts";
import type { LabelField } from "./label-table.ts";

export interface LabelHit {
  readonly field: LabelField;
  readonly isStrong: boolean;
  /** Offsets in the line. */
  readonly start: number;
  readonly valueStart: number;
  /** A colon says more than a gap. */
  readonly hasColon: boolean;
  /** Of "Age/Gender: 34/F" the first one; its value comes first. */
  readonly pairedWith?: Label;
}

export interface Label {
  readonly field: LabelField;
  readonly isStrong: boolean;
}

const normal = (label: string): string =>
  fold(label)
    .replace(/[.'’°]/g, "")
    .replace(/[\s_-]+/g, " ")
    .replaceAll(" & ", " and ")
    .trim();

const LABELS = new Map<string, Label>();
for (const { field, strong, labels } of LABEL_TABLE)
  for (const label of labels.split("|"))
    if (!LABELS.has(normal(label))) LABELS.set(normal(label), { field, isStrong: strong });
// "BVN no", "Ghana card number": whatever holds a number may say so.
const NUMBERED_BY = ["no", "number", "nr", "num", "card no", "card number", "id", "id no", "id number"];
const numbered = [NUMBERED, ...LABEL_TABLE.filter(({ field }) => field === "id").map(({ labels }) => labels)];
for (const base of numbered.flatMap((labels) => labels.split("|").map(normal)))
  if (/^[a-z]{2}[a-z /]*$/.test(base) && !/ (?:no|number|nr|id|details)$/.test(base))
    for (const ending of NUMBERED_BY)
      if (!LABELS.has(`${base} ${ending}`)) LABELS.set(`${base} ${ending}`, { field: "id", isStrong: true });
// Keys of exports: "dateOfBirth", "date_of_birth".
for (const [label, meaning] of [...LABELS])
  if (/^[a-z]+(?: [a-z]+)+$/.test(label) && !LABELS.has(label.replaceAll(" ", "")))
    LABELS.set(label.replaceAll(" ", ""), meaning);
/** Fields whose values are told by their own form, so that a blank after the label is enough. */
export const FORMED: ReadonlySet<LabelField> = new Set([
  "birth",
  "age",
  "gender",
  "marital",
  "nationality",
  "religion",
  "id",
]);
const FIRST_WORDS_OF_FORMED = new Set(
  [...LABELS].flatMap(([label, { field }]) => (FORMED.has(field) ? [label.split(" ")[0] ?? ""] : [])),
);
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...LABELS.keys()].flatMap((label) => [label, label.split(" ").at(-1) ?? ""]),
);
const mayBeFirst = threeLetters(FIRST_WORDS_OF_FORMED, "start");
const mayBeginLabel = threeLetters(
  Array.from(LABELS.keys(), (label) => label.split(" ")[0] ?? ""),
  "start",
);
const mayBeLast = threeLetters(LAST_WORDS, "end");
const WORD_BORDERS: ReadonlySet<string> = new Set(' \t\u3000"/|,;•·:：；=()<>●▪*-–—');
/** What `normal` only makes small, and takes the stops from. */
const PLAIN_WORD = /^[A-Za-z\d.]*$/;
const LONGEST_WORDS = 6;
/** Letters of the longest label and what may stand around it. */
const REACH = 60;

/** A colon, also as ":-"; a dash; dots or a line to write on; a bar of a table; a gap. */
const SEPARATOR =
  /"?[ \t]*[:：；=﹕]{1,2}(?:[ \t]?[–—-]{1,2})?|[ \t]*[–—-][ \t]+(?=\S)|[ \t]+is[ \t]|[ \t]*(?:\.{3,}|_{3,})|[ \t]{1,30}\|[ \t]|\t+|\u3000+| {2,}|(?<=[名別别齢龄所日地籍者号話年]) (?=\S)/g;
/** A field begins at the line, after a bar, a comma or a gap, or behind a bullet or number. */
const FIELD_START =
  /(?:^|[|,;•·●▪■◦\t\u3000({>"]|\.\s| {2})[ \t]*(?:[-–*•●▪■◦➢❖✓>#]+[ \t]*){0,2}(?:\(?\d{1,2}[.)][ \t]*)?$/;
const WORD = /[^\s"/|,;•·:：；=()<>●▪*\u{1F000}-\u{1FFFF}\u2190-\u2BFF\uE000-\uF8FF]+/gu;

/** All labels of a line from left to right. */
export const findLabels = perLine((line): readonly LabelHit[] => {
  if (!/[:：；=﹕\t\u3000|]|[–—-] | {2}| is |\.{3}|_{3}|[名別别齢龄所日地籍者号話年] /.test(line)) return [];
  const hits: LabelHit[] = [];
  let from = 0;
  for (const { 0: separator, index } of allMatches(line, SEPARATOR)) {
    const hit = labelBefore(line, Math.max(from, index - REACH), index);
    if (hit === null) continue;
    const hasColon = /[:：；=﹕]/.test(separator);
    const paired =
      hasColon || /^(?:\t| {2})|\|/.test(separator)
        ? labelBeforeJoint(line, Math.max(from, index - REACH), hit.start)
        : null;
    const start = paired?.start ?? hit.start;
    // "Passport details: Passport No. …": one label right behind another.
    const isBehindLabel = hits.length > 0 && line.slice(from, start).trim() === "";
    const fieldStarts = FIELD_START.test(line.slice(Math.max(0, start - 8), start)) || start === from || isBehindLabel;
    const isSaid = / is /.test(separator) && /(?:^|\s)(?:my|his|her|their)\s$/i.test(line.slice(0, hit.start));
    if (!fieldStarts && !isSaid && !(hasColon && (hit.label.isStrong || hits.length > 0))) continue;
    from = index + separator.length;
    hits.push({
      field: hit.label.field,
      isStrong: hit.label.isStrong,
      start,
      valueStart: from,
      hasColon,
      ...(paired === null ? {} : { pairedWith: paired.label }),
    });
  }
  return hits;
});

const JOINT = /[ \t]*(?:[/&+]|[ \t](?:and|und|et|y|e|i|и))[ \t]*$/u;

/** The label that a sign or an "and" joins to the one that starts at `to`. */
function labelBeforeJoint(line: string, from: number, to: number): ReturnType<typeof labelBefore> {
  const joint = JOINT.exec(line.slice(from, to));
  return joint === null || joint.index === 0 ? null : labelBefore(line, from, from + joint.index);
}

/** A label that takes the whole line: its value is on the next one. */
export function wholeLineLabel(line: string, isReadAgain = true): Label | null {
  return line.length > REACH || !mayEndLabel(line, line.length) ? null : labelOfLine(line, isReadAgain);
}

const labelOfLine = perLine((line): Label | null => {
  const bare = line.replace(/[:：]\s*$/, "");
  const hit = labelBefore(bare, 0, bare.length);
  return hit !== null && FIELD_START.test(bare.slice(0, hit.start)) ? hit.label : null;
});

/** "Nationality British": a label of a formed field that begins the line, and only a blank before the value. */
export function leadingLabel(line: string, isReadAgain = true): LabelHit | null {
  return mayStart(line, mayBeFirst) ? labelAtStart(line, isReadAgain) : null;
}

const labelAtStart = perLine((line): LabelHit | null => {
  const firstWord = /[^\s/|,;•·:：=()<>●▪*-]+/.exec(line)?.[0] ?? "";
  if (firstWord.length > REACH || !FIRST_WORDS_OF_FORMED.has(withoutStops(firstWord))) return null;
  const words = allMatches(line.slice(0, REACH), WORD).slice(0, LONGEST_WORDS + 1);
  for (let count = Math.min(LONGEST_WORDS, words.length - 1); count > 0; count -= 1) {
    const label = LABELS.get(normal(words.slice(0, count).join(" ")));
    const [first, next] = [words[0], words[count]];
    if (label !== undefined && first !== undefined && next !== undefined)
      return !FORMED.has(label.field)
        ? null
        : {
            field: label.field,
            isStrong: label.isStrong,
            start: first.index,
            valueStart: next.index,
            hasColon: false,
          };
  }
  return null;
});

function labelBefore(line: string, from: number, to: number): { readonly label: Label; readonly start: number } | null {
  // Most colons and dashes follow no label; the last word tells.
  if (!mayEndLabel(line, to) || !LAST_WORDS.has(lastWordBefore(line, from, to))) return null;
  // "First name(s)", "Sex (M/F)": what stands in brackets is no part of the label.
  const window = line.slice(from, to).replace(/\([^()]{1,24}\)?/gu, (match) => " ".repeat(match.length));
  const words = allMatches(window, WORD).slice(-LONGEST_WORDS);
  const last = words.at(-1);
  if (last === undefined || /[^\s*"]/.test(window.slice(last.index + last[0].length))) return null;
  for (let count = words.length; count > 0; count -= 1) {
    const tail = words.slice(-count);
    if (!mayStart(tail[0]?.[0] ?? "", mayBeginLabel)) continue;
    const label = LABELS.get(normal(tail.map(([word]) => word).join(" ")));
    if (label !== undefined) return { label, start: from + (tail[0]?.index ?? 0) };
  }
  return null;
}

/** The word that ends before an offset, folded; stars, blanks and a bracket may follow it. By hand: it runs at every colon. */
function lastWordBefore(line: string, from: number, to: number): string {
  let end = to;
  for (let isDone = false; !isDone;) {
    while (end > from && ' *\t"'.includes(line.charAt(end - 1))) end -= 1;
    const open = line.charAt(end - 1) === ")" ? line.lastIndexOf("(", end - 2) : -1;
    isDone = open < from;
    if (!isDone) end = open;
  }
  let start = end;
  while (
    start > from &&
    end - start < REACH &&
    (isAsciiLetter(line.charCodeAt(start - 1)) || !WORD_BORDERS.has(line.charAt(start - 1)))
  )
    start -= 1;
  const word = line.slice(start, end);
  return PLAIN_WORD.test(word) ? withoutStops(word) : normal(word);
}

function withoutStops(word: string): string {
  const folded = fold(word);
  return folded.includes(".") ? folded.replaceAll(".", "") : folded;
}

/** False where the letters that a line ends with at an offset end no label. Most lines are done with here. */
function mayEndLabel(line: string, to: number): boolean {
  let end = to;
  while (end > 0 && ' *\t":.'.includes(line.charAt(end - 1))) end -= 1;
  if (end < 3) return true;
  const [first, second, third] = [line.charCodeAt(end - 3), line.charCodeAt(end - 2), line.charCodeAt(end - 1)];
  return !(isAsciiLetter(first) && isAsciiLetter(second) && isAsciiLetter(third)) || mayBeLast(first, second, third);
}

/** The same for the letters that a line or word begins with. */
function mayStart(line: string, mayBe: typeof mayBeFirst): boolean {
  const [first, second, third] = [line.charCodeAt(0), line.charCodeAt(1), line.charCodeAt(2)];
  return !(isAsciiLetter(first) && isAsciiLetter(second) && isAsciiLetter(third)) || mayBe(first, second, third);
}

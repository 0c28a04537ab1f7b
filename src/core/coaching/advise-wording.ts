// Advice on the words of single lines.

import type { Advice } from "./advice.ts";
import { type DeedVerb, HOLDING_VERBS, THING_GERUNDS, verbOfBase, verbOfGerund } from "./deed-verbs.ts";
import { adviceAt, adviceToEdit, openingEdit } from "./make-advice.ts";
import type { ResumeLine } from "./resume-lines.ts";
import {
  BUZZWORDS,
  DUTY_OF_THING,
  DUTY_OPENING,
  DUTY_VERB,
  FILLERS,
  VAGUE_QUANTITIES,
  WEAK_OPENINGS,
} from "./weak-words.ts";

/** UTF-16 units: more than two lines of a page. */
const LONG_LINE = 200;
/** Of a half that would stand alone. */
const SHORTEST_HALF = 40;
/** A word opens that many lines of one job before it is noticed. */
const REPEATED = 3;

/** One advice at most for the opening of a line: two edits of the same words would be in each other's way. */
export function adviseLine(text: string, line: ResumeLine): Advice[] {
  const opening = line.isDeed ? (dutyOpening(text, line) ?? weakOpening(text, line) ?? tense(text, line)) : null;
  const person = firstPerson(text, line);
  return [
    ...(opening ? [opening] : person ? [person] : []),
    ...fillers(text, line),
    ...marked("buzzword", BUZZWORDS, line),
    ...(line.isDeed ? marked("vague-quantity", VAGUE_QUANTITIES, line) : []),
    ...longLine(text, line),
  ];
}

/** From the third line of a job on that begins with the same word. */
export function repeatedOpenings(lines: readonly ResumeLine[]): Advice[] {
  const counts = new Map<string, number>();
  return lines.flatMap((line) => {
    const word = /^\p{L}+/u.exec(line.text)?.[0] ?? "";
    if (!line.isDeed || word.length < 3) return [];
    const key = `${line.job?.start ?? line.section.start} ${word.toLowerCase()}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === REPEATED
      ? [adviceAt("repeated-opening", line.start, line.start + word.length, { word, count })]
      : [];
  });
}

/** Whether the line tells of work that goes on: the job does, and the line does not speak of the past. */
function isNow({ job, text }: ResumeLine): boolean {
  return job !== null && job.to === null && !/^(?:was|were|been|did|\p{L}+ed)\b/iu.test(text);
}

/** "Responsible for managing the rota" → "Managed the rota"; before a thing that is run: "Ran the …". */
function dutyOpening(text: string, line: ResumeLine): Advice | null {
  const opening = DUTY_OPENING.exec(line.text)?.[0];
  if (opening === undefined) return null;
  const duties = line.text.slice(opening.length);
  if (gerundAt(duties) !== null) {
    const deeds = deedsOf(duties, isNow(line));
    if (deeds !== null) return openingEdit("passive-duty", text, line, opening.length + deeds.length, deeds.said);
  }
  const thing = DUTY_OF_THING.exec(line.text)?.[0];
  if (thing === undefined) return adviceAt("passive-duty", line.start, line.start + opening.trimEnd().length);
  return openingEdit("passive-duty", text, line, thing.trimEnd().length, isNow(line) ? DUTY_VERB.now : DUTY_VERB.past);
}

/** What joins duties: "checking orders, handling cash, and answering calls". */
const JOINT = /(?:,\s+(?:and\s+)?|\s+and\s+)(?=\p{L}+ing\s+[\p{L}\d])/giu;

/**
 * Duties as deeds, as far as the last of their verbs: all of them, or there would be two forms in one line. null where one
 * may be a thing, or a verb is not known.
 */
function deedsOf(duties: string, isNow: boolean): { readonly said: string; readonly length: number } | null {
  const starts = [0, ...[...duties.matchAll(JOINT)].map(({ 0: joint, index }) => index + joint.length)];
  const verbs = starts.map((start) => gerundAt(duties.slice(start)));
  let said = "";
  let at = 0;
  for (const [index, start] of starts.entries()) {
    const verb = verbs[index] ?? null;
    if (verb === null || (index > 0 && THING_GERUNDS.has(verb.gerund))) return null;
    const form = isNow ? verb.base : verb.past;
    said += duties.slice(at, start) + (index === 0 ? capital(form) : form);
    at = start + verb.gerund.length;
  }
  return { said, length: at };
}

/** The verb whose -ing form a text begins with. */
function gerundAt(text: string): DeedVerb | null {
  const gerund = /^\p{L}+ing(?: up)?\b/iu.exec(text)?.[0] ?? "";
  return verbOfGerund(gerund) ?? verbOfGerund(gerund.split(" ")[0] ?? "") ?? null;
}

function weakOpening(text: string, line: ResumeLine): Advice | null {
  for (const { said, past, now } of WEAK_OPENINGS) {
    const length = said.exec(line.text)?.[0].length;
    if (length !== undefined) return openingEdit("weak-verb", text, line, length, isNow(line) ? now : past);
  }
  return null;
}

/** "Manage a team" in a job that has ended. */
function tense(text: string, line: ResumeLine): Advice | null {
  const [word = ""] = /^\p{L}+/u.exec(line.text) ?? [];
  const verb = verbOfBase(word);
  const isNoun = /^\p{L}+\s*(?:[:&/]|of\b|and\b)/u.test(line.text);
  if (verb === undefined || verb.past === verb.base || isNoun || line.job === null || isNow(line)) return null;
  return openingEdit("spelled-tense", text, line, word.length, capital(verb.past));
}

/**
 * "I plan menus" and "I am a nurse", where a sentence begins: it stands without. Elsewhere, and before what one feels or
 * wishes, it takes the person to reword it.
 */
function firstPerson(text: string, line: ResumeLine): Advice | null {
  for (const { 0: said, 1: being, index } of line.text.matchAll(FIRST_PERSON)) {
    const start = line.start + index;
    const [word = ""] = /^\p{L}+/u.exec(text.slice(start + said.length)) ?? [];
    const isKnown = verbOfBase(word) !== undefined || HOLDING_VERBS.has(word) || /ed$/.test(word);
    if (being === undefined && !isKnown) continue;
    const end = start + said.length + word.length;
    return adviceToEdit("first-person", text, {
      start,
      end,
      after: capital(word),
      section: line.section.heading || null,
    });
  }
  const said = ANY_PERSON.exec(line.text);
  return said ? adviceAt("first-person", line.start + said.index, line.start + said.index + said[0].length) : null;
}

const FIRST_PERSON = /(?<=^|[.!?]\s)I(\s(?:am|was|have been)|['’]m)?\s+(?=\p{Ll})/gu;
const ANY_PERSON = /(?<![\p{L}\p{N}.])(?:I|me|my|myself|I['’](?:m|ve|d|ll))(?![\p{L}\p{N}])(?!\.)/u;

function fillers(text: string, line: ResumeLine): Advice[] {
  return FILLERS.flatMap(([pattern, instead]) =>
    [...line.text.matchAll(pattern)].map(({ 0: said, index }) => {
      const start = line.start + index;
      const isOpening = instead === "" && /(?:^|[.!?]\s+)$/.test(line.text.slice(0, index));
      const first = isOpening ? (/^\p{L}+/u.exec(text.slice(start + said.length))?.[0] ?? "") : "";
      return adviceToEdit("filler", text, {
        start,
        end: start + said.length + first.length,
        after: isOpening ? capital(first) : instead,
        section: line.section.heading || null,
      });
    }),
  );
}

function marked(rule: "buzzword" | "vague-quantity", pattern: RegExp, { text, start }: ResumeLine): Advice[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) =>
    adviceAt(rule, start + index, start + index + word.length, { word }),
  );
}

/** Cut in two at the end of a sentence or at a semicolon, where both halves can stand alone. */
function longLine(text: string, line: ResumeLine): Advice[] {
  if (!line.isDeed || line.text.length <= LONG_LINE) return [];
  const cuts = [...line.text.matchAll(/[.;]\s+(?=\p{L})/gu)].filter(
    ({ index }) => index >= SHORTEST_HALF && line.text.length - index >= SHORTEST_HALF,
  );
  const middle = cuts.sort(
    (a, b) => Math.abs(a.index - line.text.length / 2) - Math.abs(b.index - line.text.length / 2),
  )[0];
  if (middle === undefined) return [adviceAt("long-line", line.start, line.end, { length: line.text.length })];
  const start = line.start + middle.index;
  const end = start + middle[0].length + 1;
  const after = `.\n${line.mark}${text.charAt(end - 1).toUpperCase()}`;
  return [adviceToEdit("long-line", text, { start, end, after, section: line.section.heading || null })];
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

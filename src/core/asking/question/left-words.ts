// Words of a question that nothing took: each is told, with the field it is nearest to.

import type { Field } from "../filter/filter.ts";
import type { Unplaced } from "./read-question.ts";
import { type Reading } from "./span.ts";
import { FILLER, NUMBER_WORDS } from "./words.ts";
import { singular } from "./find-titles-asked.ts";

/** What stands before a word says what it would be. The first that fits counts. */
const NEAREST: readonly (readonly [Field, RegExp])[] = [
  ["city", /\b(?:in|near|around|from|to|within|outside|based in|located in)\s+(?:the )?$/],
  ["company", /\b(?:at|by|company|employer)\s+$/],
  ["pay", /\b(?:pay(?:s|ing)?|salary|earn(?:s|ing)?|paid)\s+(?:of |about |around )?$/],
  ["title", /\b(?:as|as an?|an?)\s+$/],
];

/** A year that no use of a skill took is when something was, and no row keeps that. */
const YEAR = /^(?:[a-z]{3,9} )?(?:19|20)\d\d$/;

export function leftWords(reading: Reading): readonly Unplaced[] {
  const words = [...reading.lower.matchAll(/[\p{L}\d][\p{L}\d+#.'&-]*/gu)].flatMap((match) => {
    const said = match[0].replace(/[.'-]+$/, "");
    const start = match.index;
    const isTaken = reading.spans.some((span) => start < span.end && start + said.length > span.start);
    if (isTaken) return [];
    // "5 PHP developers": how many are sought.
    const isOfPeople = reading.spans.some((span) => span.start === start + said.length + 1);
    const isOfFraction = /^\/\d/.test(reading.lower.slice(start + said.length));
    if (isNumber(said) && !isOfPeople && !isOfFraction) return [counted(reading, start, start + said.length)];
    return isPlain(said) || isOfSpan(reading, said, start) ? [] : [{ said, start, end: start + said.length }];
  });
  // Words that stand together were meant together.
  const groups: { said: string; start: number; end: number }[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last !== undefined && word.end <= last.end) continue;
    if (last !== undefined && /^(?:[\s-]|\s?&\s?)$/.test(reading.lower.slice(last.end, word.start))) {
      last.end = word.end;
      last.said = reading.lower.slice(last.start, word.end);
    } else groups.push({ ...word });
  }
  return groups.map(({ said, start, end }) =>
    YEAR.test(said) || NUMBERED.test(said)
      ? { said, nearest: "text", isNotKept: true }
      : { said, nearest: nearestField(reading, start, end) },
  );
}

/** Whoever says a number means it; "one" is a pronoun, too. */
function isNumber(said: string): boolean {
  return /^\d{1,2}$/.test(said) || (Object.hasOwn(NUMBER_WORDS, said) && !/^(?:one|couple|zero|hundred)$/.test(said));
}

const NUMBERED = new RegExp(`^(?:\\d{1,2}|${Object.keys(NUMBER_WORDS).join("|")})(?: |$)`);

/** With what it counts: "30 days", "2 open positions". */
function counted({ lower, spans }: Reading, start: number, end: number) {
  const next = /^(?: (?!(?:and|or|but|with|in|of|from|for|at|the|who|that)\b)[a-z]{2,}){1,2}/.exec(lower.slice(end));
  const to = end + (next?.[0].length ?? 0);
  const until = spans.every((span) => span.start >= to || span.end <= end) ? to : end;
  return { said: lower.slice(start, until), start, end: until };
}

/** "BLS and ACLS certifications": behind what they certify they say nothing more. */
function isOfSpan({ lower, spans }: Reading, said: string, start: number): boolean {
  return (
    /^certifications?$/.test(said) &&
    spans.some(({ end, meaning }) => meaning.what === "condition" && /^\s$/.test(lower.slice(end, start)))
  );
}

function isPlain(said: string): boolean {
  return (
    FILLER.has(said) ||
    FILLER.has(singular(said)) ||
    Object.hasOwn(NUMBER_WORDS, said) ||
    /^(?:\d{1,2}|[a-z])$/.test(said) ||
    FILLER.has(said.replace(/'s$/, "")) ||
    /^(?:you|we|they|i|he|she|it|who|that|there|has|have|had|is|are|was|were|do|does|did|would|could|should)(?:n't|'(?:re|ve|ll|d|s))$/.test(
      said,
    )
  );
}

function nearestField({ lower }: Reading, start: number, end: number): Field {
  const before = lower.slice(0, start);
  if (/^\s+(?:jobs?|roles?|positions?|openings?)\b/.test(lower.slice(end))) return "title";
  return NEAREST.find(([, pattern]) => pattern.test(before))?.[0] ?? "skill";
}

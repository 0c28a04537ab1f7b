// The name below the first section: a left column with contacts and skills comes first in the text of a page of two.

import { fold } from "../fold.ts";
import { isDetailsHeading } from "../page.ts";
import type { Finding } from "../replacement.ts";
import { agreesWith } from "./agrees-with.ts";
import { TITLE_PART } from "./name-segments.ts";
import type { Segment } from "./name-segments.ts";
import { nameWord } from "./name-words.ts";
import { FOOT_MALUS, scoreSegment, THRESHOLD } from "./score-name.ts";
import type { HeaderClues } from "./score-name.ts";
import { SECTION } from "./section.ts";
import { isCapitals, stackedName } from "./stacked-name.ts";

/** Lines of a left column that may stand before the name of the right one. */
const MAX_LINES_BELOW = 40;

/** In capitals or as the mail has it; null where the header has no contact. */
export function nameBelowSection(text: string, clues: HeaderClues): Finding | null {
  if (clues.contacts.length === 0) return null;
  const [first] = clues.contacts;
  let previous: Segment | null = null;
  let count = 0;
  for (const { 0: value, index: start } of text.slice(0, 3000).matchAll(/[^\n]*\S[^\n]*/g)) {
    count += 1;
    if (count > MAX_LINES_BELOW || value.includes("[PERSON_")) return null;
    const current = { start, value };
    const isEven = previous !== null && isCapitals(previous.value) === isCapitals(value);
    const stacked = previous === null || !isEven ? null : stackedName(previous, current, 3, clues, true);
    const names: readonly (Finding | null)[] = [stacked, aloneName(current, clues)];
    const name = names.find(
      (one) => one !== null && first !== undefined && one.start > first.start && isSetApart(text, one, clues),
    );
    if (name !== undefined && name !== null) return { ...name, why: "header-name/below" };
    previous = current;
  }
  return null;
}

function aloneName({ start, value }: Segment, clues: HeaderClues): Finding | null {
  const name = value.trim();
  if (name.length > 60 || !name.includes(" ") || isDetailsHeading(name)) return null;
  const score = scoreSegment(name, { line: 3, isFirst: true, isAlone: true }, clues);
  if (score < THRESHOLD + FOOT_MALUS) return null;
  const from = start + value.indexOf(name);
  return { kind: "PERSON", start: from, end: from + name.length, score, why: "header-name" };
}

/** Below an empty line, above a title of its own and a heading: an employer has dates there. */
function isTop(text: string, start: number, title: string, rest: readonly string[]): boolean {
  const [next = ""] = rest.filter((line) => line.trim() !== "");
  return (
    /\n\s*\n$/.test(text.slice(Math.max(0, start - 8), start)) &&
    TITLE_PART.test(fold(title)) &&
    !/[\d|,]/.test(title) &&
    SECTION.test(next.trim())
  );
}

/** Skills and employers stand there as well: spelled by the mail, or in capitals with a forename or above a title. */
function isSetApart(text: string, { start, end }: Finding, clues: HeaderClues): boolean {
  const value = text.slice(start, end);
  const words = value.split(/\s+/);
  const [title = "", ...rest] = text
    .slice(end, end + 200)
    .trimStart()
    .split("\n", 4);
  // "HTML", "XML" and "HR" stand below each other in capitals, too.
  const isSpoken = words.every((word) => /[^\p{ASCII}]|[AEIOUY]/u.test(word));
  const isHeadline = isSpoken && TITLE_PART.test(fold(title)) && rest.some((line) => SECTION.test(line.trim()));
  return (
    clues.emailLocals.some((local) => agreesWith(words, local)) ||
    (isCapitals(value) && (nameWord(words[0] ?? "") === "forename" || isHeadline)) ||
    (isTop(text, start, title, rest) && nameWord(words[0] ?? "") === "forename")
  );
}

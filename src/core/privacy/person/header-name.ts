// The candidate's name at the top of a resume. Lines before the first section are cut into segments; each that has the
// shape of a name collects evidence from a table; the best one above the threshold is the name.

import { fold } from "../fold.ts";
import { isDetailsHeading } from "../page.ts";
import type { Finding } from "../replacement.ts";
import { isFileName } from "./file-name.ts";
import { nameBelowSection } from "./name-below-section.ts";
import { nameSegments } from "./name-segments.ts";
import type { Segment } from "./name-segments.ts";
import { FOOT_MALUS, scoreParts, scoreSegment, THRESHOLD } from "./score-name.ts";
import type { HeaderClues } from "./score-name.ts";
import { SECTION } from "./section.ts";
import { stackedName, withOtherHalf } from "./stacked-name.ts";
import { HEADINGS_ABROAD } from "./word-lists.ts";

const MAX_LINES = 12;
/** "## Summary", "**Summary**" */
const MARKDOWN = /^\s*(?:#{1,4} |\*\*|__)/;

/** What the document is, in a line of its own. */
const HEADING = new RegExp(
  `^(?:${fold(HEADINGS_ABROAD)
    .trim()
    .split(" ")
    .filter((word) => word.length > 1)
    .join(
      "|",
    )}|resume|cv|c\\.v\\.|curriculum(?: vitae)?|curriculo(?: vitae)?|hoja de vida|zivotopis|strukturovany zivotopis|zyciorys|oneletrajz|szakmai oneletrajz|ozgecmis|meritforteckning|ansioluettelo|zivljenjepis|rezime|elulookirjeldus|gyvenimo aprasymas|αυτοβιογραφικο|βιογραφικο|автобиография|personal history|personal history form|application form|job application|bewerbung|europass(?: cv| lebenslauf)?|europass curriculum vitae|personligt brev|lebenslauf|bio ?-?data|personalien|profile)[ :.]*$`,
  "u",
);

/** At most one finding: where the candidate's name stands in the header. */
export function findHeaderName(text: string, clues: HeaderClues): readonly Finding[] {
  let best: Finding | null = null;
  let line = 0;
  let previous: Segment | null = null;
  const handles = [...clues.emailLocals, ...clues.links];
  for (const { start, value } of headerLines(text)) {
    if (value.includes("[PERSON_")) return [];
    if (line === 0 && (HEADING.test(fold(value).trim()) || isFileName(value))) continue;
    const stacked = stackedName(previous, { start, value }, line, clues);
    if (stacked !== null && stacked.score > (best?.score ?? 0)) best = stacked;
    previous = { start, value };
    const free = blankContacts(value, start, clues.contacts);
    const segments = nameSegments(free, handles);
    for (const segment of segments) {
      const place = {
        line,
        isFirst: segment.start === segments[0]?.start,
        isAlone: segments.length === 1 && !/[:：]/.test(value),
      };
      const score = segment.value.includes(",")
        ? scoreParts(segment.value, place, clues)
        : scoreSegment(segment.value, place, clues);
      const from = start + segment.start;
      // Of two as likely at one place the longer one.
      const isLonger = best?.start === from && score === best.score && from + segment.value.length > best.end;
      if (score >= THRESHOLD && (score > (best?.score ?? 0) || isLonger)) {
        best = { kind: "PERSON", start: from, end: from + segment.value.length, score, why: "header-name" };
      }
    }
    line += 1;
  }
  const seen = best ?? nameBelowSection(text, clues) ?? nameBesideContact(text, clues);
  if (seen === null) return [];
  const found = withOtherHalf(text, seen, clues);
  const after = AFTER_NAME.exec(text.slice(found.end, found.end + 30))?.[0].length ?? 0;
  return [{ ...found, end: found.end + after, score: Math.min(1, found.score) }];
}

/** Where the header names nobody: at the foot, on a line with contact details or right above one. */
function nameBesideContact(text: string, clues: HeaderClues): Finding | null {
  let best: Finding | null = null;
  for (const contact of clues.contactsBelow) {
    const lineStart = text.lastIndexOf("\n", contact.start - 1) + 1;
    const above = text.lastIndexOf("\n", lineStart - 2) + 1;
    const top = topOfBlock(text, lineStart);
    for (const start of new Set([...(top === null ? [] : [top]), ...(lineStart > 0 ? [above] : []), lineStart])) {
      const end = text.indexOf("\n", start);
      const value = text.slice(start, end === -1 ? text.length : end);
      if (value.length > 200 || value.includes("[PERSON_")) continue;
      for (const [index, segment] of nameSegments(blankContacts(value, start, clues.contactsBelow)).entries()) {
        const score = scoreSegment(
          segment.value,
          { line: 1, isFirst: index === 0, isAlone: start === top },
          { ...clues, contacts: clues.contactsBelow },
        );
        const from = start + segment.start;
        if (score >= THRESHOLD + FOOT_MALUS && score > (best?.score ?? 0))
          best = { kind: "PERSON", start: from, end: from + segment.value.length, score, why: "header-name/foot" };
      }
    }
  }
  return best;
}

/** "Contact details", the name, street and town, and how to call: lines between the heading and the first contact. */
const BLOCK_REACH = 7;

/** Where the line below a heading such as "Contact details" starts, the contact's own line standing a few further down. */
function topOfBlock(text: string, contactLine: number): number | null {
  let below = contactLine;
  for (let count = 0; count < BLOCK_REACH && below > 0; count += 1) {
    const start = text.lastIndexOf("\n", below - 2) + 1;
    const line = text.slice(start, below - 1);
    if (line.trim() === "" && count > 0) return null;
    if (isDetailsHeading(line)) return below === contactLine ? null : below;
    below = start;
  }
  return null;
}

/** Contact details end a segment as a bar does. */
function blankContacts(value: string, at: number, contacts: HeaderClues["contacts"]): string {
  let free = value;
  for (const { start, end } of contacts) {
    const [from, to] = [Math.max(0, start - at), Math.min(value.length, end - at)];
    if (from < to) free = free.slice(0, from) + "|".repeat(to - from) + free.slice(to);
  }
  return free;
}

function* headerLines(text: string): Generator<{ start: number; value: string }> {
  let count = 0;
  for (const match of text.slice(0, 3000).matchAll(/[^\n]+/g)) {
    const value = match[0].slice(0, 200);
    if (value.trim() === "") continue;
    if (count > 0 && SECTION.test(value.replace(MARKDOWN, "").trim())) return;
    if (count >= MAX_LINES) return;
    count += 1;
    yield { start: match.index, value: isDetailsHeading(value) ? "" : value };
  }
}

/** A nickname, and which of the same name. */
const AFTER_NAME =
  /^(?: ?\(?[“"'‘„]\p{L}[\p{L}\p{M} .-]{1,14}[”"'’“]\)?)?(?:,? (?:[JS](?:r|R)\.?|I{2,3}|IV|[Jj][uú]nior(?=\s*(?:$|[\n|,•·–-]))|J[UÚ]NIOR(?=\s*(?:$|[\n|,•·–-]))|F(?:ilh|ILH)[oOaA]|N(?:et|ET)[oOaA]|S(?:obrinh|OBRINH)[oOaA]|(?:fils|père|the (?:younger|elder)))(?![\p{L}.]))?/u;

// Finds the headings of a resume and so its sections. A heading is a short line of its own whose words are
// in the table, or such words followed by a colon at the start of a line.

import { HEADING_WORDS } from "./heading-words.ts";
import type { Section, SectionKind } from "./profile.ts";

const KIND_BY_HEADING: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(HEADING_WORDS).flatMap(([kind, words]) =>
    // The keys of the table are section kinds.
    words.split(", ").map((wording): [string, SectionKind] => [keyOf(wording), kind as SectionKind]),
  ),
);

/** Longer lines are sentences. */
const MAX_HEADING_LENGTH = 48;

/** The sections of a text, in order and without gaps; the first is the header, unless a heading opens the text. */
export function findSections(text: string): Section[] {
  const starts: { kind: SectionKind; heading: string; start: number }[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const found = headingOf(line);
    if (found) starts.push({ ...found, start: offset });
    offset += line.length + 1;
  }
  const header = { kind: "header" as const, heading: "", start: 0 };
  const all = starts[0]?.start === 0 || text === "" ? starts : [header, ...starts];
  return all.map((section, i) => ({ ...section, end: all[i + 1]?.start ?? text.length }));
}

function headingOf(line: string): { kind: SectionKind; heading: string } | null {
  const colon = line.indexOf(":");
  const heading = (colon > 0 && colon <= MAX_HEADING_LENGTH ? line.slice(0, colon) : line).trim();
  if (heading.length > MAX_HEADING_LENGTH || !/\p{L}/u.test(heading)) return null;
  // "Experience: 5 years" opens a section only when it looks like a title, not like the middle of a sentence.
  const isTitle = /^[#*_\s•\-–|=]*[\p{Lu}\d]/u.test(heading);
  const kind = isTitle || colon === line.length - 1 ? KIND_BY_HEADING.get(keyOf(heading)) : undefined;
  if (!kind) return null;
  // "Languages: French, English" is a line of a list under "Skills", but it does open what it says.
  const isBullet = /^[•\-–*]\s/.test(line) && !line.startsWith("**");
  return isBullet ? null : { kind, heading: heading.replace(/^[#*_\s•\-–|=]+|[#*_\s|=]+$/g, "") };
}

/** A heading without what differs between wordings: case, blanks, numbering, "&" for "and", decoration. */
function keyOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/\(.*\)/g, "")
    .replace(/[^\p{L}]/gu, "");
}

// Finds the headings of a resume and so its sections. A heading is a short line of its own whose words are in the table,
// or such words followed by a colon at the start of a line, or such words in capitals that run into the text.

import { HEADING_WORDS } from "./heading-words.ts";
import { type Heading, JOB_WORDS, withoutPartsOfJobs } from "./parts-of-jobs.ts";
import type { Section, SectionKind } from "./profile.ts";

const KIND_BY_HEADING = kindByHeading();

/** Longer lines are sentences. */
const MAX_HEADING_LENGTH = 48;
/** Words of the longest heading in capitals that is looked for within a line. */
const MAX_CAPITAL_WORDS = 5;
/** Letters: "IT" and "WORK" in the middle of a line are more often words than headings. */
const MIN_CAPITAL_LETTERS = 6;
/** Kinds whose wordings also open a sentence or a list ("SUMMARY OF SALES", "OTHER"): only on a line of their own. */
const NEVER_INLINE: ReadonlySet<SectionKind> = new Set(["other", "header"]);

interface Start extends Heading {
  readonly heading: string;
}

/** The sections of a text, in order and without gaps; the first is the header, unless a heading opens the text. */
export function findSections(text: string): Section[] {
  const starts: Start[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const found = headingOf(line);
    if (found) starts.push({ ...found, start: offset });
    for (const inline of capitalHeadings(line, found !== null))
      starts.push({ ...inline, start: offset + inline.start });
    offset += line.length + 1;
  }
  const header = { kind: "header" as const, heading: "", start: 0 };
  const kept = withoutPartsOfJobs(text, starts);
  const all = kept[0]?.start === 0 || text === "" ? kept : [header, ...kept];
  return all.map(({ kind, heading, start }, i) => ({ kind, heading, start, end: all[i + 1]?.start ?? text.length }));
}

function headingOf(line: string): Omit<Start, "start"> | null {
  const colon = line.indexOf(":");
  const heading = (colon > 0 && colon <= MAX_HEADING_LENGTH ? line.slice(0, colon) : line).trim();
  if (heading.length > MAX_HEADING_LENGTH || !/\p{L}/u.test(heading)) return null;
  // "Experience: 5 years" opens a section only when it looks like a title, not like the middle of a sentence.
  const isTitle = /^[#*_\s•\-–|=]*[\p{Lu}\d]/u.test(heading);
  const kind = isTitle || colon === line.length - 1 ? kindOf(heading) : undefined;
  if (!kind) return null;
  // "Languages: French, English" is a line of a list under "Skills", but it does open what it says.
  const isBullet = /^[•\-–*]\s/.test(line) && !line.startsWith("**");
  if (isBullet) return null;
  const hasMore = colon > 0 && line.slice(colon + 1).trim() !== "";
  return {
    kind,
    heading: heading.replace(/^[#*_\s•\-–|=]+|[#*_\s|=]+$/g, ""),
    isLoose: hasMore || JOB_WORDS.has(keyOf(heading)),
  };
}

/** "Career Experience/Job History" and "Skills & Languages": headings of one thing or two; the first counts. */
function kindOf(heading: string): SectionKind | undefined {
  const whole = KIND_BY_HEADING.get(keyOf(heading));
  if (whole) return whole;
  const kinds = heading.split(PARTS_OF_HEADING).map((part) => KIND_BY_HEADING.get(keyOf(part)));
  return kinds.length === 2 && kinds.every((kind) => kind !== undefined) ? kinds[0] : kindByEnding(heading);
}

/** What a heading in capitals ends in, "CLASSROOM EXPERIENCE"; in small letters only behind a word that opens headings. */
const ENDINGS: readonly (readonly [SectionKind, RegExp])[] = [
  ["experience", /\b(?:experiences?|employment|career|appointments|positions|internships|work history)\s*:?$/i],
  ["skills", /\b(?:skills|competencies|proficiencies|expertise)\s*:?$/i],
  ["certificates", /\b(?:certifications|certificates|licenses|licensures?)\s*:?$/i],
];
const OPENINGS =
  /^(?:relevant|related|professional|work|additional|other|previous|prior|early|academic|selected|highlights of|recent|full[- ]time|part[- ]time)\s/i;
const MAX_ENDING_WORDS = 5;

function kindByEnding(heading: string): SectionKind | undefined {
  const words = heading.replace(/^[#*_\s|=]+|[#*_\s|=]+$/g, "");
  if (words.split(/\s+/).length > MAX_ENDING_WORDS || /[.,;!?]/.test(words)) return undefined;
  const isCapitals = !/\p{Ll}/u.test(words);
  const isTitled =
    OPENINGS.test(words) && words.split(/\s+/).every((word) => /^(?:\p{Lu}|of$|and$|&$|in$)/u.test(word));
  return isCapitals || isTitled ? ENDINGS.find(([, ending]) => ending.test(words))?.[0] : undefined;
}

const PARTS_OF_HEADING = /\s*[/&+|,]\s*|\s+(?:and|und|et|y|e|en|i|och|og)\s+/iu;

/** A run of capitalised words, which may be a heading: at the start of the line, or after the end of a sentence. */
const CAPITALS = /(?<=^|[.;!?•|]\s{1,3})\p{Lu}{2,}(?:(?:\s|\s?&\s?|\s?\/\s?)\p{Lu}{2,})*/gu;

/**
 * Headings in capitals that run into the text: "EXPERIENCE Head Chef, Bar Nine", "… the tests. TECHNICAL SKILLS: Java".
 * Within a line they need a colon; in a line all of capitals nothing stands out.
 */
function capitalHeadings(line: string, hasHeading: boolean): Start[] {
  if (!/\p{Lu}{4}/u.test(line) || !/\p{Ll}/u.test(line)) return [];
  return [...line.matchAll(CAPITALS)].flatMap((match): Start[] => {
    if (match.index === 0 && hasHeading) return [];
    const words = match[0].split(/(?<=\S)\s+(?=\S)/);
    for (let count = Math.min(words.length, MAX_CAPITAL_WORDS); count > 0; count--) {
      const heading = words.slice(0, count).join(" ");
      const rest = line.slice(match.index + heading.length);
      const isApart =
        /^\s*:/.test(rest) || (match.index === 0 && count === words.length && /^\s+[\p{Lu}\d•]/u.test(rest));
      const key = keyOf(heading);
      const kind = isApart && key.length >= MIN_CAPITAL_LETTERS ? KIND_BY_HEADING.get(key) : undefined;
      if (kind && !NEVER_INLINE.has(kind)) return [{ kind, heading, start: match.index, isLoose: true }];
    }
    return [];
  });
}

function kindByHeading(): ReadonlyMap<string, SectionKind> {
  const kinds = new Map<string, SectionKind>();
  for (const language of HEADING_WORDS) {
    for (const [kind, wordings] of Object.entries(language)) {
      for (const wording of wordings.split(", ")) {
        const key = keyOf(wording);
        // The keys of the table are section kinds.
        if (!kinds.has(key)) kinds.set(key, kind as SectionKind);
      }
    }
  }
  return kinds;
}

/** A heading without what differs between wordings: case, accents, blanks, numbering, "&" for "and", decoration. */
function keyOf(heading: string): string {
  return heading
    .normalize("NFD")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/\(.*\)/g, "")
    .replace(/[^\p{L}]/gu, "");
}

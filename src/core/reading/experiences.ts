// The jobs of a resume: every stretch of time under a heading for work, with the lines that name the job.

import { coveredMonths, type DateRange, findDateRanges } from "./date-ranges.ts";
import { EMPLOYER_WORD, isPlace, TITLE_END, TITLE_WORD } from "./job-words.ts";
import { isName, type JobName, nameJob } from "./name-job.ts";
import type { Experience, MonthIndex, Section } from "./profile.ts";
import { sectionLines, type SectionLine } from "./section-lines.ts";

/** Sections in which a stretch of time is a time of work. The header stands in where a resume has no headings. */
const WORK_SECTIONS: ReadonlySet<Section["kind"]> = new Set(["experience"]);
const WITHOUT_HEADINGS: ReadonlySet<Section["kind"]> = new Set(["header", "summary", "projects", "other"]);

/** A longer line is a sentence about the job, not its name. */
const MAX_TITLE_LENGTH = 100;
/** Words of a line that names something; with the name of a place they may be more. */
const MAX_NAME_WORDS = 9;
const MAX_TELLING_WORDS = 14;
/** Title, company and place, each on a line of its own. */
const MAX_LINES_ABOVE = 3;
/** Between the company's dates and the title a sentence may say what the company does. */
const MAX_LINES_TO_TITLE = 4;
/** Nobody works longer than that at one place; it is a typing error or the age of the company. */
const MAX_MONTHS = 60 * 12;

/** The experiences in the order of the text. */
export function findExperiences(text: string, sections: readonly Section[], today: MonthIndex): Experience[] {
  const hasWork = sections.some(({ kind }) => WORK_SECTIONS.has(kind));
  const kinds = hasWork ? WORK_SECTIONS : WITHOUT_HEADINGS;
  return sections.filter(({ kind }) => kinds.has(kind)).flatMap((section) => inSection(text, section, today));
}

/** Months worked, overlaps counted once; `null` when no dates were found. */
export function experienceMonths(experiences: readonly Experience[], today: MonthIndex): number | null {
  return experiences.length > 0 ? coveredMonths(experiences, today) : null;
}

/** Months since a job ended; 0 while it goes on. */
export function monthsAgo({ to }: Pick<Experience, "to">, today: MonthIndex): number {
  return to === null ? 0 : Math.max(0, today - to);
}

function inSection(text: string, section: Section, today: MonthIndex): Experience[] {
  const lines = sectionLines(text, section);
  const dated = lines.flatMap((line, i) =>
    findDateRanges(line.text, today)
      .slice(0, 1)
      .filter(({ from, to }) => (to ?? today) - from < MAX_MONTHS)
      .filter((range) => isEntry(line.text, range))
      .map((range) => ({ i, range, line })),
  );
  const named = dated.map(({ i, range, line }, n) => {
    const around = linesAround(lines, i, range, dated[n - 1]?.i ?? -1, dated[n + 1]?.i ?? lines.length);
    const near = nameJob(around.map((one) => one.text));
    const below = near.isTitle ? undefined : titleBelow(lines, i, dated[n + 1]?.i ?? lines.length);
    const name = below ? nameJob([...around.map((one) => one.text), below.text]) : near;
    const starts = name.lines.flatMap((at) => around[at]?.start ?? []);
    return { range, line, name, start: Math.min(line.start, ...starts) };
  });
  return named.map(({ range, line, name, start }, n) => ({
    title: name.title.slice(0, MAX_TITLE_LENGTH),
    employer: name.employer ?? umbrellaOf(named.slice(0, n), range, today),
    start,
    end: Math.max(line.start + line.text.length, trimmedEnd(text, named[n + 1]?.start ?? section.end)),
    from: range.from,
    to: range.to,
  }));
}

/** A company with its own dates, and under it the titles held there: the company of all of them. */
function umbrellaOf(
  above: readonly { readonly range: DateRange; readonly name: JobName }[],
  { from, to }: DateRange,
  today: MonthIndex,
): string | null {
  const umbrella = above.findLast(({ name }) => name.title === "" && name.employer !== null);
  if (!umbrella) return null;
  const { range, name } = umbrella;
  return range.from <= from && (range.to ?? today) >= (to ?? today) ? name.employer : null;
}

/**
 * A date in the middle of a long sentence tells of something else, unless a title stands before it; and so does "since 2013"
 * at the end of one.
 */
function isEntry(line: string, { start, end }: DateRange): boolean {
  const before = line.slice(0, start);
  if (SINCE.test(line.slice(start, end)) && SENTENCE.test(line) && !TITLE_WORD.test(line)) return false;
  if (VERSION.test(before)) return false;
  const isShort = line.length <= MAX_TITLE_LENGTH + (end - start) || start < 40 || line.length - end < 12;
  return isShort || (TITLE_WORD.test(before) && before.split(/\s+/).length <= MAX_TELLING_WORDS);
}

const SINCE = /^(?:since|from|seit|desde|depuis|dal)\s+\P{L}*\p{L}*\P{L}*$/iu;
const SENTENCE = /^\p{Ll}|[a-z\d]\.$/u;
/** "Windows Server 2003-2008" is a product. */
const VERSION =
  /\b(?:server|windows|office|exchange|studio|sharepoint|sql|excel|access|word|visio|project|autocad)\s*$/i;

/**
 * The lines that may name the job, in the order of trust: what stands beside the dates, up to two lines before them
 * (never one that belongs to the job above, never a bullet), up to two short ones after them.
 */
function linesAround(
  lines: readonly SectionLine[],
  i: number,
  range: DateRange,
  previous: number,
  next: number,
): SectionLine[] {
  const line = lines[i] ?? { text: "", start: 0, isApart: true };
  const [left, right] = [line.text.slice(0, range.start), line.text.slice(range.end)];
  // A sentence behind the dates tells what was done.
  const beside = right.length > MAX_TITLE_LENGTH / 2 && /\p{L}{3}/u.test(left) ? left : `${left} | ${right}`;
  const before = namesBefore(lines, i, previous);
  const after = namesAfter(lines, i, next);
  const own = /\p{L}{3}/u.test(beside.replace(/\(|\)/g, "")) ? [{ ...line, text: beside }] : [];
  return [...own, ...before, ...after];
}

/**
 * From the dates upwards: the first line on trust, the next ones while they look like a title, a company or a place. Empty
 * lines between them are a loose layout.
 */
function namesBefore(lines: readonly SectionLine[], i: number, previous: number): SectionLine[] {
  const found: SectionLine[] = [];
  for (let at = i - 1; at > previous && found.length < MAX_LINES_ABOVE; at--) {
    const line = lines[at];
    if (!line || !isNameLine(line.text)) break;
    const isGroupStart = lines[at]?.isApart === true && found.length === 1 && found[0]?.isApart === false;
    if (found.length > 0 && !isTelling(line.text) && !isGroupStart) break;
    found.push(line);
  }
  return found;
}

function isTelling(line: string): boolean {
  return (
    isName(line) && (TITLE_WORD.test(line) || EMPLOYER_WORD.test(line) || /[-–—]$/.test(line) || isPlaceLine(line))
  );
}

/** "Pune, Maharashtra". */
function isPlaceLine(line: string): boolean {
  const parts = line.split(/\s*,\s*/);
  return parts.length > 1 && isPlace(parts.at(-1) ?? "");
}

/** A line below the dates that is a title and nothing else. */
function titleBelow(lines: readonly SectionLine[], i: number, next: number): SectionLine | undefined {
  return lines
    .slice(i + 1, Math.min(next, i + 1 + MAX_LINES_TO_TITLE))
    .find(({ text }) => isNameLine(text) && isName(text) && TITLE_END.test(text));
}

function namesAfter(lines: readonly SectionLine[], i: number, next: number): SectionLine[] {
  const found: SectionLine[] = [];
  for (let at = i + 1; at <= i + 2 && at < next; at++) {
    const line = lines[at];
    if (!line || (at > i + 1 && line.isApart) || !isNameLine(line.text)) break;
    found.push(line);
  }
  return found;
}

function isNameLine(line: string): boolean {
  const words = line.split(/\s+/).length;
  const isShort =
    words <= MAX_NAME_WORDS || (words <= MAX_TELLING_WORDS && /Company ?Name|\[EMPLOYER_|City ?,/.test(line));
  const isPlain = line.length <= MAX_TITLE_LENGTH && !/^[•\-–*➢▪]\s/.test(line) && /\p{L}{2}/u.test(line);
  return (
    isShort &&
    isPlain &&
    !/(?:[!?;]|(?<!\b(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|[A-Z]\.[A-Z]))\.)$/.test(line) &&
    (words <= 4 || isName(line) || /^\W*\d/.test(line))
  );
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

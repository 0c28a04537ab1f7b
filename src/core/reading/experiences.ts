// The jobs of a resume: every stretch of time under a heading for work, with the lines that name the job.

import { isCareerBreak } from "./career-breaks.ts";
import { coveredMonths, type DateRange, findDateRanges, SINCE_WORDS } from "./date-ranges.ts";
import { EMPLOYER_WORD, isPlace, TITLE_END, TITLE_WORD } from "./job-words.ts";
import { isName, type JobName, nameJob } from "./name-job.ts";
import { isNameLine, MAX_TELLING_WORDS, MAX_TITLE_LENGTH } from "./name-line.ts";
import type { Experience, MonthIndex, Section } from "./profile.ts";
import { sectionLines, type SectionLine } from "./section-lines.ts";
import { namesJob, singleDate } from "./single-date.ts";

/** Sections in which a stretch of time is a time of work. The header stands in where a resume has no headings. */
const WORK_SECTIONS: ReadonlySet<Section["kind"]> = new Set(["experience"]);
const WITHOUT_HEADINGS: ReadonlySet<Section["kind"]> = new Set(["header", "summary", "projects", "other"]);

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

/** A line with dates; `first` and `last` are the lines that belong to nobody else, by index. */
interface Dated {
  readonly i: number;
  readonly range: DateRange;
  readonly line: SectionLine;
  readonly first: number;
  readonly last: number;
  readonly isBreak: boolean;
}

function inSection(text: string, section: Section, today: MonthIndex): Experience[] {
  const lines = sectionLines(text, section);
  const dated = datedLines(lines, WORK_SECTIONS.has(section.kind), today);
  const named = dated.map(({ i, range, line, first, isBreak }, n) => {
    const [previous, next] = [dated[n - 1]?.last ?? -1, dated[n + 1]?.first ?? lines.length];
    if (isBreak) return { range, line, name: null, start: lines[first]?.start ?? line.start };
    const around = linesAround(lines, i, range, previous, next);
    const near = nameJob(around.map((one) => one.text));
    const below = near.isTitle ? undefined : titleBelow(lines, i, next);
    const name = below ? nameJob([...around.map((one) => one.text), below.text]) : near;
    const starts = name.lines.flatMap((at) => around[at]?.start ?? []);
    return { range, line, name, start: Math.min(line.start, ...starts) };
  });
  return named.flatMap(({ range, line, name, start }, n): Experience[] =>
    name === null
      ? []
      : [
          {
            title: name.title.slice(0, MAX_TITLE_LENGTH),
            employer: name.employer ?? umbrellaOf(named.slice(0, n), range, today),
            start,
            end: Math.max(line.start + line.text.length, trimmedEnd(text, named[n + 1]?.start ?? section.end)),
            from: range.from,
            to: range.to,
          },
        ],
  );
}

function datedLines(lines: readonly SectionLine[], isWork: boolean, today: MonthIndex): Dated[] {
  const ranges = lines.map((line, i) =>
    findDateRanges(line.text, today)
      .slice(0, 1)
      .filter(({ from, to }) => (to ?? today) - from < MAX_MONTHS)
      .find((range) => isEntry(line.text, range, lines[i - 1]?.text ?? "")),
  );
  const isCovered = ({ from }: DateRange) =>
    ranges.some((range) => range && range.from <= from && from <= (range.to ?? today));
  return lines.flatMap((line, i): Dated[] => {
    const range = ranges[i] ?? (isWork ? singleDate(line.text, today) : null);
    if (!range) return [];
    const at = breakAt(lines, i, range);
    if (at !== null) return [{ i, range, line, first: Math.min(i, at), last: Math.max(i, at), isBreak: true }];
    const isJob = ranges[i] !== undefined || (!isCovered(range) && isSingle(lines, i, range));
    return isJob ? [{ i, range, line, first: i, last: i, isBreak: false }] : [];
  });
}

/** The line that names a break: the one of its dates, else the one above, else below them. */
function breakAt(lines: readonly SectionLine[], i: number, { start, end }: DateRange): number | null {
  const line = lines[i]?.text ?? "";
  const own = `${line.slice(0, start)} ${line.slice(end)}`;
  if (/\p{L}{3}/u.test(own)) return isCareerBreak(own) ? i : null;
  const above = lines[i - 1]?.text ?? "";
  const isFree = !/^[•\-–*➢▪]\s|\d{4}/.test(above) && above.length <= MAX_TITLE_LENGTH;
  if (isFree && isCareerBreak(above)) return i - 1;
  const isAboveApart = lines[i]?.isApart === true || !isFree || !isNameLine(above);
  return isAboveApart && lines[i + 1]?.isApart === false && isCareerBreak(lines[i + 1]?.text ?? "") ? i + 1 : null;
}

/** One date is a job's where a title stands beside it, or alone above or below it. */
function isSingle(lines: readonly SectionLine[], i: number, { start, end }: DateRange): boolean {
  const line = lines[i]?.text ?? "";
  const [before, behind] = [line.slice(0, start), line.slice(end)];
  if (VERSION.test(before)) return false;
  if (/\p{L}/u.test(before + behind)) return namesJob(`${before} ${behind}`.trim());
  const isUndated = (at: number) => !/(?:19|20)\d\d/.test(lines[at]?.text ?? "");
  if (!/^[\s()[\]]*$/.test(before + behind) || !isUndated(i - 1) || !isUndated(i + 1)) return false;
  const isBeside = (at: number, isApart: boolean | undefined) => isApart === false && namesJob(lines[at]?.text ?? "");
  return isBeside(i - 1, lines[i]?.isApart) || isBeside(i + 1, lines[i + 1]?.isApart);
}

/** A company with its own dates, and under it the titles held there: the company of all of them. */
function umbrellaOf(
  above: readonly { readonly range: DateRange; readonly name: JobName | null }[],
  { from, to }: DateRange,
  today: MonthIndex,
): string | null {
  const umbrella = above.findLast(({ name }) => name?.title === "" && name.employer !== null);
  if (!umbrella?.name) return null;
  const { range, name } = umbrella;
  return range.from <= from && (range.to ?? today) >= (to ?? today) ? name.employer : null;
}

/**
 * A date in the middle of a long sentence tells of something else, unless a title stands before it; and so does "since 2013"
 * at the end of one; on a line of its own it belongs to a name above it.
 */
function isEntry(line: string, { start, end }: DateRange, above: string): boolean {
  const before = line.slice(0, start);
  if (SINCE.test(line.slice(start, end)) && SENTENCE.test(line) && !TITLE_WORD.test(line))
    return line.trim().length === end - start && isNameLine(above);
  if (VERSION.test(before)) return false;
  const isShort = line.length <= MAX_TITLE_LENGTH + (end - start) || start < 40 || line.length - end < 12;
  return isShort || (TITLE_WORD.test(before) && before.split(/\s+/).length <= MAX_TELLING_WORDS);
}

const SINCE = new RegExp(`^(?:${SINCE_WORDS})\\s+\\P{L}*\\p{L}*\\P{L}*$`, "iu");
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

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

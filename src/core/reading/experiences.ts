// The jobs of a resume: every stretch of time under a heading for work, with the line that names the job.

import { coveredMonths, type DateRange, findDateRanges } from "./date-ranges.ts";
import type { Experience, MonthIndex, Section } from "./profile.ts";

/** Sections in which a stretch of time is a time of work. The header stands in where a resume has no headings. */
const WORK_SECTIONS: ReadonlySet<Section["kind"]> = new Set(["experience"]);
const WITHOUT_HEADINGS: ReadonlySet<Section["kind"]> = new Set(["header", "summary", "projects", "other"]);

/** A longer line is a sentence about the job, not its name. */
const MAX_TITLE_LENGTH = 100;
/** Nobody works longer than that at one place; it is a typing error or the age of the company. */
const MAX_MONTHS = 60 * 12;

interface Line {
  readonly text: string;
  readonly start: number;
}

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

function inSection(text: string, section: Section, today: MonthIndex): Experience[] {
  const lines = linesOf(text, section);
  const dated = lines.flatMap((line, i) =>
    findDateRanges(line.text, today)
      .slice(0, 1)
      .filter(({ from, to }) => (to ?? today) - from < MAX_MONTHS)
      .filter((range) => isEntry(line.text, range))
      .map((range) => ({ i, range, line })),
  );
  return dated.map(({ i, range, line }, n) => {
    const title = titleOf(lines, i, range, dated[n - 1]?.i ?? -1);
    const next = dated[n + 1];
    const nextStart = next ? titleOf(lines, next.i, next.range, i).start : section.end;
    return {
      title: title.text,
      employer: null,
      start: Math.min(title.start, line.start),
      end: Math.max(line.start + line.text.length, trimmedEnd(text, nextStart)),
      from: range.from,
      to: range.to,
    };
  });
}

/** A date in the middle of a long sentence tells of something else. */
function isEntry(line: string, { start, end }: DateRange): boolean {
  return line.length <= MAX_TITLE_LENGTH + (end - start) || start < 40 || line.length - end < 12;
}

/**
 * The job's name: what stands on the line beside the date; else the line before it (never one that belongs to the job
 * above, never a bullet); else the line after.
 */
function titleOf(lines: readonly Line[], i: number, range: DateRange, previous: number): Line {
  const line = lines[i] ?? { text: "", start: 0 };
  const beside = tidy(`${line.text.slice(0, range.start)} ${line.text.slice(range.end)}`);
  const before = i - 1 > previous ? lines[i - 1] : undefined;
  if (beside.length >= 3 && /\p{L}{3}/u.test(beside)) {
    return { text: beside.slice(0, MAX_TITLE_LENGTH), start: line.start };
  }
  if (before && isTitle(before.text)) return { text: tidy(before.text), start: before.start };
  const after = lines[i + 1];
  return after && isTitle(after.text) ? { text: tidy(after.text), start: line.start } : { text: "", start: line.start };
}

function isTitle(line: string): boolean {
  return line.length <= MAX_TITLE_LENGTH && !/^[•\-–*]\s/.test(line) && !/[.!?]$/.test(line) && /\p{L}{2}/u.test(line);
}

/** Without the dashes, bars and brackets that a date leaves behind. */
function tidy(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/\s{2,}/g, " ")
    .replace(/^[\s,;:|•·*#_()–—-]+|[\s,;:|•·*#_(–—-]+$/g, "");
}

/** The lines of a section after its heading, without empty ones. */
function linesOf(text: string, section: Section): Line[] {
  let offset = section.start;
  const lines = text
    .slice(section.start, section.end)
    .split("\n")
    .map((line) => {
      const start = offset;
      offset += line.length + 1;
      return { text: line, start };
    });
  const isHeadingAlone = section.heading !== "" && !(lines[0]?.text ?? "").includes(":");
  return lines.slice(isHeadingAlone ? 1 : 0).filter((line) => line.text.trim() !== "");
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

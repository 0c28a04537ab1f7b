// How long a resume's person has worked, beside how long the job asks: a named part of the score.

import { coveredMonths, findDateRanges } from "../reading/date-ranges.ts";
import type { MonthIndex, SectionKind } from "../reading/profile.ts";
import { findSections } from "../reading/sections.ts";
import { findYears } from "./years-asked.ts";

/** November 2026, when the shipped scorer was trained: where "until now" ends for a scorer that does not say. */
export const AS_OF: MonthIndex = 2026 * 12 + 10;

/** The least and the most that a job's demands can add up to. */
const LEAST_YEARS = 2;
const MOST_YEARS = 12;
/** Beyond one and a half times what is asked, years count no more. */
const MOST_SHARE = 1.5;

/** Where a resume has no heading for work, dates anywhere but here are of work. */
const NOT_WORK: ReadonlySet<SectionKind> = new Set(["education", "certificates", "languages", "skills"]);
/** A longer stretch is a typing error or the age of a company. */
const MOST_MONTHS = 60 * 12;

/**
 * Years of dated work, overlaps counted once, sentences read too; null when the text has no dates. `asOf` is where "until
 * now" ends: it comes with the scorer, so that the same text never scores differently on another day.
 */
export function yearsWorked(text: string, asOf: MonthIndex): number | null {
  const sections = findSections(text);
  const work = sections.filter(({ kind }) => kind === "experience");
  const read = work.length > 0 ? work : sections.filter(({ kind }) => !NOT_WORK.has(kind));
  const ranges = read
    .flatMap(({ start, end }) => text.slice(start, end).split("\n"))
    .flatMap((line) => findDateRanges(line, asOf))
    .filter(({ from, to }) => (to ?? asOf) - from < MOST_MONTHS);
  return ranges.length === 0 ? null : coveredMonths(ranges, asOf) / 12;
}

/** The years a job asks for, all its demands together, within 2 to 12; null when it names none. */
export function yearsAsked(jobText: string): number | null {
  const asked = findYears(jobText).reduce((sum, { years }) => sum + years, 0);
  return asked === 0 ? null : Math.min(MOST_YEARS, Math.max(LEAST_YEARS, asked));
}

/** Of the years asked the share that was worked, 0..1.5; null when either text says nothing of years. */
export function experienceValue(worked: number | null, asked: number | null): number | null {
  return worked === null || asked === null ? null : Math.min(MOST_SHARE, worked / asked);
}

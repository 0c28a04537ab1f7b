// Finds stretches of time in a line: "03/2018 - Present", "Jan 2019 – Mar 2021", "2014 to 2019", "2016-18", "since 2020".

import { canOnlyBeDayFirst, MOMENT, OPEN_END, parseMoment } from "./months.ts";
import type { MonthIndex } from "./profile.ts";

export interface DateRange {
  readonly from: MonthIndex;
  /** The last month, inclusive; `null` means "until now". */
  readonly to: MonthIndex | null;
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const UNTIL =
  "to|until|till?|through|thru|bis(?: zum| zur)?|al?|ad|à|au|jusqu['’](?:à|au)|hasta(?: el)?|até(?: ao| o| à)?|fino ad?|tot|t/m|do|t\\.o\\.m\\.";
/** A mark, a word, or both: "2016 – till today". */
const DASH = `(?:\\s*[-–—‒−~→]+\\s*(?:(?:${UNTIL})\\s+)?|\\s+(?:${UNTIL})\\s+|\\s*\\[?\\.\\.\\.?\\]?\\s*)`;
const RANGE = new RegExp(`(?<![\\p{L}\\d])(${MOMENT})${DASH}(${MOMENT}|${OPEN_END})(?![\\p{L}\\d]|[-/.]\\d)`, "giu");
const BETWEEN = new RegExp(
  `(?<![\\p{L}\\d])between\\s+(${MOMENT})\\s+and\\s+(${MOMENT}|${OPEN_END})(?![\\p{L}\\d])`,
  "giu",
);
/** "Jan - Mar 2019", "01-06/2020", "Q1 - Q3 2018": the year is said once. */
const SHARED_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(\\p{L}{3,9}|Q[1-4]|0?[1-9]|1[0-2])\\.?\\s*[-–—]\\s*(${MOMENT})(?![\\p{L}\\d])`,
  "giu",
);
/** Words before the start of what goes on, in the languages that headings have. */
export const SINCE_WORDS =
  "since|from|as of|seit|ab|desde|a partir de|à partir de|depuis|dal|da|sinds|vanaf|od|sedan|siden|från|fra";
const SINCE = new RegExp(
  `(?<![\\p{L}\\d])(?:${SINCE_WORDS})\\s+(${MOMENT})(?!\\s*(?:[-–—]|to|until))(?![\\p{L}\\d])`,
  "giu",
);
/** "2016-18", "2016-’18"; and "2016/17", which is a school year. */
const SHORT_YEAR =
  /(?<![\p{L}\d+]|\d[-–—/.])(?<from>(?:19[5-9]|20[0-4])\d)\s?(?<dash>[-–—/])\s?['’]?(?<to>\d\d)(?![\p{L}\d]|[-–—/.]\d)/gu;

/** All ranges of a line, from left to right. `today` closes no range: an open one stays open. */
export function findDateRanges(line: string, today: MonthIndex): DateRange[] {
  // Every form has at least the two digits of a year; most lines have none.
  if (!/\d\d/.test(line)) return [];
  const ranges = [...line.matchAll(RANGE), ...line.matchAll(BETWEEN)].flatMap((match) =>
    asRange(match, match[1] ?? "", match[2] ?? "", today),
  );
  if (ranges.length > 0) return ranges;
  const shared = [...line.matchAll(SHARED_YEAR)].flatMap((match) => sharedRange(match, today));
  if (shared.length > 0) return shared;
  const since = [...line.matchAll(SINCE)].flatMap((match) => asRange(match, match[1] ?? "", "now", today));
  if (since.length > 0) return since;
  return [...line.matchAll(SHORT_YEAR)].flatMap((match) => shortRange(match, today));
}

function sharedRange(match: RegExpMatchArray, today: MonthIndex): DateRange[] {
  const [, from = "", to = ""] = match;
  const isDay = /^\d/.test(from) && /\p{L}/u.test(to);
  if (isDay || /^\d{4}$/.test(to.trim())) return [];
  const year = /\d{4}/.exec(to)?.[0] ?? "";
  return asRange(match, `${from}${/^\d/.test(from) ? "/" : " "}${year}`, to, today);
}

/** "2016-09" is a month, "2016-14" nothing, and "2011/12" as likely the one as the other. */
function shortRange(match: RegExpMatchArray, today: MonthIndex): DateRange[] {
  const { from = "", dash, to = "" } = match.groups ?? {};
  const years = Number(to) - (Number(from) % 100);
  const isSpan = dash === "/" ? years === 1 && Number(to) > 12 : years > 0;
  return isSpan ? asRange(match, from, `${from.slice(0, 2)}${to}`, today) : [];
}

function asRange(match: RegExpMatchArray, fromText: string, toText: string, today: MonthIndex): DateRange[] {
  const order = { isDayFirst: canOnlyBeDayFirst(fromText) || canOnlyBeDayFirst(toText) };
  const from = parseMoment(fromText, order);
  const to = parseMoment(toText, order);
  const start = match.index ?? 0;
  if (!from || from.month > today) return [];
  const place = { start, end: start + match[0].length };
  if (to?.isYearOnly && to.month + 11 < from.month) return [];
  // A future end is a contract that still runs.
  const end = to?.last ?? to?.month;
  if (!to || end === undefined || end > today) return [{ ...place, from: from.month, to: null }];
  // "2014 to 2019" is anything from four to six years: count from the January of one to the January of the other.
  // "2019 - 2019" is somewhere in that year: take half of it.
  const last = to.isYearOnly ? Math.max(end - 1, from.isYearOnly ? from.month + 5 : from.month) : end;
  return last < from.month ? [] : [{ ...place, from: from.month, to: last }];
}

/** Months covered by the ranges, those in common counted once. The first and the last month count in full. */
export function coveredMonths(
  ranges: readonly { from: MonthIndex; to: MonthIndex | null }[],
  today: MonthIndex,
): number {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  let months = 0;
  let counted = -Infinity;
  for (const { from, to } of sorted) {
    const end = Math.min(to ?? today, today);
    months += Math.max(0, end - Math.max(from, counted + 1) + 1);
    counted = Math.max(counted, end);
  }
  return months;
}

// Finds stretches of time in a line: "03/2018 - Present", "Jan 2019 – Mar 2021", "2014 to 2019", "since 2020".

import { MOMENT, OPEN_END, parseMoment } from "./months.ts";
import type { MonthIndex } from "./profile.ts";

export interface DateRange {
  readonly from: MonthIndex;
  /** The last month, inclusive; `null` means "until now". */
  readonly to: MonthIndex | null;
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const DASH =
  "(?:\\s*[-–—‒−~→]+\\s*|\\s+(?:to|until|till|through|thru|bis|a|à|hasta|até)\\s+|\\s*\\[?\\.\\.\\.?\\]?\\s*)";
const RANGE = new RegExp(`(?<![\\p{L}\\d])(${MOMENT})${DASH}(${MOMENT}|${OPEN_END})(?![\\p{L}\\d]|[-/.]\\d)`, "giu");
const BETWEEN = new RegExp(
  `(?<![\\p{L}\\d])between\\s+(${MOMENT})\\s+and\\s+(${MOMENT}|${OPEN_END})(?![\\p{L}\\d])`,
  "giu",
);
/** "Jan - Mar 2019", "01-06/2020": the year is said once. */
const SHARED_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(\\p{L}{3,9}|0?[1-9]|1[0-2])\\.?\\s*[-–—]\\s*(${MOMENT})(?![\\p{L}\\d])`,
  "giu",
);
const SINCE = new RegExp(
  `(?<![\\p{L}\\d])(?:since|from|seit|desde|depuis|dal)\\s+(${MOMENT})(?!\\s*(?:[-–—]|to|until))(?![\\p{L}\\d])`,
  "giu",
);

/** All ranges of a line, from left to right. `today` closes no range: an open one stays open. */
export function findDateRanges(line: string, today: MonthIndex): DateRange[] {
  // Every form has at least the two digits of a year; most lines have none.
  if (!/\d\d/.test(line)) return [];
  const ranges = [...line.matchAll(RANGE), ...line.matchAll(BETWEEN)].flatMap((match) =>
    asRange(match, match[1] ?? "", match[2] ?? "", today),
  );
  if (ranges.length > 0) return ranges;
  const shared = [...line.matchAll(SHARED_YEAR)].flatMap((match) => {
    const year = /\d{4}/.exec(match[2] ?? "")?.[0] ?? "";
    return /^\d{4}$/.test((match[2] ?? "").trim())
      ? []
      : asRange(match, `${match[1]}${/\d/.test(match[1] ?? "") ? "/" : " "}${year}`, match[2] ?? "", today);
  });
  if (shared.length > 0) return shared;
  return [...line.matchAll(SINCE)].flatMap((match) => asRange(match, match[1] ?? "", "now", today));
}

function asRange(match: RegExpMatchArray, fromText: string, toText: string, today: MonthIndex): DateRange[] {
  const from = parseMoment(fromText);
  const to = parseMoment(toText);
  const start = match.index ?? 0;
  if (!from || from.month > today) return [];
  const place = { start, end: start + match[0].length };
  if (to?.isYearOnly && to.month + 11 < from.month) return [];
  // A future end is a contract that still runs.
  if (!to || to.month > today) return [{ ...place, from: from.month, to: null }];
  // "2014 to 2019" is anything from four to six years: count from the January of one to the January of the other.
  // "2019 - 2019" is somewhere in that year: take half of it.
  const last = to.isYearOnly ? Math.max(to.month - 1, from.isYearOnly ? from.month + 5 : from.month) : to.month;
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

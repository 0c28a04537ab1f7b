// Every date a text names, by month where a month is named, by year else.

import { MOMENT, OPEN_END, parseMoment } from "../../reading/months.ts";
import type { MonthIndex } from "../../reading/profile.ts";
import type { PlacedFact } from "./fact.ts";
import { place } from "./place.ts";

const DATES = new RegExp(`(?<![\\p{L}\\d])${MOMENT}(?![\\p{L}\\d])`, "giu");
/** "Present" is a date where something begins before it. */
const OPEN = new RegExp(`(?<=\\d{2}\\]?\\s*(?:[-–—‒−~→]+|to|until|till)\\s*)(?:${OPEN_END})(?![\\p{L}])`, "giu");

export interface Dates {
  readonly facts: readonly PlacedFact[];
  /** The text with every date replaced by as many blanks. */
  readonly rest: string;
  /** The last month named; null when none is. */
  readonly last: MonthIndex | null;
}

/** Line by line: most lines have no two digits, and so no date. */
export function findMoments(text: string): Dates {
  const facts: PlacedFact[] = [];
  let last: MonthIndex | null = null;
  const rest = text.split("\n").map((line) => {
    if (!/\d\d/.test(line)) return line;
    const keep = (key: string, written: string, at: number) =>
      facts.push(place({ kind: "date", key, written }, line, at, at + written.length));
    for (const { 0: written, index } of line.matchAll(OPEN)) keep("now", written, index);
    return line.replace(OPEN, blanks).replace(DATES, (written, at: number) => {
      const moment = parseMoment(written);
      if (moment === null) return written;
      last = Math.max(last ?? moment.month, moment.month);
      const key = moment.isYearOnly ? `${moment.month / 12}` : `${moment.month}m`;
      keep(isEnd(line.slice(0, at)) ? `until ${key}` : key, written, at);
      return blanks(written);
    });
  });
  return { facts, rest: rest.join("\n"), last };
}

/** Behind a dash and another date: "2019 - 2015" is not "2015 - 2019". */
function isEnd(before: string): boolean {
  return /\d\s*(?:[-–—‒−~→]+|to|until|till)\s*$/.test(before);
}

function blanks(written: string): string {
  return " ".repeat(written.length);
}

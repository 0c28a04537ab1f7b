// Points in time as resumes write them: "03/2018", "Jan 2019", "2014-06", "summer 2017", "'09", "2015", "Present".

import type { MonthIndex } from "./profile.ts";

/** English first; then the languages most often met beside it in resumes written in Europe and Latin America. */
const MONTH_NAMES: readonly string[] = [
  "january|jan|janeiro|enero|janvier|januar|gennaio",
  "february|febr|feb|fevereiro|fev|febrero|février|fevrier|februar|febbraio",
  "march|mar|março|marco|marzo|mars|märz|maerz",
  "april|apr|abril|abr|avril|aprile",
  "may|maio|mayo|mai|maggio",
  "june|jun|junho|junio|juin|juni|giugno",
  "july|jul|julho|julio|juillet|juli|luglio",
  "august|aug|agosto|ago|août|aout",
  "september|sept|sep|setembro|set|septiembre|septembre|settembre",
  "october|oct|outubro|out|octubre|octobre|oktober|okt|ottobre",
  "november|nov|novembro|noviembre|novembre",
  "december|dec|dezembro|dez|diciembre|décembre|decembre|dezember|dicembre",
];

/** A season stands for its middle month (northern half of the globe). */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 0 };

const NAME = MONTH_NAMES.join("|");
const YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";

/** What the end of a range says when it has not ended. */
export const OPEN_END =
  "present|current|currently|now|today|to date|date|ongoing|until now|till date|till now|presente|actual|atual|actualidad|hoje|heute|aujourd['’]hui|oggi";

/** One point in time, as a pattern without groups. Order matters: the longest form first. */
export const MOMENT =
  `(?:(?:${NAME})\\.?,?\\s*(?:of\\s+|de\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?,\\s*)?${YEAR}` +
  `|(?:${NAME})\\.?\\s*['’]\\d{2}` +
  `|(?:spring|summer|fall|autumn|winter)\\s+(?:of\\s+)?${YEAR}` +
  `|\\d{1,2}\\s*[/.]\\s*\\d{1,2}\\s*[/.]\\s*${YEAR}` +
  `|(?:0?[1-9]|1[0-2])\\s*[/.\\-]\\s*${YEAR}` +
  `|${YEAR}\\s*[/.\\-]\\s*(?:1[0-2]|0[1-9])(?:-\\d{2})?(?!\\d)` +
  `|${YEAR})`;

/** Whether a moment names its month, and which month it is; a bare year is its January. */
export interface Moment {
  readonly month: MonthIndex;
  readonly isYearOnly: boolean;
}

/** The moment a text that matches `MOMENT` stands for; `null` when it is none. */
export function parseMoment(text: string): Moment | null {
  const lower = text.toLowerCase();
  const year = yearOf(lower);
  if (year === null) return null;
  const at = (month: number): Moment => ({ month: year * 12 + month, isYearOnly: false });
  const named = /\p{L}{3,}/u.exec(lower)?.[0];
  const season = named && SEASONS[named];
  if (season !== undefined && named) return at(Number(season));
  const byName = named ? MONTH_NAMES.findIndex((names) => names.split("|").includes(named)) : -1;
  if (byName >= 0) return at(byName);
  const numbers = (lower.match(/\d+/g) ?? []).map(Number);
  const others = numbers.filter((number) => number <= 31);
  // Day and month: 15/03 can only be one way round; 03/04 is read as month first, as most of such resumes are American.
  const month = others.length > 1 ? others.slice(0, 2).find((number) => number <= 12) : others[0];
  if (month !== undefined && month >= 1 && month <= 12) return at(month - 1);
  return { month: year * 12, isYearOnly: true };
}

function yearOf(text: string): number | null {
  const four = new RegExp(YEAR).exec(text)?.[0];
  if (four) return Number(four);
  const two = /['’](\d{2})/.exec(text)?.[1];
  if (!two) return null;
  return Number(two) < 50 ? 2000 + Number(two) : 1900 + Number(two);
}

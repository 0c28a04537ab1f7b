// Points in time as resumes write them: "03/2018", "1 Jan 2019", "2014-06", "summer 2017", "'09", "Q3 2016", "2015", "Present".

import type { MonthIndex } from "./profile.ts";

/** English first; then the languages that headings have. */
const MONTH_NAMES: readonly string[] = [
  "january|jan|janeiro|enero|ene|janvier|janv|januar|jänner|gennaio|gen|januari|styczeń|stycznia",
  "february|febr|feb|fevereiro|fev|febrero|février|fevrier|févr|februar|febbraio|februari|luty|lutego",
  "march|mar|março|marco|marzo|mars|märz|maerz|maart|mrt|marts|marzec|marca",
  "april|apr|abril|abr|avril|avr|aprile|kwiecień|kwietnia",
  "may|maio|mayo|mai|maggio|mag|mei|maj|maja",
  "june|jun|junho|junio|juin|juni|giugno|giu|czerwiec|czerwca",
  "july|jul|julho|julio|juillet|juil|juli|luglio|lug|lipiec|lipca",
  "august|aug|agosto|ago|août|aout|augustus|augusti|sierpień|sierpnia",
  "september|sept|sep|setembro|set|septiembre|septembre|settembre|wrzesień|września",
  "october|oct|outubro|out|octubre|octobre|oktober|okt|ottobre|ott|październik|października",
  "november|nov|novembro|noviembre|novembre|listopad|listopada",
  "december|dec|dezembro|dez|diciembre|dic|décembre|decembre|déc|dezember|dicembre|grudzień|grudnia",
];

/** A season stands for its middle month (northern half of the globe), and so does a part of the year. */
const PARTS_OF_YEAR: readonly (readonly [month: number, names: string])[] = [
  [3, "spring|frühling|frühjahr|printemps|primavera|voorjaar|lente|wiosna|vår|forår"],
  [6, "summer|sommer|été|verano|verão|estate|zomer|lato|sommar"],
  [9, "fall|autumn|herbst|automne|otoño|outono|autunno|herfst|najaar|jesień|höst|efterår|høst"],
  [0, "winter|hiver|invierno|inverno|zima|vinter"],
  [1, "early|anfang|début"],
  [6, "mid|mitte"],
  [10, "late|ende"],
];

const NAME = MONTH_NAMES.join("|");
const PART = PARTS_OF_YEAR.map(([, names]) => names).join("|");
const YEAR = "(?:19[5-9]\\d|20[0-4]\\d)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])";

/** What the end of a range says when it has not ended. The longest form first. */
export const OPEN_END =
  "(?:at |the )?present(?: day| time)?|currently|current|until now|till date|till now|to date|to this day|this day|now|today|date|ongoing|" +
  "bis heute|heute|jetzt|gegenwärtig|aktuell|laufend|dato|" +
  "aujourd['’]hui|à ce jour|ce jour|présent|actuellement|actuel(?:le)?|maintenant|en cours|" +
  "presente|la actualidad|actualidad|actualmente|actual|la fecha|hoy|ahora|" +
  "atualmente|atualidade|atual|hoje|momento|agora|" +
  "in corso|attuale|attualmente|oggi|heden|nu|vandaag|" +
  "obecnie|chwili obecnej|chwila obecna|teraz|dziś|dzisiaj|nadal|" +
  "nuvarande|nuværende|nåværende|pågående|tills vidare|i dag|idag|nå";

/** One point in time, as a pattern without groups. Order matters: the longest form first. */
export const MOMENT =
  `(?:(?:${DAY}(?:st|nd|rd|th|er|[.ºª])?\\s*(?:of\\s+|de\\s+)?)?(?:${NAME})\\.?[,/\\-]?\\s*(?:of\\s+|de\\s+|del\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?,\\s*)?${YEAR}` +
  `|(?:${NAME})\\.?\\s*['’]\\d{2}` +
  `|(?:${NAME})-\\d{2}(?![\\d/.-]|\\p{L}|,?\\s*${YEAR})` +
  `|(?:${PART})(?:\\s+|-)(?:of\\s+|de\\s+)?${YEAR}` +
  `|(?:Q[1-4]|[1-4]\\.\\s?Quartal)[\\s/-]*${YEAR}|${YEAR}[\\s/-]*Q[1-4]` +
  `|\\d{1,2}\\s*[/.]\\s*\\d{1,2}\\s*[/.]\\s*${YEAR}` +
  `|(?:0?[1-9]|1[0-2])\\s*[/.\\-]\\s*${YEAR}` +
  `|${YEAR}\\s*[/.\\-]\\s*(?:1[0-2]|0[1-9])(?:-\\d{2})?(?!\\d)` +
  `|${YEAR}\\s?/\\s?(?:1[3-9]|[2-4]\\d)(?![\\d/])` +
  `|${YEAR})`;

/** Whether a moment names its month, and which month it is; a bare year is its January. */
export interface Moment {
  readonly month: MonthIndex;
  readonly isYearOnly: boolean;
  /** Of a quarter its last month, of a school year the January of its second year. */
  readonly last?: MonthIndex;
}

export interface DayOrder {
  /** "01/05/2016" is the first of May, because of what stands beside it. */
  readonly isDayFirst: boolean;
}

/** The moment a text that matches `MOMENT` stands for; `null` when it is none. */
export function parseMoment(text: string, { isDayFirst }: DayOrder = { isDayFirst: false }): Moment | null {
  const lower = text.toLowerCase();
  const year = yearOf(lower);
  if (year === null) return null;
  const at = (month: number): Moment => ({ month: year * 12 + month, isYearOnly: false });
  const quarter = /q([1-4])|([1-4])\.\s?quartal/.exec(lower);
  if (quarter) {
    const first = (Number(quarter[1] ?? quarter[2]) - 1) * 3;
    return { ...at(first), last: year * 12 + first + 2 };
  }
  for (const [word] of lower.matchAll(/\p{L}{3,}/gu)) {
    const byName = MONTH_NAMES.findIndex((names) => names.split("|").includes(word));
    const part = PARTS_OF_YEAR.find(([, names]) => names.split("|").includes(word));
    if (byName >= 0 || part) return at(byName >= 0 ? byName : (part?.[0] ?? 0));
  }
  if (SCHOOL_YEAR.test(lower)) return { month: year * 12, last: (year + 1) * 12, isYearOnly: true };
  const numbers = (lower.match(/\d+/g) ?? []).map(Number);
  const others = numbers.filter((number) => number <= 31);
  // Day and month: 15/03 can only be one way round; with dots the day is first (all who write dots do); 03/04 is read as
  // month first, as most of such resumes are American.
  const separator = DAY_AND_MONTH.exec(lower)?.groups?.["separator"];
  const isDayThenMonth = separator === "." || (separator === "/" && isDayFirst);
  const inOrder = isDayThenMonth ? others.toReversed() : others;
  const month = others.length > 1 ? inOrder.slice(0, 2).find((number) => number <= 12) : others[0];
  if (month !== undefined && month >= 1 && month <= 12) return at(month - 1);
  return { month: year * 12, isYearOnly: true };
}

const SCHOOL_YEAR = /\d{4}\s?\/\s?(?:1[3-9]|[2-4]\d)$/;
const DAY_AND_MONTH = /^\s*(?<first>\d{1,2})\s*(?<separator>[/.])\s*\d{1,2}\s*[/.]\s*\d{4}/;

/** "31/07/2018". */
export function canOnlyBeDayFirst(text: string): boolean {
  return Number(DAY_AND_MONTH.exec(text)?.groups?.["first"]) > 12;
}

function yearOf(text: string): number | null {
  const four = new RegExp(YEAR).exec(text)?.[0];
  if (four) return Number(four);
  const two = /\p{L}\.?\s*['’-]\s*(\d{2})/u.exec(text)?.[1];
  if (!two) return null;
  return Number(two) < 50 ? 2000 + Number(two) : 1900 + Number(two);
}

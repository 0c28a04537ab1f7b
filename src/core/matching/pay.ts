// What a job pays and what a resume asks for: an amount or a range, a currency, a period.

import type { Asked } from "./asked.ts";

export type PayPeriod = "hour" | "day" | "week" | "month" | "year";

export interface Pay {
  readonly low: number;
  /** The same as `low` for a single amount. */
  readonly high: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: PayPeriod;
  readonly start: number;
  readonly end: number;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  euro: "EUR",
  euros: "EUR",
  dollars: "USD",
  pounds: "GBP",
};
const SYMBOL = "[$€£]|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|SEK|PLN)\\b";
const UNIT = `${SYMBOL}|\\b(?:euros?|dollars|pounds)\\b`;
const AMOUNT = "\\d{1,3}(?:[,.' ]\\d{3})+(?:\\.\\d{2})?|\\d+(?:\\.\\d{1,2})?";
const RANGE = new RegExp(
  `(?:(?<before>${SYMBOL}) ?[$€£]?)?(?<low>${AMOUNT}) ?(?<lowK>[kK]\\b)?(?: ?(?:-|–|—|~|to|bis|and) ?(?:(?:${SYMBOL}) ?){0,2}(?<high>${AMOUNT}) ?(?<highK>[kK]\\b)?)? ?(?<after>${UNIT})?(?![\\d%]|,\\d)`,
  "g",
);
const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ["year", /^[^.;\n]{0,14}?(?:\bper (?:year|annum)|\ba year|\/ ?(?:per )?(?:year|yr)|annual|yearly|p\.a\.|pro jahr)/i],
  ["month", /^[^.;\n]{0,14}?(?:\b(?:per|a|each) month|\/ ?(?:month|mo\b)|monthly|pro monat)/i],
  ["week", /^[^.;\n]{0,14}?(?:\b(?:per|a) week|\/ ?week|weekly)/i],
  ["day", /^[^.;\n]{0,14}?(?:\b(?:per|a) day|\/ ?day|daily)/i],
  ["hour", /^[^.;\n]{0,14}?(?:\b(?:per|an) hour|\/ ?(?:hour|hr)|hourly)/i],
];
const CONTEXT = /salar|\bpay\b|compensation|wage|base\b|remuneration|earn|gehalt|expect/i;
const NO_PAY =
  /^ ?\+? ?(?:million|billion|bn|m\b|b\b)|^(?: ?\/ ?\p{L}+| (?:per|an?) \p{L}+)? (?:stipend|allowance|budget|sign|referral)/iu;
const CONTEXT_REACH = 70;
/** Working time of a full year, to compare periods. */
export const PERIODS_A_YEAR: Readonly<Record<PayPeriod, number>> = {
  year: 1,
  month: 12,
  week: 52,
  day: 230,
  hour: 1840,
};
/** A year's pay outside of this is something else: a budget, a prize, a number of guests. */
const LEAST_A_YEAR = 3_000;
const MOST_A_YEAR = 3_000_000;

export function findPays(text: string): readonly Pay[] {
  return [...text.matchAll(RANGE)].flatMap((match): Pay[] => {
    const { before, low = "", lowK, high, highK, after } = match.groups ?? {};
    const unit = (before ?? after ?? "").trim();
    const lead = match[0].length - match[0].trimStart().length;
    const [start, end] = [match.index + lead, match.index + match[0].trimEnd().length];
    const rest = text.slice(end, end + 40);
    if (unit === "" || NO_PAY.test(rest)) return [];
    const named = PERIODS.find(([, pattern]) => pattern.test(rest))?.[0];
    if (named === undefined && !CONTEXT.test(text.slice(Math.max(0, start - CONTEXT_REACH), start))) return [];
    // "$135-$160k", "$150-200,000": the first amount is short for thousands, too.
    const top = high === undefined ? null : amountOf(high, highK);
    const bottom = amountOf(low, lowK);
    const isShort = top !== null && bottom < 1000 && top >= 10_000;
    const amount = isShort ? bottom * 1000 : bottom;
    const period = named ?? usualPeriod(amount);
    const pay = {
      low: amount,
      high: top ?? amount,
      currency: CURRENCIES[unit.toLowerCase()] ?? unit.toUpperCase(),
      period,
      start,
      end,
    };
    const year = pay.high * PERIODS_A_YEAR[period];
    return pay.low <= pay.high && year >= LEAST_A_YEAR && year <= MOST_A_YEAR ? [pay] : [];
  });
}

export function askedPay(said: string): readonly Asked[] {
  return findPays(said)
    .slice(0, 1)
    .map((pay) => ({
      id: "salary",
      kind: "salary",
      label: payLabel(pay),
      skillId: null,
      years: null,
      start: pay.start,
      end: pay.end,
      pull: -1,
    }));
}

/** "EUR 2,400–2,900 a month"; `findPays` reads it back. */
export function payLabel({ low, high, currency, period }: Pay): string {
  const range = low === high ? low.toLocaleString("en") : `${low.toLocaleString("en")}–${high.toLocaleString("en")}`;
  return `${currency} ${range} ${period === "hour" ? "an" : "a"} ${period}`;
}

/** Both decimal points and points between thousands are written: three figures after it are thousands. */
function amountOf(written: string, k: string | undefined): number {
  const plain = written.replace(/[,.' ](?=\d{3}(?!\d))/g, "");
  return Number(plain) * (k === undefined ? 1 : 1000);
}

/** Of an amount that names none. */
function usualPeriod(amount: number): PayPeriod {
  return amount < 200 ? "hour" : amount < 10_000 ? "month" : "year";
}

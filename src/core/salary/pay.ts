// Pay as an amount for a stretch of time, and what that makes in a year and in US dollars.

import { usdRate } from "./currencies.ts";

export const PAY_PERIODS = ["hour", "day", "week", "month", "year"] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** What somebody is paid, as written. One figure alone is both ends; "up to" has no lower end, "from" no upper one. */
export interface Pay {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217; null when the text names none. */
  readonly currency: string | null;
  readonly period: PayPeriod;
  /** The text does not say for how long: told by the size of the amount. */
  readonly isPeriodAssumed: boolean;
}

/** In US dollars a year. */
export interface AnnualPay {
  readonly minUsd: number | null;
  readonly maxUsd: number | null;
}

/** Of full-time work: 40 hours in each of 52 weeks, 5 days a week. Holidays are paid. */
export const HOURS_PER_YEAR = 2080;
export const PERIODS_PER_YEAR: Readonly<Record<PayPeriod, number>> = {
  hour: HOURS_PER_YEAR,
  day: 260,
  week: 52,
  month: 12,
  year: 1,
};

/** Null where the currency is unknown. A pay without a currency is taken as US dollars. */
export function annualUsd(pay: Pay, year?: number): AnnualPay | null {
  const rate = usdRate(pay.currency ?? "USD", year);
  if (rate === null) return null;
  const factor = rate * PERIODS_PER_YEAR[pay.period];
  return {
    minUsd: pay.min === null ? null : pay.min * factor,
    maxUsd: pay.max === null ? null : pay.max * factor,
  };
}

/** Below these a year's pay would not be: an amount without a period is one for the longest stretch that makes sense. In US dollars. */
const LEAST_BY_PERIOD: readonly (readonly [PayPeriod, number])[] = [
  ["year", 12_000],
  ["month", 1_100],
  ["day", 150],
  ["hour", 0],
];
/** In countries of low pay a year's pay is written where elsewhere a month's would be. */
const LOW_PAY = new Set("INR PKR BDT PHP NGN".split(" "));
/** Of these a month's pay is what people name. */
const NAMED_BY_MONTH = new Set("BRL IDR VND KES EGP COP ARS UAH TRY CLP RUB CNY HUF RON".split(" "));
/** Paid by the year and by the month alike, at half of what the first table thinks: R183,000 is a year's, R25,000 a month's. */
const MIDDLE_PAY = new Set("ZAR MXN MYR THB".split(" "));
const LEAST_BY_PERIOD_MONTHLY: readonly (readonly [PayPeriod, number])[] = [
  ["year", 7_000],
  ["month", 100],
  ["day", 10],
  ["hour", 0],
];
const LEAST_BY_PERIOD_MIDDLE: readonly (readonly [PayPeriod, number])[] = [
  ["year", 5_500],
  ["month", 200],
  ["day", 15],
  ["hour", 0],
];
const LEAST_BY_PERIOD_LOW: readonly (readonly [PayPeriod, number])[] = [
  ["year", 2_000],
  ["month", 60],
  ["day", 8],
  ["hour", 0],
];

/** What an amount without a period is paid for. */
export function likelyPeriod(amount: number, currency: string | null): PayPeriod {
  const usd = amount * (usdRate(currency ?? "USD") ?? 1);
  return leastBy(currency).find(([, least]) => usd >= least)?.[0] ?? "year";
}

function leastBy(currency: string | null): readonly (readonly [PayPeriod, number])[] {
  if (currency === null) return LEAST_BY_PERIOD;
  if (NAMED_BY_MONTH.has(currency)) return LEAST_BY_PERIOD_MONTHLY;
  if (MIDDLE_PAY.has(currency)) return LEAST_BY_PERIOD_MIDDLE;
  return LOW_PAY.has(currency) ? LEAST_BY_PERIOD_LOW : LEAST_BY_PERIOD;
}

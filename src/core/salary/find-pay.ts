// Where a job description says what it pays, among all the other money it names.

import type { Pay } from "./pay.ts";
import { annualUsd } from "./pay.ts";
import { type PayPlace, parsePay } from "./parse-pay.ts";

/** A line about pay says one of these, or is little more than an amount. */
const ABOUT_PAY =
  /\b(?:salary|salaries|pay|pays|paid|compensation|remuneration|wage|wages|package|rate|stipend|gehalt|salaire|salario|earn|earnings|ote|ctc|lpa)\b|\bup to\b/i;
const SOMETHING_ELSE =
  /\b(?:bonus(?:es)? of|funding|raised|revenue|turnover|budget|aum|assets|investment|invested|valuation|sales of|reimburse\w*|stipend|allowance|voucher|401|fund|funds|market cap|customers|donat\w+|sign-on|signing|referral|insurance|contribution)\b/i;
const MONEY =
  /[$€£₹¥₪₩₺₱฿]|\b(?:usd|eur|gbp|chf|cad|aud|inr|sek|nok|dkk|pln|sgd|euros?|dollars|pounds|lpa)\b|\d\s?k\b/i;
/** A line this short that names money and nothing else is the pay. In UTF-16 units. */
const SHORT = 45;
/** Outside of these an amount is no year's pay. In US dollars. */
const LEAST_USD = 1_500;
const MOST_USD = 1_500_000;

/** The first pay a description states; null when it states none. */
export function findPay(description: string, place: PayPlace = {}): Pay | null {
  for (const line of description.split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u)) {
    if (!/\d/.test(line) || !MONEY.test(line) || SOMETHING_ELSE.test(line)) continue;
    const about = ABOUT_PAY.exec(line);
    if (about === null && line.trim().length > SHORT) continue;
    // From the word on: "Our 120 people earn $30 an hour".
    const pay = parsePay(line.slice(about?.index ?? 0), place) ?? parsePay(line, place);
    const annual = pay === null ? null : annualUsd(pay);
    const usd = annual?.maxUsd ?? annual?.minUsd ?? null;
    if (pay !== null && usd !== null && usd >= LEAST_USD && usd <= MOST_USD) return pay;
  }
  return null;
}

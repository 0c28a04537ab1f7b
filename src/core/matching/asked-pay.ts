// The pay that a job names. What an amount, a currency and a period are is core/salary's; here it becomes a demand.

import { findPay } from "../salary/find-pay.ts";
import type { Pay } from "../salary/pay.ts";
import type { Asked } from "./asked.ts";

/** From the first amount of money to the last of its range. */
const AMOUNT = String.raw`(?:[$€£₹]|\b[A-Z]{3}\b) ?[$€£]?\d[\d.,']*(?: ?[kK]\b)?|\d[\d.,']*(?: ?[kK]\b)?`;
const SPAN = new RegExp(String.raw`(?:${AMOUNT})(?: ?(?:-|–|—|~|to|bis) ?(?:[A-Z]{3} ?)?(?:${AMOUNT}))?`, "g");

export function askedPay(said: string): readonly Asked[] {
  const pay = findPay(said);
  if (pay === null) return [];
  const { start, end } = spanOf(said);
  return [{ id: "salary", kind: "salary", label: payLabel(pay), skillId: null, years: null, start, end, pull: -1 }];
}

/** "EUR 2,400–2,900 a month", "up to USD 225,000 a year"; `parsePay` reads it back. */
export function payLabel({ min, max, currency, period }: Pay): string {
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0].map((amount) => amount.toLocaleString("en"));
  const bound = min === null ? "up to " : max === null ? "from " : "";
  const range = low === high ? low : `${low}–${high}`;
  return `${bound}${currency === null ? "" : `${currency} `}${range} ${period === "hour" ? "an" : "a"} ${period}`;
}

/** The longest stretch of money: years and counts beside it are short. */
function spanOf(said: string): { readonly start: number; readonly end: number } {
  const spans = [...said.matchAll(SPAN)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return spans.reduce(
    (longest, span) => (span.end - span.start > longest.end - longest.start ? span : longest),
    spans[0] ?? { start: 0, end: said.length },
  );
}

import { parsePay } from "../salary/parse-pay.ts";
import { annualUsd, type Pay } from "../salary/pay.ts";
import { payLabel } from "./asked-pay.ts";
import { ownWordsJudge } from "./judge-skill.ts";
import type { Requirement } from "./job.ts";
import type { Judge } from "./judged.ts";
import type { Passage } from "./passages.ts";

/** Pay that a resume names as hoped for, not as a budget it was in charge of. */
const HOPED = /\b(?:expect\w*|desired|salary|wanted|gehalt\w*|asking)[^\n]{0,90}/gi;
/** Most lines that "expect" something name no money: parsing them all would take longer than everything else here. */
const MONEY =
  /\d ?k\b|[$€£₹¥].*\d|\d.*[€£₹¥]|\d.*\b(?:euros?|dollars|pounds)\b|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR)\b|\d{4}|\d[.,]\d{3}/i;
/** A wish this much above the offer is still worth a talk. */
const NEAR = 1.15;

/** Whether what the person hopes for is within what the job pays, in dollars a year. Few resumes say. */
export function payJudge({ label }: Requirement): Judge {
  const offer = parsePay(label);
  if (offer === null) return ownWordsJudge(label);
  const paid = annualUsd(offer);
  const most = paid?.maxUsd ?? paid?.minUsd ?? null;
  return ({ text }) => {
    const hoped = hopedPay(text, offer.currency);
    if (hoped === null) return { verdict: "unclear", at: null, note: "The resume names no pay" };
    const note = `Hopes for ${payLabel(hoped.pay)}`;
    const asked = annualUsd(hoped.pay);
    const least = asked?.minUsd ?? asked?.maxUsd ?? null;
    if (least === null || most === null) return { verdict: "unclear", at: hoped.at, note };
    const verdict = least <= most ? "met" : least <= most * NEAR ? "partial" : "missing";
    return { verdict, at: hoped.at, note };
  };
}

/** An amount without a currency is in the job's. */
function hopedPay(text: string, currency: string | null): { readonly pay: Pay; readonly at: Passage } | null {
  for (const { index, 0: said } of text.matchAll(HOPED)) {
    const pay = MONEY.test(said) ? parsePay(said) : null;
    if (pay !== null)
      return { pay: { ...pay, currency: pay.currency ?? currency }, at: { start: index, end: index + said.length } };
  }
  return null;
}

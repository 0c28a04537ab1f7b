import { ownWordsJudge } from "./judge-skill.ts";
import type { Requirement } from "./job.ts";
import type { Judge } from "./judged.ts";
import { findPays, type Pay, payLabel, PERIODS_A_YEAR } from "./pay.ts";

/** Pay that a resume names as hoped for, not as a budget it was in charge of. */
const HOPED = /\b(?:expect\w*|desired|salary|wanted|gehalt\w*|asking)[^\n]{0,90}/gi;
/** A wish this much above the offer is still worth a talk. */
const NEAR = 1.15;

/** Whether what the person hopes for is within what the job pays. Few resumes say. */
export function payJudge({ label }: Requirement): Judge {
  const offer = findPays(`Pay ${label}`)[0];
  if (offer === undefined) return ownWordsJudge(label);
  const most = offer.high * PERIODS_A_YEAR[offer.period];
  return ({ text }) => {
    const hoped = hopedPay(text);
    if (hoped === null) return { verdict: "unclear", at: null, note: "The resume names no pay" };
    const at = { start: hoped.start, end: hoped.end };
    if (hoped.currency !== offer.currency)
      return { verdict: "unclear", at, note: `Hopes for ${payLabel(hoped)}, another currency` };
    const least = hoped.low * PERIODS_A_YEAR[hoped.period];
    const verdict = least <= most ? "met" : least <= most * NEAR ? "partial" : "missing";
    return { verdict, at, note: `Hopes for ${payLabel(hoped)}` };
  };
}

function hopedPay(text: string): Pay | null {
  for (const { index, 0: said } of text.matchAll(HOPED)) {
    const pay = findPays(said)[0];
    if (pay !== undefined) return { ...pay, start: index + pay.start, end: index + pay.end };
  }
  return null;
}

import { ownWordsJudge } from "./judge-skill.ts";
import type { Requirement } from "./job.ts";
import type { Judge } from "./judged.ts";
import { findPays, payLabel, PERIODS_A_YEAR } from "./pay.ts";

/** Pay that a resume names as hoped for, not as a budget it was in charge of. */
const HOPED = /(?:expect\w*|desired|salary|wanted|gehalt\w*|asking)[^.\n]{0,40}$/i;
/** A wish this much above the offer is still worth a talk. */
const NEAR = 1.15;

/** Whether what the person hopes for is within what the job pays. Few resumes say. */
export function payJudge({ label }: Requirement): Judge {
  const offer = findPays(`Pay ${label}`)[0];
  if (offer === undefined) return ownWordsJudge(label);
  const most = offer.high * PERIODS_A_YEAR[offer.period];
  return ({ text }) => {
    const hoped = findPays(text).find(({ start }) => HOPED.test(text.slice(Math.max(0, start - 60), start)));
    if (hoped === undefined) return { verdict: "unclear", at: null, note: "The resume names no pay" };
    const at = { start: hoped.start, end: hoped.end };
    if (hoped.currency !== offer.currency)
      return { verdict: "unclear", at, note: `Hopes for ${payLabel(hoped)}, another currency` };
    const least = hoped.low * PERIODS_A_YEAR[hoped.period];
    const verdict = least <= most ? "met" : least <= most * NEAR ? "partial" : "missing";
    return { verdict, at, note: `Hopes for ${payLabel(hoped)}` };
  };
}

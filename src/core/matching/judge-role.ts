// "5 years as a sous chef": the dated work whose title says the role, overlaps counted once.

import { coveredMonths } from "../reading/date-ranges.ts";
import type { Experience } from "../reading/profile.ts";
import { absent, duration, type Judge } from "./judged.ts";
import { findYears } from "./years-asked.ts";
import { shareSaid, stemsOf } from "./said-share.ts";

/** "3 years of experience as a nurse", "5 years working as a designer". */
const ROLE = /\b(?:as|role of|position of|in the role of)\s+(?:an?\s+|the\s+)?(?<role>[^.;()\n]{3,80})/i;
/** From this share of a role's words a title says it. */
const SAME_ROLE = 0.6;
/** From this share of the years asked for it is partial, as for all work together. */
const PARTIAL_SHARE = 0.5;

/** null when the demand names no years or no role. */
export function roleJudge(demand: string): Judge | null {
  const years = findYears(demand)[0]?.years;
  const role = ROLE.exec(demand)?.groups?.["role"];
  if (years === undefined || role === undefined) return null;
  const stems = stemsOf(role);
  return ({ text, profile }) => {
    const held = profile.experiences.filter((job) => shareSaid(stems, textOf(text, job)) >= SAME_ROLE);
    const [first] = held;
    if (first === undefined) return absent(text, "No such job found");
    // "Until now" has no end here: the last month named anywhere stands for it.
    const today = Math.max(...profile.experiences.map(({ from, to }) => to ?? from + years * 12));
    const months = coveredMonths(held, today);
    const at = { start: first.start, end: first.start + 1 };
    const note = `${duration(months)} of ${years} years`;
    if (months >= years * 12) return { verdict: "met", at, note };
    return { verdict: months >= years * 12 * PARTIAL_SHARE ? "partial" : "missing", at, note };
  };
}

/** What names the job: its title, and the line it stands in. */
function textOf(text: string, { title, start }: Experience): string {
  const end = text.indexOf("\n", Math.max(start, text.indexOf(title, start)));
  return `${title} ${text.slice(start, end < 0 ? text.length : end)}`;
}

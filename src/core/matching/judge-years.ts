import type { Requirement, Verdict } from "./job.ts";
import { duration, type Judge } from "./judged.ts";
import { findYears } from "./years-asked.ts";

/** From this share of the years asked for, it is partial rather than missing. */
const PARTIAL_SHARE = 0.5;

/** Dated work counts; without dates, what the resume says of itself. */
export function yearsJudge(requirement: Requirement): Judge {
  const years = requirement.years ?? 0;
  return ({ text, profile }) => {
    const months = profile.experienceMonths;
    const longest = profile.experiences.toSorted(
      (a, b) => (b.to ?? Infinity) - b.from - ((a.to ?? Infinity) - a.from),
    )[0];
    const stated = months === null || longest === undefined ? statedYears(text) : null;
    if (months === null) {
      if (stated === null) return { verdict: "unclear", at: null, note: "No dates found" };
      return {
        verdict: stated.years >= years ? "met" : "partial",
        at: stated,
        note: `States ${stated.years} years of ${years}`,
      };
    }
    const at = longest === undefined ? stated : { start: longest.start, end: Math.min(longest.end, longest.start + 1) };
    const verdict: Verdict =
      months >= years * 12 ? "met" : months >= years * 12 * PARTIAL_SHARE ? "partial" : "missing";
    return { verdict, at, note: `${duration(months)} of ${years}` };
  };
}

function statedYears(text: string) {
  return findYears(text).toSorted((a, b) => b.years - a.years)[0] ?? null;
}

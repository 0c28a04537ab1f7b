// The words a person reads for a fit class and a verdict: the same on every screen and in every file.

import type { Verdict } from "./job.ts";
import type { FitClass } from "./score.ts";

export const FIT_WORDS: Readonly<Record<FitClass, string>> = {
  "good-fit": "Good fit",
  "potential-fit": "Potential fit",
  "no-fit": "No fit",
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: "Met",
  partial: "Partly met",
  missing: "Missing",
  unclear: "Unclear",
};

/** A month count as people say it: "8 mo", "3 y 4 mo"; "" when nothing is known. */
export function monthsText(months: number | null): string {
  if (months === null) return "";
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest} mo`;
  return rest === 0 ? `${years} y` : `${years} y ${rest} mo`;
}

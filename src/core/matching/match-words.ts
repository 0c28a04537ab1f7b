// How a fit class and a verdict are told to a person: the same words and weights on every screen.

import type { Verdict } from "./job.ts";
import type { FitClass } from "./score.ts";

export const FIT_WORDS: Readonly<Record<FitClass, string>> = {
  "good-fit": "Good fit",
  "potential-fit": "Potential fit",
  "no-fit": "No fit",
};

/** The labels of the published data sets, for files and other programs. */
export const FIT_LABELS: Readonly<Record<FitClass, string>> = {
  "good-fit": "Good Fit",
  "potential-fit": "Potential Fit",
  "no-fit": "No Fit",
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: "Met",
  partial: "Partly met",
  missing: "Missing",
  unclear: "Unclear",
};

/** How much of the eye each class gets. */
export const FIT_TONES = {
  "good-fit": "strong",
  "potential-fit": "medium",
  "no-fit": "quiet",
} as const satisfies Readonly<Record<FitClass, string>>;

/** The mark that stands beside the word. */
export const VERDICT_MARKS = {
  met: "yes",
  partial: "partly",
  missing: "no",
  unclear: "unknown",
} as const satisfies Readonly<Record<Verdict, string>>;

/** A month count as people say it: "8 mo", "3 y 4 mo"; "" when nothing is known. */
export function monthsText(months: number | null): string {
  if (months === null) return "";
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest} mo`;
  return rest === 0 ? `${years} y` : `${years} y ${rest} mo`;
}

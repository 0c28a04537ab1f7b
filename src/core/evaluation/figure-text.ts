// How figures are written, on the screen and in the terminal.

import type { Estimate } from "./estimate.ts";
import type { EvaluationReport } from "./report.ts";

/** "0.688", or "–" where the rows do not allow the figure. */
export function figureText(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}

/** "0.62 to 0.75"; "" without an interval. */
export function intervalText({ low, high }: Estimate): string {
  return low === null || high === null ? "" : `${low.toFixed(2)} to ${high.toFixed(2)}`;
}

/** One sentence on the difference of the leading figure; null when the keywords stand alone or there is no figure. */
export function differenceSentence(report: EvaluationReport): string | null {
  const { difference, kind } = report;
  if (difference === null || difference.value === null) return null;
  const { value, low, high } = difference;
  if (value === 0) return `The scorer and the keywords have the same ${LEADING_FIGURE[kind]}.`;
  const side = value >= 0 ? "above" : "below";
  const gap = `The scorer's ${LEADING_FIGURE[kind]} is ${Math.abs(value).toFixed(3)} ${side} that of the keywords`;
  if (low === null || high === null) return `${gap}.`;
  const sure = low > 0 || high < 0 ? "zero is outside it" : "which may be chance: zero is inside it";
  return `${gap} (95 % interval ${low.toFixed(3)} to ${high.toFixed(3)}; ${sure}).`;
}

/** What the first scorer's leading figure is called where its difference from the keywords is told. */
const LEADING_FIGURE = {
  pairs: "AUC",
  triples: "matched above unmatched",
  preferences: "agreement",
} as const satisfies Readonly<Record<EvaluationReport["kind"], string>>;

// Rows by what people decided: what is left to do, and the shortlist.

import { type Choice, CHOICE_WORDS, isYes } from "../../core/feedback/decision.ts";
import { msg } from "../../lib/messages.ts";

export const DECIDED = ["undecided", "yes", "no", "not-enough"] as const;
export type Decided = (typeof DECIDED)[number];

export const DECIDED_WORDS: Readonly<Record<Decided, string>> = {
  undecided: msg("Not decided"),
  yes: msg("Yes or strong yes"),
  no: msg("No or strong no"),
  "not-enough": CHOICE_WORDS["not-enough"],
};

/** By candidate, what each rater decided. */
export type ChoicesByCandidate = ReadonlyMap<string, readonly { readonly choice: Choice }[]>;

/** What was decided, once each; raters who differ are told side by side. */
export function decidedOf(id: string, decisions: ChoicesByCandidate): readonly Decided[] {
  const choices = decisions.get(id) ?? [];
  return choices.length === 0 ? ["undecided"] : [...new Set(choices.map(({ choice }) => groupOf(choice)))];
}

/** Those that one rater at least decided so. `openId` stays: a decision must not take away who lies open. */
export function filterByDecision<Row extends { readonly id: string }>(
  rows: readonly Row[],
  wanted: Decided | null,
  decisions: ChoicesByCandidate,
  openId: string | null,
): readonly Row[] {
  if (wanted === null) return rows;
  return rows.filter(({ id }) => id === openId || decidedOf(id, decisions).includes(wanted));
}

/** How many rows there are of each; one on whom raters differ counts in both. */
export function countByDecision(
  rows: readonly { readonly id: string }[],
  decisions: ChoicesByCandidate,
): Readonly<Record<Decided, number>> {
  const counts = { undecided: 0, yes: 0, no: 0, "not-enough": 0 };
  for (const { id } of rows) for (const decided of decidedOf(id, decisions)) counts[decided]++;
  return counts;
}

function groupOf(choice: Choice): Decided {
  const goesOn = isYes(choice);
  return goesOn === null ? "not-enough" : goesOn ? "yes" : "no";
}

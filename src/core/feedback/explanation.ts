// What the requirement grid says, in a sentence or three: what a person may agree with, and what they may word better.

import type { Requirement, RequirementVerdict, Verdict } from "../matching/job.ts";

const STARTS: readonly (readonly [Verdict, string])[] = [
  ["met", "Meets"],
  ["partial", "Partly meets"],
  ["missing", "Nothing was found about"],
  ["unclear", "Unclear:"],
];

/** "" when there is nothing to tell. */
export function explanationText(
  requirements: readonly Pick<Requirement, "id" | "label">[],
  verdicts: readonly Pick<RequirementVerdict, "requirementId" | "verdict">[],
): string {
  const verdictById = new Map(verdicts.map(({ requirementId, verdict }) => [requirementId, verdict]));
  return STARTS.flatMap(([verdict, start]) => {
    const labels = requirements.filter(({ id }) => verdictById.get(id) === verdict).map(({ label }) => label);
    return labels.length === 0 ? [] : [`${start} ${labels.join(", ")}.`];
  }).join(" ");
}

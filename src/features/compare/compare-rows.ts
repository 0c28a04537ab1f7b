// Requirements as rows of a comparison: those on which the candidates differ come first.

import type { Requirement, RequirementVerdict } from "../../core/matching/job.ts";

export interface CompareRow {
  readonly requirement: Requirement;
  /** One per candidate, in their order; null where nothing was judged. */
  readonly verdicts: readonly (RequirementVerdict | null)[];
  readonly differs: boolean;
}

/** Differences first, must-haves before the nice ones, else in the job's order. */
export function compareRows(
  requirements: readonly Requirement[],
  verdictsOfEach: readonly (readonly RequirementVerdict[])[],
): readonly CompareRow[] {
  const byId = verdictsOfEach.map((verdicts) => new Map(verdicts.map((verdict) => [verdict.requirementId, verdict])));
  const rows = requirements.map((requirement): CompareRow => {
    const verdicts = byId.map((of) => of.get(requirement.id) ?? null);
    const [first] = verdicts;
    return { requirement, verdicts, differs: verdicts.some((verdict) => verdict?.verdict !== first?.verdict) };
  });
  const order = ({ differs, requirement }: CompareRow) => (differs ? 0 : 2) + (requirement.need === "must" ? 0 : 1);
  return rows.toSorted((a, b) => order(a) - order(b));
}

import { useMemo } from "react";

import { jobScoredText, type Requirement } from "../core/matching/job.ts";
import { extractRequirements } from "../core/matching/requirements.ts";
import { type SkillGraph, skillLabel } from "../core/skills/graph.ts";
import { type RequirementEdits, useRequirementEdits } from "../features/job/use-requirement-edits.ts";
import type { Storage } from "../storage/open-storage.ts";
import type { JobRow } from "../storage/schema.ts";
import { useSkillGraph } from "./use-skill-graph.ts";

export interface JobMatching {
  /** null until the skill graph is loaded. */
  readonly graph: SkillGraph | null;
  /** As edited, else as read. */
  readonly requirements: readonly Requirement[];
  /** Whether a person changed or weighed them: then they are a part of the score. */
  readonly isTouched: boolean;
  readonly edits: RequirementEdits;
  readonly wantedSkills: readonly { id: string; label: string; need: "must" | "nice" }[];
  readonly skillLabel: (id: string) => string;
}

/** What a job asks for: read by rules from its text, and what a person made of that. */
export function useJobMatching(job: JobRow, storage: Pick<Storage, "jobs">): JobMatching {
  const graphs = useSkillGraph();
  const graph = graphs?.inUse ?? null;
  const shipped = graphs?.shipped ?? null;
  const text = jobScoredText(job);
  const asRead = useMemo(() => (graph ? extractRequirements(text, graph) : []), [graph, text]);
  const edits = useRequirementEdits({
    stored: job.requirements,
    asRead,
    save: (edited) => storage.jobs.setRequirements(job.id, edited),
  });
  const { requirements, isTouched } = edits;
  const wantedSkills = useMemo(
    () =>
      requirements.flatMap(({ skillId, label, need }) =>
        // Candidates were read with the shipped graph: a skill it does not know would seem missing in all of them.
        skillId === null || !shipped?.skills.has(skillId) ? [] : [{ id: skillId, label, need }],
      ),
    [requirements, shipped],
  );
  const labelOf = useMemo(() => (id: string) => (graph ? skillLabel(graph, id) : id), [graph]);
  return { graph, requirements, isTouched, edits, wantedSkills, skillLabel: labelOf };
}

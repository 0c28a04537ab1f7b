import { useMemo } from "react";

import type { Requirement } from "../core/matching/job.ts";
import { extractRequirements } from "../core/matching/requirements.ts";
import { type SkillGraph, skillLabel } from "../core/skills/graph.ts";
import { useSkillGraph } from "./use-skill-graph.ts";

export interface JobMatching {
  /** null until the skill graph is loaded. */
  readonly graph: SkillGraph | null;
  readonly requirements: readonly Requirement[];
  readonly wantedSkills: readonly { id: string; label: string; need: "must" | "nice" }[];
  readonly skillLabel: (id: string) => string;
}

/** What a job asks for, read by rules from its text. */
export function useJobMatching(jobText: string): JobMatching {
  const graphs = useSkillGraph();
  return useMemo(() => {
    const graph = graphs?.inUse ?? null;
    const requirements = graph ? extractRequirements(jobText, graph) : [];
    const wantedSkills = requirements.flatMap(({ skillId, label, need }) =>
      // Candidates were read with the shipped graph: a skill it does not know would seem missing in all of them.
      skillId === null || !graphs?.shipped.skills.has(skillId) ? [] : [{ id: skillId, label, need }],
    );
    return { graph, requirements, wantedSkills, skillLabel: (id) => (graph ? skillLabel(graph, id) : id) };
  }, [graphs, jobText]);
}

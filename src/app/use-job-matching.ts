import { useEffect, useMemo, useState } from "react";

import type { Requirement } from "../core/matching/job.ts";
import { extractRequirements } from "../core/matching/requirements.ts";
import { type SkillGraph, skillLabel } from "../core/skills/graph.ts";
import { loadSkillGraph } from "../core/skills/load-skill-graph.ts";

export interface JobMatching {
  /** null until the skill graph is loaded. */
  readonly graph: SkillGraph | null;
  readonly requirements: readonly Requirement[];
  readonly wantedSkills: readonly { id: string; label: string; need: "must" | "nice" }[];
  readonly skillLabel: (id: string) => string;
}

/** What a job asks for, read by rules from its text. */
export function useJobMatching(jobText: string): JobMatching {
  const [graph, setGraph] = useState<SkillGraph | null>(null);
  useEffect(() => {
    let current = true;
    void loadSkillGraph().then((loaded) => current && setGraph(loaded));
    return () => void (current = false);
  }, []);
  return useMemo(() => {
    const requirements = graph ? extractRequirements(jobText, graph) : [];
    const wantedSkills = requirements.flatMap(({ skillId, label, need }) =>
      skillId === null ? [] : [{ id: skillId, label, need }],
    );
    return { graph, requirements, wantedSkills, skillLabel: (id) => (graph ? skillLabel(graph, id) : id) };
  }, [graph, jobText]);
}

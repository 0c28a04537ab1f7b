import { useMemo } from "react";

import { judgeDemands } from "../../core/coaching/judge-demands.ts";
import type { Requirement, RequirementVerdict } from "../../core/matching/job.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import type { OpenResume } from "./coach-run.ts";
import { postingRequirements } from "./posting-requirements.ts";
import type { Posting } from "./postings.ts";

export interface Match {
  readonly requirements: readonly Requirement[];
  /** Of the resume's own text, whose quotes they have; null while something is still loading. */
  readonly verdicts: readonly RequirementVerdict[] | null;
}

/** What a posting asks for, and what of it the resume shows. */
export function useMatch({ now }: OpenResume, posting: Posting | null, graph: SkillGraph | null): Match {
  const requirements = useMemo(() => (posting && graph ? postingRequirements(posting, graph) : []), [posting, graph]);
  const verdicts = useMemo(
    () => (now && graph && posting ? judgeDemands(requirements, now, graph) : null),
    [now, graph, posting, requirements],
  );
  return useMemo(() => ({ requirements, verdicts }), [requirements, verdicts]);
}

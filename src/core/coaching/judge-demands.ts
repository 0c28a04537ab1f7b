// What of a posting's demands a resume shows, as strictly as a careful reader would say it: a skill that only the name of a
// job or a school mentions is not shown by it. The coach's page and the command judge by this; a ranking does not.

import { type CandidateText, judgeRequirements, quoteOf } from "../matching/grid.ts";
import type { Requirement, RequirementVerdict, Verdict } from "../matching/job.ts";
import { demandJudge } from "../matching/judge-words.ts";
import { readCandidate } from "../matching/judged.ts";
import { findSkills } from "../skills/find-skills.ts";
import type { SkillGraph } from "../skills/graph.ts";

/** In the order of the demands; quotes are places in `candidate.text`. */
export function judgeDemands(
  demands: readonly Requirement[],
  candidate: CandidateText,
  graph: SkillGraph,
): readonly RequirementVerdict[] {
  const verdicts = judgeRequirements(demands, candidate, graph);
  const read = readCandidate(candidate, graph);
  return verdicts.map((found, index): RequirementVerdict => {
    const demand = demands[index];
    // Demands in own words are judged like this already; years, studies, licences and the like have no looser way.
    if (demand?.kind !== "skill" || !isNamedBy(demand, graph)) return found;
    const { verdict, at, note } = demandJudge(demand.label, graph)(read);
    if (isKept(found, verdict)) return found;
    // Another name of the skill stands where a name says little.
    if (at === null) return { ...found, verdict, note: "Named in a title only" };
    return { requirementId: demand.id, verdict, evidence: quoteOf(read.text, at), note };
  });
}

/** Its label is a name of the skill, so that the words find what the skill finds. */
function isNamedBy({ label, skillId }: Requirement, graph: SkillGraph): boolean {
  return skillId !== null && findSkills(label, graph).some((named) => named.skillId === skillId);
}

/** A denial, too few years and a low level stay what they are; what both miss keeps the note on skills that are near. */
function isKept({ verdict, evidence }: RequirementVerdict, strict: Verdict): boolean {
  const isAbsent = strict === "missing" || strict === "unclear";
  switch (verdict) {
    case "met":
      return false;
    case "partial":
      return !isAbsent;
    case "missing":
    case "unclear":
      return evidence !== null || isAbsent;
  }
}

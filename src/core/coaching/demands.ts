// All that a posting asks for, as a candidate should see it: the requirements that are read from it, and the lines of its
// lists that none of them covers, in the posting's own words.

import { jobScoredText, type JobDraft, type Need, type Requirement } from "../matching/job.ts";
import { passagesInParts } from "../matching/job-parts.ts";
import { extractRequirements } from "../matching/requirements.ts";
import { stemsOf } from "../matching/said-share.ts";
import type { SkillGraph } from "../skills/graph.ts";
import { skillIdOf } from "../skills/graph.ts";

/** Longer lines say several things at once, and none of them well enough to look for. Words. */
const MAX_WORDS = 14;
const MOST = 15;
/** What opens a line of a list and asks for nothing by itself. */
const LEAD =
  /^(?:\d{1,2}[.)]\s*|[-*•]\s*)?(?:(?:must have|have|has|strong|excellent|good|solid|proven|demonstrated|effective|basic|advanced|substantial|the)\s+)*(?:(?:ability|capacity|willingness) to|(?:knowledge|understanding|experience|proficiency|expertise|familiarity|skills?) (?:of|in|with))?\s*/i;

/** The requirements first; ids of lines depend on their words alone. */
export function demandsOf(job: JobDraft, graph: SkillGraph): readonly Requirement[] {
  const text = jobScoredText(job);
  const requirements = extractRequirements(text, graph);
  const isCovered = (start: number, end: number) =>
    requirements.some((one) => one.start !== null && one.start >= start && one.start < end);
  const said = new Set<string>();
  const lines = passagesInParts(text).flatMap(({ passage, said: line, part }): Requirement[] => {
    if (part?.name !== "must" && part?.name !== "nice") return [];
    if (line.split(/\s+/).length > MAX_WORDS || isCovered(passage.start, passage.end)) return [];
    const label = line
      .replace(/\s*:$/, "")
      .replace(LEAD, "")
      .replace(/[.,;]+$/, "")
      .trim();
    const id = `words:${skillIdOf(label)}`;
    if (stemsOf(label).length === 0 || isHeading(line) || said.has(id)) return [];
    said.add(id);
    const need: Need = part.name;
    return [
      { id, kind: "skill", label, need, skillId: null, years: null, weight: 1, start: passage.start, end: passage.end },
    ];
  });
  return [...requirements, ...lines.slice(0, MOST)];
}

function isHeading(line: string): boolean {
  return (
    /^#|:$/.test(line) ||
    /^(?:required|preferred|minimum|key|what|who|requirements?|qualifications?)\b|\bnice[- ]to[- ]have$/i.test(line)
  );
}

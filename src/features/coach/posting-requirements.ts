import { demandsOf } from "../../core/coaching/demands.ts";
import type { Requirement } from "../../core/matching/job.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import type { Posting } from "./postings.ts";

/** What a posting asks for: as a recruiter here put it, else as read from its text. */
export function postingRequirements(posting: Posting, graph: SkillGraph): readonly Requirement[] {
  return posting.requirements ?? demandsOf(posting, graph);
}

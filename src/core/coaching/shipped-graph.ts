// The shipped skills at once. The gate must not wait for them: an edit that was not looked at is never let through.

import { createSkillGraph, type SkillGraph } from "../skills/graph.ts";
import skillData from "../skills/skill-data.json";

let graph: SkillGraph | null = null;

/** One graph, made when it is first needed. */
export function shippedGraph(): SkillGraph {
  return (graph ??= createSkillGraph(skillData));
}

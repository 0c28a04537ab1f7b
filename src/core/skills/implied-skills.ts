import type { SkillGraph } from "./graph.ts";

/** All that a skill implies, nearest first: "React" → JavaScript, HTML, …, Programming. Never the skill itself. */
export function impliedSkills(skillId: string, graph: SkillGraph): readonly string[] {
  const found = new Set([skillId]);
  // A set is walked in the order things are put in, also while it grows: a circle in the data ends.
  for (const id of found) for (const implied of graph.implies.get(id) ?? []) found.add(implied);
  found.delete(skillId);
  return [...found];
}

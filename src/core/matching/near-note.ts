// What a missing skill's note says of the nearest skill that is there. It changes no verdict;
// a held skill that implies it does: judge-skill.ts.

import { type SkillGraph, skillLabel } from "../skills/graph.ts";
import { nearestHeld } from "../skills/nearest-held.ts";

/** "near: Terraform", "React implies it", "has JavaScript, a part of it"; null when nothing held is near. */
export function nearNote(skillId: string, heldSkillIds: readonly string[], graph: SkillGraph): string | null {
  const near = nearestHeld(skillId, heldSkillIds, graph);
  if (near === null) return null;
  const label = skillLabel(graph, near.skillId);
  switch (near.why) {
    case "implies":
      return `${label} implies it`;
    case "part-of":
      return `has ${label}, a part of it`;
    case "stands-in":
    case "same-work":
      return `near: ${label}`;
  }
}

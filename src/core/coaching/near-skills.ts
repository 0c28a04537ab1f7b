// What a person has that comes near to a skill they lack: a thing to say when it is true, not a way to claim the skill.

import type { SkillGraph } from "../skills/graph.ts";
import { nearestHeld, type NearSkill } from "../skills/nearest-held.ts";
import type { OccupationGraph } from "../skills/occupation-graph.ts";

/** More nobody reads. */
const MOST = 3;

/** Held skills near a missing one, nearest first, each with the link that makes it near. */
export function nearSkills(
  skillId: string,
  heldSkillIds: readonly string[],
  graph: SkillGraph,
  occupations: OccupationGraph | null = null,
): NearSkill[] {
  return [...new Set(heldSkillIds)]
    .flatMap((held) => nearestHeld(skillId, [held], graph, occupations) ?? [])
    .sort((a, b) => b.nearness - a.nearness || (a.skillId < b.skillId ? -1 : 1))
    .slice(0, MOST);
}

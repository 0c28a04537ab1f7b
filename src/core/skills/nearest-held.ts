// Which skill of a resume comes nearest to one it lacks. A hint for a person, never a verdict.

import type { SkillGraph } from "./graph.ts";
import { impliedSkills } from "./implied-skills.ts";
import type { OccupationGraph } from "./occupation-graph.ts";
import { relatedSkills } from "./related-skills.ts";

export interface NearSkill {
  readonly skillId: string;
  /** 0..1 */
  readonly nearness: number;
  /** The held skill implies the asked one; both stand in for one another; it is a part of the asked one; the same work needs both. */
  readonly why: "implies" | "stands-in" | "part-of" | "same-work";
}

/** How near each way of being near is. Ours, in the order in which a recruiter would take it for an answer. */
const NEARNESS = { implies: 0.9, "stands-in": 0.7, "part-of": 0.5 } as const;
/** Occupations that share two skills say little about whether one can learn the other: at most this. */
const MAX_SAME_WORK = 0.45;
/** Below, the two merely occur in one occupation. */
const MIN_SAME_WORK = 0.2;

/** null when nothing held is near, and when the skill itself is held. Without occupations only what we wrote down counts. */
export function nearestHeld(
  skillId: string,
  heldSkillIds: readonly string[],
  graph: SkillGraph,
  occupations: OccupationGraph | null = null,
): NearSkill | null {
  const held = [...new Set(heldSkillIds)];
  if (held.includes(skillId)) return null;
  const wanted = impliedSkills(skillId, graph);
  const group = new Set((graph.groups.get(skillId) ?? []).flat());
  const by = (why: keyof typeof NEARNESS, isNear: (id: string) => boolean): NearSkill | null => {
    const found = held.find(isNear);
    return found === undefined ? null : { skillId: found, nearness: NEARNESS[why], why };
  };
  return (
    by("implies", (id) => impliedSkills(id, graph).includes(skillId)) ??
    by("stands-in", (id) => group.has(id)) ??
    by("part-of", (id) => wanted.includes(id)) ??
    (occupations === null ? null : sameWork(skillId, held, graph, occupations))
  );
}

function sameWork(
  skillId: string,
  held: readonly string[],
  graph: SkillGraph,
  occupations: OccupationGraph,
): NearSkill | null {
  const best = relatedSkills(skillId, graph, occupations).find((related) => held.includes(related.skillId));
  if (best === undefined || best.nearness < MIN_SAME_WORK) return null;
  return { skillId: best.skillId, nearness: Math.min(MAX_SAME_WORK, best.nearness), why: "same-work" };
}

// Skills near a skill: those we wrote down as near, and those that the same occupations ask for.

import type { SkillGraph } from "./graph.ts";
import type { OccupationGraph, OccupationLink } from "./occupation-graph.ts";

export interface RelatedSkill {
  readonly skillId: string;
  /** 0..1 */
  readonly nearness: number;
}

const MAX_RELATED = 30;
/** A pair that was written down as near is at least this near. */
const WRITTEN_NEARNESS = 0.7;
/** What one implies of the other, in either direction. */
const IMPLIED_NEARNESS = 0.6;
/** Sharing occupations is worth less than what we wrote down, and a tool stands in for a tool sooner than its theory does. */
const SHARED_WORK_FACTORS = { sameKind: 0.65, otherKind: 0.5 } as const;

/** Nearest first. Nearness by occupations is the cosine of the two skills' weights over all occupations. */
export function relatedSkills(
  skillId: string,
  graph: SkillGraph,
  occupations: OccupationGraph,
): readonly RelatedSkill[] {
  const own = occupations.bySkill.get(skillId) ?? [];
  const nearness = cosines(skillId, own, occupations);
  const kind = graph.skills.get(skillId)?.kind;
  for (const [id, value] of nearness) {
    const isSameKind = graph.skills.get(id)?.kind === kind;
    nearness.set(id, value * SHARED_WORK_FACTORS[isSameKind ? "sameKind" : "otherKind"]);
  }
  const atLeast = (id: string, value: number): void => {
    if (id !== skillId) nearness.set(id, Math.max(value, nearness.get(id) ?? 0));
  };
  for (const group of graph.groups.get(skillId) ?? []) for (const id of group) atLeast(id, WRITTEN_NEARNESS);
  for (const id of graph.implies.get(skillId) ?? []) atLeast(id, IMPLIED_NEARNESS);
  for (const [id, implied] of graph.implies) if (implied.includes(skillId)) atLeast(id, IMPLIED_NEARNESS);
  return [...nearness]
    .map(([id, value]) => ({ skillId: id, nearness: value }))
    .sort((a, b) => b.nearness - a.nearness || (a.skillId < b.skillId ? -1 : 1))
    .slice(0, MAX_RELATED);
}

function cosines(
  skillId: string,
  own: readonly OccupationLink[],
  { skills, bySkill }: OccupationGraph,
): Map<string, number> {
  const products = new Map<string, number>();
  for (const { code, weight } of own) {
    for (const other of skills.get(code) ?? []) {
      if (other.skillId !== skillId)
        products.set(other.skillId, (products.get(other.skillId) ?? 0) + weight * other.weight);
    }
  }
  const ownLength = length(own);
  return new Map(
    [...products].map(([id, product]) => [id, product / (ownLength * length(bySkill.get(id) ?? []))] as const),
  );
}

function length(links: readonly OccupationLink[]): number {
  return Math.sqrt(links.reduce((sum, { weight }) => sum + weight * weight, 0));
}

// Occupations, what they are called, what they ask for and which are alike. Made from a graph file in one pass.

import type { GraphFile } from "./graph-file.ts";

export interface Occupation {
  /** O*NET-SOC or ESCO code. */
  readonly code: string;
  readonly title: string;
  /** Job zone 1..5 of O*NET; null when unknown. */
  readonly zone: number | null;
  /** Other titles, the reported ones first. */
  readonly titles: readonly string[];
}

export interface SkillLink {
  readonly skillId: string;
  /** How much the occupation asks for it, 0..1. */
  readonly weight: number;
}

export interface OccupationLink {
  readonly code: string;
  /** 0..1 */
  readonly weight: number;
}

export interface OccupationGraph {
  readonly attribution: string;
  /** By code, in the order of the file. */
  readonly occupations: ReadonlyMap<string, Occupation>;
  /** By occupation code, heaviest first. */
  readonly skills: ReadonlyMap<string, readonly SkillLink[]>;
  /** By occupation code, nearest first. */
  readonly related: ReadonlyMap<string, readonly OccupationLink[]>;
  /** By skill id: the occupations that ask for it. */
  readonly bySkill: ReadonlyMap<string, readonly OccupationLink[]>;
}

/** O*NET calls its tiers primary-short, primary-long and supplemental; the weights are ours. */
const TIER_WEIGHTS = [1, 0.7, 0.4] as const;

export function createOccupationGraph(file: GraphFile): OccupationGraph {
  const occupations = new Map<string, Occupation>();
  const skills = new Map<string, readonly SkillLink[]>();
  const related = new Map<string, readonly OccupationLink[]>();
  const bySkill = new Map<string, OccupationLink[]>();
  for (const row of file.occupations) {
    const titles = row.titles.split("|").filter((title) => title !== "");
    occupations.set(row.code, { code: row.code, title: row.title, zone: row.zone === 0 ? null : row.zone, titles });
    const links = skillLinks(row.skills, file.linked);
    skills.set(row.code, links);
    for (const { skillId, weight } of links) {
      const known = bySkill.get(skillId);
      if (known === undefined) bySkill.set(skillId, [{ code: row.code, weight }]);
      else known.push({ code: row.code, weight });
    }
    related.set(row.code, occupationLinks(row.related, file.occupations));
  }
  return { attribution: file.attribution, occupations, skills, related, bySkill };
}

/** Heaviest first. */
export function skillsOf(code: string, graph: OccupationGraph): readonly SkillLink[] {
  return graph.skills.get(code) ?? [];
}

/** Nearest first. */
export function relatedOccupations(code: string, graph: OccupationGraph): readonly OccupationLink[] {
  return graph.related.get(code) ?? [];
}

function skillLinks(text: string, linked: readonly string[]): readonly SkillLink[] {
  return text.split(" ").flatMap((part) => {
    const [position = "", weight = ""] = part.split(":");
    const skillId = position === "" ? undefined : linked[Number(position)];
    return skillId === undefined ? [] : [{ skillId, weight: Number(weight) / 100 }];
  });
}

function occupationLinks(text: string, rows: GraphFile["occupations"]): readonly OccupationLink[] {
  return text.split(";").flatMap((tier, index) =>
    tier.split(" ").flatMap((position) => {
      const code = position === "" ? undefined : rows[Number(position)]?.code;
      return code === undefined ? [] : [{ code, weight: TIER_WEIGHTS[index] ?? TIER_WEIGHTS[2] }];
    }),
  );
}

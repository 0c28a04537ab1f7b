// Which skills a text names, for the part of the score that counts them. Always by the shipped skills: a graph that a user
// brings explains, but a score must depend on nothing but the two texts and the scorer version.

import { neutralWords } from "../../src/core/matching/neutral-words.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { textHash } from "../../src/lib/hash.ts";

export interface SkillFinder {
  readonly findSkillIds: (text: string) => readonly string[];
  /** Of the skills and their names: a part of the scorer's version. */
  readonly digest: string;
}

export async function loadSkillFinder(): Promise<SkillFinder> {
  const [graph, { default: data }] = await Promise.all([
    loadSkillGraph(),
    import("../../src/core/skills/skill-data.json"),
  ]);
  return {
    findSkillIds: (text) => findSkills(neutralWords(text), graph).map(({ skillId }) => skillId),
    digest: textHash(JSON.stringify(data)),
  };
}

import type { SkillMention } from "../../src/core/skills/find-skills.ts";

/** Where a text names skills. The graph is large and loaded with the first resume. */
export async function findSkillMentions(text: string): Promise<readonly SkillMention[]> {
  const [{ loadSkillGraph }, { findSkills }] = await Promise.all([
    import("../../src/core/skills/load-skill-graph.ts"),
    import("../../src/core/skills/find-skills.ts"),
  ]);
  return findSkills(text, await loadSkillGraph());
}

/** Ids of the skills a text mentions. The graph is large and loaded with the first resume. */
export async function findSkillIds(text: string): Promise<readonly string[]> {
  const [{ loadSkillGraph }, { findSkills }] = await Promise.all([
    import("../../src/core/skills/load-skill-graph.ts"),
    import("../../src/core/skills/find-skills.ts"),
  ]);
  return findSkills(text, await loadSkillGraph()).map(({ skillId }) => skillId);
}

import { expect, test } from "vitest";

import { findSkills } from "./find-skills.ts";
import { loadSkillGraph } from "./load-skill-graph.ts";

test("knows skills of every trade, not of technology alone", async () => {
  const graph = await loadSkillGraph();
  expect(graph.skills.size).toBeGreaterThan(2000);
  const rows = [
    ["HACCP", "haccp"],
    ["drew blood (phlebotomy)", "phlebotomy"],
    ["TIG welding", "tig-welding"],
    ["lesson plans", "lesson-planning"],
    ["double-entry bookkeeping", "double-entry-bookkeeping"],
    ["MS Excel", "microsoft-excel"],
    ["Spring Boot", "spring-framework"],
    ["forklift licence", "forklift-licence"],
    ["fluent Mandarin", "mandarin"],
    ["attention to detail", "attention-to-detail"],
    ["QuickBooks", "quickbooks"],
    ["HVAC", "hvac"],
  ] as const;
  for (const [text, id] of rows)
    expect(
      findSkills(text, graph).map(({ skillId }) => skillId),
      text,
    ).toEqual([id]);
});

test("everyday sentences name no skill", async () => {
  const graph = await loadSkillGraph();
  for (const text of [
    "We go to work and rest on Sunday.",
    "In a word, access is free.",
    "It was a spring day at the end of the year.",
  ])
    expect(findSkills(text, graph), text).toEqual([]);
});

test("every skill has a label, an id of its own and names that lead to it", async () => {
  const graph = await loadSkillGraph();
  const labels = new Set([...graph.skills.values()].map(({ label }) => label.toLowerCase()));
  expect(labels.size).toBe(graph.skills.size);
  for (const { id } of graph.skills.values()) expect(id).toMatch(/^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u);
});

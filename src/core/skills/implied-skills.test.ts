import { expect, test } from "vitest";

import { createSkillGraph } from "./graph.ts";
import { impliedSkills } from "./implied-skills.ts";
import { loadSkillGraph } from "./load-skill-graph.ts";
import { SKILLS } from "./testing.ts";

test.each([
  ["react", ["javascript", "programming"]],
  ["programming", []],
  ["unheard-of", []],
])("%s implies %j", (id, implied) => {
  expect(impliedSkills(id, SKILLS)).toEqual(implied);
});

test("a circle in the data comes to an end, and nothing implies itself", () => {
  const skills = { technical: "A\nB", tool: "", language: "", certificate: "", soft: "" };
  const circle = createSkillGraph({ attribution: "", skills, implies: "a>b\nb>a" });
  expect(impliedSkills("a", circle)).toEqual(["b"]);
});

test("the shipped graph implies across trades, and only skills it has", async () => {
  const graph = await loadSkillGraph();
  expect(impliedSkills("react", graph)).toContain("javascript");
  expect(impliedSkills("line-cooking", graph)).toContain("cooking");
  expect(impliedSkills("ccrn", graph)).toContain("patient-care");
  const ids = [...graph.implies].flatMap(([id, implied]) => [id, ...implied]);
  expect([...ids, ...graph.groups.keys()].filter((id) => !graph.skills.has(id))).toEqual([]);
});

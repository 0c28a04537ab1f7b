import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { parseGraphFile } from "./graph-file.ts";
import { loadSkillGraph } from "./load-skill-graph.ts";
import { createOccupationGraph, relatedOccupations, skillsOf } from "./occupation-graph.ts";
import { FILE, OCCUPATIONS } from "./testing.ts";

test("an occupation has its titles, its skills by weight and its relatives by tier", () => {
  expect(OCCUPATIONS.occupations.get("35-1011")).toEqual({
    code: "35-1011",
    title: "Chefs and Head Cooks",
    zone: 3,
    titles: ["Sous Chef", "Executive Chef", "Kitchen Manager"],
  });
  expect(skillsOf("35-1011", OCCUPATIONS)[1]).toEqual({ skillId: "haccp", weight: 0.8 });
  expect(relatedOccupations("35-1011", OCCUPATIONS)).toEqual([
    { code: "35-2014", weight: 1 },
    { code: "29-1141", weight: 0.4 },
  ]);
  expect(OCCUPATIONS.occupations.get("29-1141")?.zone).toBeNull();
});

test("a skill knows the occupations that ask for it", () => {
  expect(OCCUPATIONS.bySkill.get("cooking")).toEqual([
    { code: "35-1011", weight: 0.95 },
    { code: "35-2014", weight: 0.9 },
  ]);
});

test("an unknown code has neither skills nor relatives, and links into nowhere are dropped", () => {
  expect([skillsOf("x", OCCUPATIONS), relatedOccupations("x", OCCUPATIONS)]).toEqual([[], []]);
  const broken = { code: "y", title: "Y", zone: 1, titles: "", skills: "99:50 :3 1:20", related: "77;0" };
  const graph = createOccupationGraph({ ...FILE, occupations: [...FILE.occupations, broken] });
  expect(skillsOf("y", graph)).toEqual([{ skillId: "haccp", weight: 0.2 }]);
  expect(relatedOccupations("y", graph)).toEqual([{ code: "35-1011", weight: 0.7 }]);
});

test("the shipped graph names only skills that are shipped, and asks for the right ones in every trade", async () => {
  const parsed = parseGraphFile(JSON.parse(readFileSync("public/graph/occupations.json", "utf8")));
  if (parsed.status === "rejected") throw new Error(parsed.problem);
  const skills = await loadSkillGraph();
  expect(parsed.file.linked.filter((id) => !skills.skills.has(id))).toEqual([]);
  const graph = createOccupationGraph(parsed.file);
  expect(graph.occupations.size).toBeGreaterThan(1000);
  for (const [code, id] of [
    ["35-1011", "cooking"],
    ["29-1141", "nursing"],
    ["47-2111", "electrical-wiring"],
    ["25-2021", "lesson-planning"],
    ["13-2011", "accounting"],
    ["15-1252", "git"],
    ["53-3032", "commercial-driving-licence"],
  ] as const) {
    const first = skillsOf(code, graph).slice(0, 15);
    expect(
      first.map(({ skillId }) => skillId),
      code,
    ).toContain(id);
  }
});

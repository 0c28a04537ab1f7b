import { expect, test } from "vitest";

import { createSkillGraph } from "../../skills/graph.ts";
import type { Clause, Filter } from "./filter.ts";
import { widenSkills } from "./widen-skills.ts";

const graph = createSkillGraph({
  attribution: "",
  skills: {
    technical: "Welding\nTIG welding\nSpot welding\nWeld inspection\nJava",
    tool: "",
    language: "",
    certificate: "",
    soft: "",
  },
  implies: "tig-welding>welding\nweld-inspection>welding",
});
const skill = (...values: string[]): Clause => ({ field: "skill", values });
const whereOf = (...where: Clause[]) =>
  widenSkills({ about: "jobs", where, order: null, limit: null, show: "rows", job: null } satisfies Filter, graph)
    .where;

test("a craft is asked for by its kinds, too", () => {
  expect(whereOf(skill("welding"), { any: [skill("java"), skill("welding")] })).toEqual([
    skill("welding", "tig-welding"),
    { any: [skill("java"), skill("welding", "tig-welding")] },
  ]);
});

test("what is excluded, and a kind itself, stay as they were said", () => {
  expect(whereOf({ not: skill("welding") }, skill("tig-welding"), skill("java"))).toEqual([
    { not: skill("welding") },
    skill("tig-welding"),
    skill("java"),
  ]);
});

// What the questions of the benchmark may name: invented jobs, companies and candidates.

import { titleKey } from "../../src/core/asking/jobs/title-level.ts";
import type { Lexicon } from "../../src/core/asking/question/lexicon.ts";
import type { SkillGraph } from "../../src/core/skills/graph.ts";

const JOBS = [
  ["J1", "Senior Python Developer"],
  ["J2", "Data Scientist"],
  ["J3", "Frontend Engineer"],
  ["J4", "Registered Nurse"],
  ["J5", "Head Chef, Casa do Cais (Lisbon)"],
  ["J6", "Machine Learning Engineer"],
] as const;

export function testLexicon(graph: SkillGraph): Lexicon {
  return {
    graph,
    jobs: JOBS.map(([id, name]) => ({ id, name })),
    candidates: [
      { id: "c1", name: "Amber Heron" },
      { id: "c2", name: "Slate Wren" },
      { id: "c3", name: "Ivory Kestrel" },
    ],
    companies: ["Nordwind", "Alto Labs", "Brightline", "Casa Health"],
    cities: ["Kleinstadt"],
    titleKeys: new Set(JOBS.map(([, name]) => titleKey(name))),
    // November 2026.
    today: 2026 * 12 + 10,
  };
}

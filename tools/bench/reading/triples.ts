// The matched resumes of the rjdb triples, which were written from lists of titles, years and skills.

import * as z from "zod";

import { buildProfile } from "../../../src/core/reading/build-profile.ts";
import { cleanText } from "../../../src/core/reading/clean-text.ts";
import { markdownText } from "../../../src/core/reading/markdown-text.ts";
import { findSkills } from "../../../src/core/skills/find-skills.ts";
import type { SkillGraph } from "../../../src/core/skills/graph.ts";
import { rowsOf } from "./data.ts";
import { createTally, type Found } from "./found.ts";

export interface TripleFigures {
  readonly resumes: number;
  readonly titles: Found;
  /** Of the resumes, those whose years of work are at most one off the sum of the listed years. */
  readonly yearsWithinOne: number;
  readonly skills: {
    /** Of the listed skills, those whose words name a skill of the graph, and of these those found in the resume. */
    readonly listed: number;
    readonly known: number;
    readonly found: number;
  };
}

/** The lists were made in 2023. */
const TODAY = 2023 * 12 + 11;

const ROW = z.object({
  "Resume-matched": z.string(),
  Skills: z.array(z.string()),
  Experiences: z.array(z.string()),
  "Experiences-years": z.tuple([z.unknown(), z.unknown(), z.array(z.number())]).rest(z.unknown()),
});

export function measureTriples(graph: SkillGraph): TripleFigures {
  const rows = rowsOf("rjdb/triples.jsonl.gz", ROW);
  const titles = createTally();
  const skills = { listed: 0, known: 0, found: 0 };
  let near = 0;
  for (const row of rows) {
    const { text } = cleanText(markdownText(row["Resume-matched"]).text);
    const profile = buildProfile(text, { today: TODAY, mentions: findSkills(text, graph) });
    titles.add(
      row.Experiences,
      profile.experiences.map(({ title, employer }) => `${title} ${employer ?? ""}`),
    );
    const years = row["Experiences-years"][2].reduce((sum, one) => sum + one, 0);
    if (Math.abs((profile.experienceMonths ?? 0) / 12 - years) <= 1) near++;
    const held = new Set(profile.skills);
    for (const skill of row.Skills) {
      const named = findSkills(skill, graph);
      skills.listed++;
      if (named.length > 0) skills.known++;
      if (named.some(({ skillId }) => held.has(skillId))) skills.found++;
    }
  }
  return { resumes: rows.length, titles: titles.figures(), yearsWithinOne: near / rows.length, skills };
}

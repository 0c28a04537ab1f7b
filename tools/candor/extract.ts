// `candor extract`: the skills, jobs and years of resumes: one file, or JSON lines {"id"?, "text"}.

import * as z from "zod";

import { coveredMonths } from "../../src/core/reading/date-ranges.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import type { MonthIndex } from "../../src/core/reading/profile.ts";
import { DEGREES } from "../../src/core/matching/degrees.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { type SkillGraph, skillLabel } from "../../src/core/skills/graph.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { thisMonth } from "../../workers/reader/this-month.ts";
import { openLines } from "./lines.ts";
import { parseOptions } from "./options.ts";
import { print } from "./print.ts";
import { readOne } from "./read-one.ts";
import { UsageError } from "./usage.ts";

const LINE = z.object({ id: z.union([z.string(), z.number()]).optional(), text: z.string() });

export async function runExtract(args: string[]): Promise<number> {
  const { resume, in: lines } = parseOptions(args, {
    resume: { type: "string" },
    in: { type: "string" },
    json: { type: "boolean" },
  });
  if ((resume === undefined) === (lines === undefined))
    throw new UsageError('extract needs --resume FILE, or --in FILE of JSON lines ("-" reads standard input)');
  const graph = await loadSkillGraph();
  if (resume !== undefined) {
    await print(`${JSON.stringify(extracted(await readOne(resume), graph, thisMonth()), null, 2)}\n`);
    return 0;
  }
  const source = await openLines(lines ?? "-");
  let found = 0;
  let failed = 0;
  for await (const { number, text } of source.lines()) {
    if (text.trim() === "") continue;
    found += 1;
    const read = lineOf(text);
    if (read === null) {
      failed += 1;
      process.stderr.write(`candor: line ${number}: expected {"id"?, "text"}\n`);
      continue;
    }
    const id = read.id === undefined ? {} : { id: read.id };
    await print(`${JSON.stringify({ ...id, ...extracted(read.text, graph, thisMonth()) })}\n`);
  }
  if (found === 0) throw new UsageError(`${source.name} is empty; a line of it is {"text": "…"}`);
  return failed === 0 ? 0 : 1;
}

function extracted(text: string, graph: SkillGraph, today: MonthIndex) {
  const profile = buildProfile(text, { today, mentions: findSkills(text, graph) });
  const { experiences, experienceMonths, education, languages, certificates, skillUses } = profile;
  return {
    skills: skillUses.map(({ skillId, months }) => ({ id: skillId, label: skillLabel(graph, skillId), months })),
    experiences: experiences.map(({ title, employer, from, to }) => ({
      title,
      employer,
      from: monthText(from),
      to: to === null ? null : monthText(to),
      months: coveredMonths([{ from, to }], today),
    })),
    years: experienceMonths === null ? null : Math.round(experienceMonths / 1.2) / 10,
    education: education.map(({ level, field, year }) => ({
      level: level === null ? null : (DEGREES[level]?.label ?? null),
      field,
      year,
    })),
    languages: languages.map(({ language, level }) => ({ language, level })),
    certificates: certificates.map(({ label }) => label),
  };
}

function lineOf(line: string): z.infer<typeof LINE> | null {
  try {
    return LINE.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** "2018-03". */
function monthText(month: MonthIndex): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

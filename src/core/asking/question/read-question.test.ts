import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { createSkillGraph, skillLabel } from "../../skills/graph.ts";
import skillData from "../../skills/skill-data.json" with { type: "json" };
import { CANDIDATE_FIELDS, conditionsIn, JOB_FIELDS, parseFilter } from "../filter/filter.ts";
import { filterText } from "../filter/filter-text.ts";
import { titleKey } from "../jobs/title-level.ts";
import type { Lexicon } from "./lexicon.ts";
import { readQuestion } from "./read-question.ts";

const graph = createSkillGraph(skillData);
const JOBS = [
  ["J1", "Senior Python Developer"],
  ["J2", "Data Scientist"],
  ["J3", "Frontend Engineer"],
  ["J4", "Registered Nurse"],
  ["J5", "Head Chef, Casa do Cais (Lisbon)"],
  ["J6", "Machine Learning Engineer"],
] as const;
const LEXICON: Lexicon = {
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
  today: 2026 * 12 + 10,
};

/** "jobs: Python; in Berlin @J5 ?word→field ~slip→read", parts only where there are any. */
function shown(question: string): string {
  return readQuestion(question, LEXICON)
    .map(({ filter, refused, unplaced, corrected }) => {
      if (refused !== null) return "refused";
      const text = filter === null ? "nothing" : filterText(filter, (id) => skillLabel(graph, id));
      const job = filter?.job ? ` @${filter.job}` : "";
      const lost = unplaced.map(({ said, nearest }) => `${said}→${nearest}`).join(",");
      const slips = corrected.map(({ said, read }) => `${said}→${read}`).join(",");
      return `${text}${job}${lost === "" ? "" : ` ?${lost}`}${slips === "" ? "" : ` ~${slips}`}`;
    })
    .join(" || ");
}

const TABLE = [
  "questions.tsv",
  "questions-5.tsv",
  "questions-6.tsv",
  "questions-7.tsv",
  "questions-8.tsv",
  "questions-9.tsv",
  "questions-10.tsv",
].flatMap((file) =>
  readFileSync(new URL(`./${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t")),
);

test("the table holds questions of both kinds in number", () => {
  expect(TABLE.filter(([, expected]) => expected?.startsWith("jobs")).length).toBeGreaterThan(150);
  expect(TABLE.filter(([, expected]) => expected?.startsWith("candidates")).length).toBeGreaterThan(80);
});

test("every question of the table becomes its filter", () => {
  const wrong = TABLE.flatMap(([question = "", expected = ""]) => {
    const got = shown(question);
    return got === expected ? [] : [{ question, expected, got }];
  });
  expect(wrong).toEqual([]);
});

test("no question makes a field that its subject does not have", () => {
  for (const [question = ""] of TABLE) {
    for (const { filter } of readQuestion(question, LEXICON)) {
      if (filter === null) continue;
      const fields: readonly string[] = filter.about === "jobs" ? JOB_FIELDS : CANDIDATE_FIELDS;
      expect(conditionsIn(filter.where).filter(({ field }) => !fields.includes(field))).toEqual([]);
      expect(parseFilter(filter).status).toBe("ready");
    }
  }
});

test.each([
  "Hi, could you please show me remote Python jobs? Thanks!",
  "SHOW ME REMOTE PYTHON JOBS",
  "remote python jobs",
  "pls find jobs: remote, python",
])("courtesy, case and signs change nothing: %s", (question) => {
  expect(shown(question)).toBe("jobs: remote; Python");
});

test("what is no field of the subject is told, not asked for", () => {
  const [read] = readQuestion("jobs in Berlin where the candidate misses only one must-have", LEXICON);
  expect(read?.filter?.where).toEqual([{ field: "city", values: ["Berlin"] }]);
  expect(read?.unplaced[0]).toMatchObject({ nearest: "missing", of: "candidates" });
});

test("a filter from outside with an unknown field, or one of the other subject, is rejected", () => {
  const whole = { about: "candidates", order: null, limit: null, show: "rows", job: null };
  expect(parseFilter({ ...whole, where: [{ field: "age", number: { test: "less-than", value: 30 } }] }).status).toBe(
    "rejected",
  );
  expect(parseFilter({ ...whole, where: [{ not: { field: "pay", number: null } }] }).status).toBe("rejected");
  expect(parseFilter({ ...whole, where: [{ field: "skill", values: ["python"] }] }).status).toBe("ready");
});

import { readFile } from "node:fs/promises";

import { afterAll, beforeAll, expect, test } from "vitest";

import type { Filter } from "../../src/core/asking/filter/filter.ts";
import { prepareJobs } from "../../src/core/asking/jobs/prepare-jobs.ts";
import { createTitleNames, type NamedOccupation } from "../../src/core/asking/titles/title-names.ts";
import { candidateFacts } from "../../src/core/asking/tables/candidate-facts.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { createSkillGraph } from "../../src/core/skills/graph.ts";
import skillData from "../../src/core/skills/skill-data.json" with { type: "json" };
import { inEnglish } from "../../src/lib/said.ts";
import { createQueryDatabase } from "./database.ts";
import { openSqlite } from "./open-sqlite.ts";
import { createQueryTables, type QueryTables } from "./query-tables.ts";

const TODAY = 2026 * 12 + 10;
const graph = createSkillGraph(skillData);
let tables: QueryTables;
let sqlite: Awaited<ReturnType<typeof openSqlite>>;

const jobOf = (id: string, title: string, description: string) => ({
  key: id,
  job: { id, title, company: "", location: "", remote: "", salary: "", description },
});
const candidateOf = (id: string, name: string, text: string) =>
  candidateFacts(
    { id, name, text, profile: buildProfile(text, { today: TODAY, mentions: findSkills(text, graph) }) },
    graph,
  );
const fitOf = (candidateId: string, missing: readonly string[]) => ({
  candidateId,
  jobId: "chef",
  score: null,
  fit: null,
  decision: null,
  mustCount: 3,
  mustMet: 3 - missing.length,
  missing,
  parts: [],
});
const ids = (question: string) => tables.ask(question, TODAY).map(({ found }) => found.rows.map(({ id }) => id));

beforeAll(async () => {
  sqlite = await openSqlite();
  tables = createQueryTables(sqlite, graph);
  tables.putJobs(
    prepareJobs([jobOf("chef", "Head Chef", "HACCP and menu planning. We pay 2,400 to 2,900 euros a month.")], graph)
      .jobs,
  );
  tables.putCandidates([
    // Read before the one who fits better.
    candidateOf("b", "Slate Wren", "Experience\nCook, Bar, Jan 2019 - Dec 2021\nmenu planning"),
    candidateOf("a", "Amber Heron", "Experience\nSous Chef, Inn, Jan 2010 - Dec 2020\nHACCP audits and menu planning"),
  ]);
  tables.putFits([fitOf("a", []), fitOf("b", ["HACCP"])]);
  const parts = (reading: number) => [{ name: "reading" as const, value: reading, contribution: reading }];
  tables.putScores("chef", [
    { candidateId: "a", score: 0.8, fit: "good-fit", parts: parts(1.4) },
    { candidateId: "b", score: 0.4, fit: "no-fit", parts: parts(-0.4) },
    { candidateId: "gone", score: 0.9, fit: "good-fit", parts: parts(2) },
  ]);
});
afterAll(() => tables.close());

test("scores, must-haves and the job they are for", () => {
  expect(ids("top candidates for the head chef job")).toEqual([["a", "b"]]);
  expect(ids("who misses only one must-have?")).toEqual([["b"]]);
  expect(ids("good fits among the candidates")).toEqual([["a"]]);
  expect(ids("candidates with HACCP")).toEqual([["a"]]);
  expect(ids("undecided candidates"), "in the order of the ranking").toEqual([["a", "b"]]);
});

test("why one is below the other names what lowers it and what it lacks", () => {
  const [answer] = tables.ask("why is Slate Wren below Amber Heron?", TODAY);
  expect(inEnglish(answer?.sentence ?? "")).toBe(
    "Slate Wren (0.40) is below Amber Heron (0.80); what lowers Slate Wren most: the reading of both texts (−1.80). Slate Wren lacks HACCP, which Amber Heron has.",
  );
});

test("pay that stands in a job's text can be asked for", () => {
  expect(ids("jobs paying at least 30k euros")).toEqual([["chef"]]);
  expect(ids("jobs paying more than 50k euros")).toEqual([[]]);
});

const groupsOf = (question: string, of: QueryTables = tables) =>
  of.ask(question, TODAY).map(({ groups = [] }) => groups.map(({ name, count }) => [inEnglish(name), count]));

test("rows are counted for each value of a field, and what nobody states comes last", () => {
  const own = createQueryTables(sqlite, graph);
  const rows = [
    { ...jobOf("1", "Cook", "HACCP"), location: "Porto, Portugal", salary: "€30k" },
    { ...jobOf("2", "Cook", "HACCP and menu planning"), location: "Porto, Portugal", salary: "€50k" },
    { ...jobOf("3", "Baker", "HACCP"), location: "Lyon, France", salary: "€60k" },
    { ...jobOf("4", "Baker", "HACCP"), location: "", salary: "" },
  ].map(({ key, job, location, salary }) => ({ key, job: { ...job, location, salary } }));
  own.putJobs(prepareJobs(rows, graph).jobs);
  expect(groupsOf("how many jobs per city?", own)).toEqual([
    [
      ["Porto", 2],
      ["Lyon", 1],
      ["not stated", 1],
    ],
  ]);
  expect(groupsOf("which country has the most jobs?", own)).toEqual([[["Portugal", 2]]]);
  expect(inEnglish(own.ask("which country has the most jobs?", TODAY)[0]?.sentence ?? "")).toBe(
    "4 of 4 jobs match. By country, Portugal comes first with 2.",
  );
  expect(groupsOf("most requested skills", own)[0]?.[0]).toEqual(["HACCP", 4]);
  expect(groupsOf("jobs with HACCP by title", own)).toEqual([[]]);
  expect(groupsOf("number of Lyon jobs by title", own)).toEqual([[["baker", 1]]]);
  const [answer] = own.ask("average pay by title", TODAY);
  expect(answer?.groups?.map(({ value, mean }) => [value, Math.round(mean ?? 0)])).toEqual([
    ["baker", 66_667],
    ["cook", 44_444],
  ]);
  expect(answer?.found.rows).toEqual([]);
  expect(answer === undefined ? "" : inEnglish(answer.sentence)).toBe(
    "On average $51,852 a year over the 4 jobs that match; those that state none are left out. By title, baker comes first with $66,667 on average.",
  );
  own.close();
});

test("a county is found by its name in the location, and by its cities", () => {
  const own = createQueryTables(sqlite, graph);
  const rows = ["Maidstone, Kent", "Lexington, Kentucky", "Leeds, UK", "Huddersfield, West Yorkshire"];
  own.putJobs(
    prepareJobs(
      rows.map((location, at) => ({ key: String(at), job: { ...jobOf(String(at), "Cook", "").job, location } })),
      graph,
    ).jobs,
  );
  const idsOf = (question: string) => own.ask(question, TODAY)[0]?.found.rows.map(({ id }) => id);
  expect(idsOf("jobs in Kent")).toEqual(["0"]);
  expect(idsOf("jobs in West Yorkshire")).toEqual(["2", "3"]);
  expect(idsOf("jobs in Kentucky")).toEqual(["1"]);
  own.close();
});

test("candidates are counted by decision, by language and by the jobs they stand under", () => {
  expect(groupsOf("count the candidates by decision")).toEqual([[["undecided", 2]]]);
  expect(groupsOf("how many candidates per job")).toEqual([[["Head Chef", 2]]]);
  expect(groupsOf("how many candidates are there for each fit class")).toEqual([
    [
      ["good fit", 1],
      ["no fit", 1],
    ],
  ]);
});

test("a row put again replaces itself, and a removed one is in no table", () => {
  tables.putCandidates([candidateOf("c", "Ivory Kestrel", "Knows Terraform")]);
  tables.putCandidates([candidateOf("c", "Ivory Kestrel", "Knows Kubernetes")]);
  expect(ids("candidates with Terraform")).toEqual([[]]);
  expect(ids("candidates with Kubernetes")).toEqual([["c"]]);
  tables.removeCandidates(["c"]);
  expect(ids("candidates with Kubernetes")).toEqual([[]]);
  expect(ids('candidates mentioning "Kubernetes"')).toEqual([[]]);
  expect(tables.counts()).toEqual({ jobs: 1, candidates: 2 });
});

test("quotes and signs in a question are values, never SQL", () => {
  expect(ids(`jobs mentioning "x' OR 1=1 --"`)).toEqual([[]]);
  expect(ids("jobs'; DROP TABLE jobs; --")[0]).toBeDefined();
  expect(tables.ask("all jobs", TODAY)[0]?.total).toBe(1);
});

test.each([
  ["writes", "DELETE FROM jobs"],
  ["is two statements", "SELECT 1; SELECT 2"],
  ["attaches a file", "ATTACH 'other.db' AS other"],
])("a statement that %s is refused", (_what, sql) => {
  const database = createQueryDatabase(sqlite);
  expect(() => database.read({ sql, params: [] }, { ms: 1000, rows: 10 })).toThrow();
  database.close();
});

test("a statement that takes too long is stopped", () => {
  // The clock jumps at each look.
  let ms = 0;
  const database = createQueryDatabase(sqlite, () => (ms += 400));
  const endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
  expect(() => database.read({ sql: endless, params: [] }, { ms: 1000, rows: 10 })).toThrow(/interrupt/i);
  expect(database.read({ sql: "SELECT 1 AS one", params: [] }, { ms: 1000, rows: 10 })).toEqual([{ one: 1 }]);
  database.close();
});

test("developers find software engineers by the graph's titles, until that is taken out", async () => {
  const own = createQueryTables(sqlite, graph);
  const json = await readFile(new URL("../../public/graph/occupations.json", import.meta.url), "utf8");
  own.useTitleNames(createTitleNames((JSON.parse(json) as { occupations: NamedOccupation[] }).occupations));
  const rows = [jobOf("1", "Software Engineer", ""), jobOf("2", "Python Developer", ""), jobOf("3", "Florist", "")];
  own.putJobs(prepareJobs(rows, graph).jobs);
  const [answer] = own.ask("developer jobs", TODAY);
  expect(answer?.found.rows.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(inEnglish(answer?.sentence ?? "")).toContain("title developer (also software engineer)");
  if (!answer?.filter) throw new Error("not understood");
  const asAsked: Filter = { ...answer.filter, where: [{ field: "title", values: ["developer"], wider: [] }] };
  expect(own.answer(asAsked).found.rows.map(({ id }) => id)).toEqual(["2"]);
  own.close();
});

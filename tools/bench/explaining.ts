// Whether explanations are right: on RJDB, whose second resume was written without some of what the job asks for. Prints
// JSON and writes docs/benchmarks/explaining.md.
// CANDOR_DATA=<folder with rjdb/> npx tsx tools/bench/explaining.ts

import { writeFileSync } from "node:fs";

import { demandJudge } from "../../src/core/matching/judge-words.ts";
import { readCandidate, type ReadCandidate } from "../../src/core/matching/judged.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import { markdownText } from "../../src/core/reading/markdown-text.ts";
import { shareSaid, stemsOf } from "../../src/core/matching/said-share.ts";
import { findSkills } from "../../src/core/skills/find-skills.ts";
import { loadSkillGraph } from "../../src/core/skills/load-skill-graph.ts";
import { readTriples, type Triple } from "./rjdb.ts";

const folder = process.env["CANDOR_DATA"];
if (folder === undefined) throw new Error("set CANDOR_DATA to the folder that holds rjdb/");

/** The resumes end in 2023; "until now" hardly occurs. */
const TODAY = 2024 * 12;
/** A job is found when its title says this share of the given one's words. */
const SAME_TITLE = 0.6;

interface Count {
  readonly right: number;
  readonly of: number;
}

const graph = await loadSkillGraph();
const triples = readTriples(folder);
const halves = {
  "175 that the rules were looked over on": measure(triples.seen),
  "175 others": measure(triples.unseen),
  "the test's 150": measure(triples.test),
};
const date = new Date().toISOString().slice(0, 10);
writeFileSync(new URL("../../docs/benchmarks/explaining.md", import.meta.url), report());
process.stdout.write(`${JSON.stringify({ date, halves }, null, 2)}\n`);

function measure(rows: readonly Triple[]) {
  const read = rows.map((triple) => ({
    triple,
    matched: candidateOf(triple.matched),
    unmatched: candidateOf(triple.unmatched),
  }));
  const skills = read.flatMap(({ triple, matched, unmatched }) =>
    triple.skills.map((skill) => {
      const judge = demandJudge(skill, graph);
      return {
        isTaken: triple.taken.has(skill.toLowerCase()),
        isSaid: unmatched.text.toLowerCase().includes(skill.toLowerCase()),
        matched: judge(matched).verdict,
        unmatched: judge(unmatched).verdict,
      };
    }),
  );
  const roles = read.flatMap(({ triple, matched, unmatched }) =>
    triple.roles.map((role) => {
      const judge = demandJudge(role, graph);
      const title = role.replace(/^\d+ years? as an? /, "");
      return {
        isShortened: triple.shortened.includes(title),
        matched: judge(matched).verdict,
        unmatched: judge(unmatched).verdict,
      };
    }),
  );
  const taken = skills.filter(({ isTaken }) => isTaken);
  return {
    rows: rows.length,
    takenMissing: count(taken, ({ unmatched }) => unmatched === "missing"),
    goneMissing: count(
      taken.filter(({ isSaid }) => !isSaid),
      ({ unmatched }) => unmatched === "missing",
    ),
    matchedFound: count(skills, ({ matched }) => matched === "met" || matched === "partial"),
    shortenedNotMet: count(
      roles.filter(({ isShortened }) => isShortened),
      ({ unmatched }) => unmatched !== "met",
    ),
    rolesFound: count(roles, ({ matched }) => matched === "met" || matched === "partial"),
    ...measureExtraction(read),
  };
}

/** What is read of the first resume against the fields it was written from. */
function measureExtraction(read: readonly { readonly triple: Triple; readonly matched: ReadCandidate }[]) {
  const known = read.flatMap(({ triple, matched }) =>
    triple.skills.flatMap((skill) => {
      const ids = findSkills(skill, graph).map(({ skillId }) => skillId);
      return ids.length === 0 ? [] : [ids.every((id) => matched.profile.skills.includes(id))];
    }),
  );
  const jobs = read.flatMap(({ triple, matched }) =>
    triple.titles.map((title) => {
      const stems = stemsOf(title);
      return matched.profile.experiences.some(
        (job) => shareSaid(stems, matched.text.slice(job.start, job.end)) >= SAME_TITLE,
      );
    }),
  );
  const years = read
    .filter(({ triple }) => triple.years.length > 0)
    .map(({ triple, matched }) => {
      const given = triple.years.reduce((sum, one) => sum + one, 0);
      return Math.abs((matched.profile.experienceMonths ?? 0) / 12 - given);
    });
  return {
    skillsKnown: { right: known.length, of: read.reduce((sum, { triple }) => sum + triple.skills.length, 0) },
    skillsRead: count(known, Boolean),
    jobsRead: count(jobs, Boolean),
    yearsWithinOne: count(years, (off) => off <= 1),
  };
}

function candidateOf(resume: string): ReadCandidate {
  const { text } = markdownText(resume);
  return readCandidate(
    { text, profile: buildProfile(text, { today: TODAY, mentions: findSkills(text, graph) }) },
    graph,
  );
}

function count<Item>(items: readonly Item[], isRight: (item: Item) => boolean): Count {
  return { right: items.filter(isRight).length, of: items.length };
}

function report(): string {
  const columns = Object.values(halves);
  const cell = ({ right, of }: Count) => `${((right / Math.max(1, of)) * 100).toFixed(1)} % of ${of}`;
  const row = (what: string, pick: (of: (typeof columns)[number]) => Count) =>
    `| ${what} | ${columns.map((column) => cell(pick(column))).join(" | ")} |`;
  const lines = [
    "# Explaining",
    "",
    `Measured on ${date} by \`CANDOR_DATA=… npx tsx tools/bench/explaining.ts\`. RJDB's triples are made up: a job, a resume that matches it, and one that was written without some of its skills and with less time in some of its jobs.`,
    "",
    `| of the demands | ${Object.keys(halves).join(" | ")} |`,
    `|---|${columns.map(() => "---").join("|")}|`,
    row("skills taken away, reported missing in the second resume", ({ takenMissing }) => takenMissing),
    row("the same without those that it still says word for word", ({ goneMissing }) => goneMissing),
    row("skills asked for, met or partly met in the first", ({ matchedFound }) => matchedFound),
    row("years in a role that were shortened, not met in the second", ({ shortenedNotMet }) => shortenedNotMet),
    row("years in a role, met or partly met in the first", ({ rolesFound }) => rolesFound),
    "",
    "A skill that is taken away often stays in a job's title (“Senior Java Developer”): of a tool the verdict is then _partial, named in a title only_, which counts as wrong in the first row.",
    "",
    `| read of the first resume | ${Object.keys(halves).join(" | ")} |`,
    `|---|${columns.map(() => "---").join("|")}|`,
    row("given skills that the graph knows", ({ skillsKnown }) => skillsKnown),
    row("of these, read as such", ({ skillsRead }) => skillsRead),
    row("given jobs, read as jobs with dates", ({ jobsRead }) => jobsRead),
    row("resumes whose years of work are within one of those given", ({ yearsWithinOne }) => yearsWithinOne),
  ];
  return `${lines.join("\n")}\n`;
}

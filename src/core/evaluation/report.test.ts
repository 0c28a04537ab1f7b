import { expect, test } from "vitest";

import { differenceSentence } from "./figure-text.ts";
import { headlines } from "./headlines.ts";
import type { LabelledPair, PairSet } from "./labelled-set.ts";
import { planOf } from "./plan.ts";
import { reportOf, type ScorerResult } from "./report.ts";

const set: PairSet = {
  kind: "pairs",
  jobs: ["pastry cook for a bakery", "night nurse for a ward"],
  resumes: ["pastry and bread in a bakery", "nurse on a ward at night"],
  hasThreeClasses: false,
  rows: [0, 1].flatMap((job) =>
    [0, 1].map((resume): LabelledPair => ({ job, resume, jobKey: String(job), grade: job === resume ? 1 : 0 })),
  ),
};
const plan = planOf(set, { poolJobs: null, seed: 1 });
const tokens = { jobs: [5, 5], resumes: [6, 6] };
const report = (some: PairSet, scorer: ScorerResult | null, leftOut = 0) =>
  reportOf({ set: some, leftOut, tokens, plan: planOf(some, { poolJobs: null, seed: 1 }), scorer });
const upsideDown: ScorerResult = {
  scores: plan.jobs.map(({ job, resumes }) => resumes.map((resume) => (job === resume ? 0.1 : 0.9))),
  thresholds: { potential: 0.3, good: 0.7 },
  scorerVersion: "v1",
};

test("the keywords stand beside the scorer, on the same rows", () => {
  const found = report(set, upsideDown);
  if (found.kind !== "pairs") throw new Error(found.kind);
  expect(found.scorers.map(({ name, auc }) => [name, auc.value])).toEqual([
    ["gpt2", 0],
    ["keywords", 1],
  ]);
  expect(found).toMatchObject({ rows: 4, jobs: 2, resumes: 2, scorerVersion: "v1", difference: { value: -1 } });
  expect(differenceSentence(found)).toContain("AUC is 1.000 below that of the keywords");
});

test("each headline has a value for each scorer, and words with its number", () => {
  const [auc, ...others] = headlines(report(set, upsideDown));
  expect(auc).toMatchObject({ name: "AUC", words: expect.stringContaining("of 100 random") as string });
  expect(auc?.words).toContain(" 0 are in the right order");
  for (const { values } of others) expect(values).toHaveLength(2);
});

test("the keywords alone have a report without difference", () => {
  const found = report(set, null);
  expect(found).toMatchObject({ scorerVersion: null, difference: null });
  expect(differenceSentence(found)).toBeNull();
});

test.each<[string, Partial<PairSet>, string]>([
  ["one class", { rows: set.rows.filter(({ grade }) => grade === 1) }, "All rows are of one class"],
  [
    "no job with both classes",
    { rows: set.rows.filter(({ job, grade }) => (job === 0) === (grade === 1)) },
    "No job has both",
  ],
  ["one job", { rows: set.rows.filter(({ job }) => job === 0) }, "there is no interval"],
  ["few rows", {}, "Only 4 rows"],
])("a file with %s says so", (_what, change, note) => {
  expect(report({ ...set, ...change }, null).notes.join(" ")).toContain(note);
});

test("rows that were left out are told", () => {
  expect(report(set, null, 1).notes[0]).toBe("1 row has an empty cell and was left out.");
  expect(report(set, null, 3).notes[0]).toBe("3 rows have an empty cell and were left out.");
});

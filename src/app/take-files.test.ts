import { expect, test } from "vitest";

import { labelledFile, splitJobAndResumes } from "./take-files.ts";

const named = (...names: string[]) => names.map((name) => ({ name }));

test.each([
  [["job.md", "amber.pdf"], "job.md"],
  [["Head Chef - Job Description.docx", "a.pdf", "b.pdf"], "Head Chef - Job Description.docx"],
  [["JD_2026.pdf", "x.txt"], "JD_2026.pdf"],
  // Two that look like jobs: nobody can say which.
  [["job one.md", "job two.md"], null],
  // "Jobs" is also a surname, and a resume says that it is one.
  [["steve-job-resume.pdf", "b.pdf"], null],
  [["jobson.pdf"], null],
  [[], null],
])("of %j the job is %j", (names, job) => {
  const split = splitJobAndResumes(named(...names));
  expect(split.job?.name ?? null).toBe(job);
  expect(split.resumes).toHaveLength(names.length - (job === null ? 0 : 1));
});

test.each([
  [["pairs.csv"], "pairs.csv"],
  [["Preferences.JSONL"], "Preferences.JSONL"],
  [["triples.jsonl.gz"], "triples.jsonl.gz"],
  [["set.json"], "set.json"],
  // A resume or a job, and a pile: of those one begins a job, wherever they are dropped.
  [["job.txt"], null],
  [["resume.pdf"], null],
  [["pairs.csv", "resume.pdf"], null],
  [["a.csv", "b.csv"], null],
])("of %j the file to evaluate is %j", (names, labelled) => {
  expect(labelledFile(named(...names))?.name ?? null).toBe(labelled);
});

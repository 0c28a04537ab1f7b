import { expect, test } from "vitest";

import { splitJobAndResumes } from "./take-files.ts";

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

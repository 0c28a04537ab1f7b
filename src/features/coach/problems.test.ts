import { expect, test } from "vitest";

import { experienceFixture, sectionsFixture } from "./testing.ts";
import { PROBLEM_WORDS, problemsOf } from "./problems.ts";

const CLEAN = { kind: "pdf", warnings: [], layout: { hasColumns: false, hasPictures: false } } as const;
const FULL = {
  sections: sectionsFixture("header", "experience", "education", "skills"),
  experiences: [experienceFixture],
};

test("a plain resume with the usual sections and dates has no problems", () => {
  expect(problemsOf(CLEAN, FULL)).toEqual([]);
});

test("columns, pictures and hidden text are named, what is hidden first", () => {
  const read = { ...CLEAN, warnings: ["hidden-text"], layout: { hasColumns: true, hasPictures: true } } as const;
  expect(problemsOf(read, FULL)).toEqual(["hidden-text", "columns", "pictures"]);
});

test("the picture of a scan is told once", () => {
  const read = { kind: "ocr", warnings: ["ocr"], layout: { hasColumns: false, hasPictures: true } } as const;
  expect(problemsOf(read, FULL)).toEqual(["ocr"]);
});

test("work without dates lacks them; without work nothing is asked about dates", () => {
  expect(problemsOf(CLEAN, { ...FULL, experiences: [] })).toEqual(["missing-dates"]);
  const sections = sectionsFixture("header", "education", "skills");
  expect(problemsOf(CLEAN, { sections, experiences: [] })).toEqual(["no-experience"]);
});

test("without any heading only that is said, whatever the file's reader said of it", () => {
  const read = { ...CLEAN, warnings: ["no-sections", "no-dates"] } as const;
  expect(problemsOf(read, { sections: sectionsFixture("header", "other"), experiences: [] })).toEqual(["no-headings"]);
});

test("every problem says what it is and what to do", () => {
  for (const { name, what, next } of Object.values(PROBLEM_WORDS)) {
    expect(name).not.toBe("");
    expect(what).toMatch(/\.$/);
    expect(next).toMatch(/\.$/);
  }
});

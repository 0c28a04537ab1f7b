import { expect, test } from "vitest";

import { buildProfile } from "./build-profile.ts";

const TODAY = 2026 * 12 + 10;

test("a profile holds the sections, the jobs and the months worked of one text", () => {
  const text = "Ada Quill\nExperience\nCook 01/2018 - 12/2019\nSkills\ngrill";
  const { sections, experiences, experienceMonths } = buildProfile(text, { today: TODAY, skills: [] });
  expect(sections.map(({ kind }) => kind)).toEqual(["header", "experience", "skills"]);
  expect(experiences).toEqual([
    { title: "Cook", employer: null, start: 21, end: 43, from: 2018 * 12, to: 2019 * 12 + 11 },
  ]);
  expect(experienceMonths).toBe(24);
});

test("a job that goes on lasts until today", () => {
  const text = "Experience\nCook 01/2025 - Present";
  expect(buildProfile(text, { today: 2025 * 12 + 5, skills: [] }).experienceMonths).toBe(6);
  expect(buildProfile(text, { today: 2026 * 12 + 5, skills: [] }).experienceMonths).toBe(18);
});

test("skills are sorted and said once", () => {
  expect(buildProfile("", { today: TODAY, skills: ["b", "a", "b"] }).skills).toEqual(["a", "b"]);
});

test("an empty text has an empty profile", () => {
  expect(buildProfile("", { today: TODAY, skills: [] })).toEqual({
    sections: [],
    experiences: [],
    education: [],
    languages: [],
    certificates: [],
    skillUses: [],
    experienceMonths: null,
    skills: [],
  });
});

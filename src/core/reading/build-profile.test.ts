import { expect, test } from "vitest";

import { buildProfile } from "./build-profile.ts";

const TODAY = 2026 * 12 + 10;

/** A profile of a text in which the given words are skills. */
function profileOf(text: string, skills: readonly string[] = [], today = TODAY) {
  const mentions = skills.flatMap((skillId) =>
    [...text.matchAll(new RegExp(skillId, "g"))].map(({ index }) => ({
      skillId,
      start: index,
      end: index + skillId.length,
    })),
  );
  return buildProfile(text, { today, mentions });
}

test("a profile holds the sections, the jobs and the months worked of one text", () => {
  const text = "Ada Quill\nExperience\nCook 01/2018 - 12/2019\nSkills\ngrill";
  const { sections, experiences, experienceMonths } = profileOf(text);
  expect(sections.map(({ kind }) => kind)).toEqual(["header", "experience", "skills"]);
  expect(experiences).toEqual([
    { title: "Cook", employer: null, start: 21, end: 43, from: 2018 * 12, to: 2019 * 12 + 11 },
  ]);
  expect(experienceMonths).toBe(24);
});

test("a job that goes on lasts until today", () => {
  const text = "Experience\nCook 01/2025 - Present";
  expect(profileOf(text, [], 2025 * 12 + 5).experienceMonths).toBe(6);
  expect(profileOf(text, [], 2026 * 12 + 5).experienceMonths).toBe(18);
});

test("skills are sorted and said once", () => {
  expect(profileOf("pies, grill, pies", ["pies", "grill"]).skills).toEqual(["grill", "pies"]);
});

test("a skill is used in every job that names it, overlaps counted once, and last in the latest", () => {
  const text =
    "Experience\nCook 01/2018 - 12/2019\n• ran the grill\nBaker 07/2019 - 06/2020\n• grill and pies\nSkills\ngrill, sauces";
  const uses = profileOf(text, ["grill", "pies", "sauces"]).skillUses;
  expect(uses.map(({ skillId, months, lastUsed }) => [skillId, months, lastUsed])).toEqual([
    ["grill", 30, 2020 * 12 + 5],
    ["pies", 12, 2020 * 12 + 5],
    ["sauces", null, null],
  ]);
  const grill = uses[0]?.mentions ?? [];
  expect(grill.map(({ section }) => section)).toEqual(["experience", "experience", "skills"]);
  expect(grill.map(({ start, end }) => text.slice(start, end))).toEqual(["grill", "grill", "grill"]);
});

test("a skill of a job that goes on was last used this month", () => {
  const [use] = profileOf("Experience\nCook 01/2026 - Present\n• grill", ["grill"]).skillUses;
  expect(use).toMatchObject({ months: 11, lastUsed: TODAY });
});

test("education, languages and certificates are read from their sections", () => {
  const text =
    "Education\nBSc Chemistry, Lund University, 2012\nLanguages\nGerman (B2)\nCertificates\nFood Hygiene Level 3\nSkills\ngrill";
  const { education, languages, certificates } = profileOf(text);
  expect(education).toMatchObject([{ level: 3, field: "Chemistry", year: 2012 }]);
  expect(languages).toMatchObject([{ language: "German", level: "working" }]);
  expect(certificates).toMatchObject([{ label: "Food Hygiene Level 3" }]);
});

test("an empty text has an empty profile", () => {
  expect(profileOf("")).toEqual({
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

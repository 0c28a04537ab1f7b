import { expect, test } from "vitest";

import { buildProfile } from "./build-profile.ts";
import { type ExportRow, isLinkedInExport, linkedInText } from "./linkedin-export.ts";

const TABLES: Record<string, ExportRow[]> = {
  profile: [{ "First Name": "Ada", "Last Name": "Quill", Headline: "Head Chef", Summary: "Cooks by the sea." }],
  "email addresses": [{ "Email Address": "ada.quill@example.com", Primary: "Yes" }],
  positions: [
    {
      "Company Name": "Bar Nine",
      Title: "Head Chef",
      Location: "Lund, Sweden",
      "Started On": "Mar 2018",
      "Finished On": "",
    },
    {
      "Company Name": "Inn Ten",
      Title: "Cook",
      "Started On": "Jan 2016",
      "Finished On": "Feb 2018",
      Description: "Fried fish.",
    },
  ],
  education: [
    { "School Name": "Lund University", "Degree Name": "BSc, Chemistry", "Start Date": "2010", "End Date": "2013" },
  ],
  skills: [{ Name: "HACCP" }, { Name: "Grill" }],
  languages: [{ Name: "German", Proficiency: "Limited working proficiency" }],
  certifications: [{ Name: "Food Hygiene Level 3", Authority: "City Board", "Started On": "May 2019" }],
};
const textOf = (tables: Record<string, ExportRow[]>) => linkedInText(new Map(Object.entries(tables)));

test("the tables of an export are one resume, understood like any other", () => {
  const text = textOf(TABLES);
  expect(text).toMatch(/^Ada Quill\nHead Chef\nada.quill@example.com\n\nSummary\nCooks by the sea.\n/);
  const profile = buildProfile(text, { today: 2026 * 12 + 10, mentions: [] });
  expect(profile.experiences).toMatchObject([
    { title: "Head Chef", employer: "Bar Nine", from: 2018 * 12 + 2, to: null },
    { title: "Cook", employer: "Inn Ten", from: 2016 * 12, to: 2018 * 12 + 1 },
  ]);
  expect(profile.education).toMatchObject([{ level: 3, field: "Chemistry", year: 2013 }]);
  expect(profile.languages).toMatchObject([{ language: "German", level: "basic" }]);
  expect(profile.certificates).toMatchObject([{ label: "Food Hygiene Level 3 – City Board – May 2019" }]);
  expect(text).toContain("Skills\nHACCP\nGrill");
});

test.each([
  [["profile", "skills"], true],
  [["positions", "education", "messages"], true],
  [["skills", "languages"], false],
  [["profile"], false],
  [["resumes", "jobs"], false],
])("tables %j: an export is %s", (names, is) => {
  expect(isLinkedInExport(new Set(names))).toBe(is);
});

test("empty tables are no text", () => {
  expect(textOf({ profile: [], positions: [{}] })).toBe("");
});

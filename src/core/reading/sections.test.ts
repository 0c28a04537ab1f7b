import { expect, test } from "vitest";

import type { SectionKind } from "./profile.ts";
import { findSections } from "./sections.ts";

const kindsOf = (text: string) => findSections(text).map(({ kind }) => kind);

test.each<[string, SectionKind]>([
  ["Experience", "experience"],
  ["WORK HISTORY", "experience"],
  ["WorkExperience", "experience"],
  ["ProfessionalSummary", "summary"],
  ["Professional  Experience:", "experience"],
  ["## Education & Training", "education"],
  ["**Core Qualifications**", "skills"],
  ["3. Languages", "languages"],
  ["Licenses and Certifications", "certificates"],
  ["Skills (technical)", "skills"],
  ["Publications", "other"],
  ["personal projects:", "projects"],
])("%s opens a section of its kind", (heading, kind) => {
  expect(kindsOf(`Ada Quill\n${heading}\nline`)).toEqual(["header", kind]);
});

test.each([
  ["a sentence with the word", "I have experience in kitchens of many kinds"],
  ["a list item", "• Experience"],
  ["a lower-case line", "experience"],
  ["a long line that begins like one", "Experience of running a kitchen with twelve people in it"],
])("%s is no heading", (_, line) => {
  expect(kindsOf(`Ada Quill\n${line}`)).toEqual(["header"]);
});

test("a heading with its content on the same line opens the section", () => {
  const text = "Ada Quill\nSkills: grill, bread";
  expect(findSections(text)).toEqual([
    { kind: "header", heading: "", start: 0, end: 10 },
    { kind: "skills", heading: "Skills", start: 10, end: text.length },
  ]);
});

test("sections cover the text without gaps, and one that opens the text leaves no header", () => {
  const text = "Summary\nCook.\n\nExperience\nBar Nine 2019 - 2020";
  const sections = findSections(text);
  expect(sections.map(({ kind }) => kind)).toEqual(["summary", "experience"]);
  expect(sections.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
});

test("an empty text has no sections", () => {
  expect(findSections("")).toEqual([]);
});

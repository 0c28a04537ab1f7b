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
  ["Berufserfahrung", "experience"],
  ["EXPÉRIENCES PROFESSIONNELLES", "experience"],
  ["Experiences professionnelles", "experience"],
  ["Educación y formación", "education"],
  ["Competenze linguistiche", "languages"],
  ["Línguas:", "languages"],
  ["Werkervaring", "experience"],
  ["Znajomość języków obcych", "languages"],
  ["Färdigheter", "skills"],
])("%s opens a section of its kind", (heading, kind) => {
  expect(kindsOf(`Ada Quill\n${heading}\nline`)).toEqual(["header", kind]);
});

test.each([
  ["a sentence with the word", "I have experience in kitchens of many kinds"],
  ["a list item", "• Experience"],
  ["a lower-case line", "experience"],
  ["the name of the document", "RESUME"],
  ["a line all of capitals with more in it", "SKILLS AND A GREAT DEAL MORE"],
  ["a word in capitals that begins a sentence", "EXPERIENCE with ten cooks at a time."],
  ["capitals in the middle of a sentence", "We taught TECHNICAL SKILLS to cooks"],
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

test.each<[string, string, SectionKind, string]>([
  ["opens the line", "EXPERIENCE Head Chef, Bar Nine", "experience", "EXPERIENCE"],
  ["follows a sentence", "Ran the tests. TECHNICAL SKILLS: Java", "skills", "TECHNICAL SKILLS"],
  ["opens the line with more capitals behind the colon", "LANGUAGES: DE, EN and some Polish", "languages", "LANGUAGES"],
])("a heading in capitals that runs into the text and %s opens a section", (_, line, kind, heading) => {
  const section = findSections(`Ada Quill\n${line}`)[1];
  expect(section).toMatchObject({ kind, heading });
  expect(`Ada Quill\n${line}`.slice(section?.start)).toMatch(new RegExp(`^${heading}`));
});

test.each<[string, SectionKind]>([
  ["CLASSROOM EXPERIENCE", "experience"],
  ["Relevant Educational Experience", "experience"],
  ["HIGHLIGHTS OF PROFESSIONAL EXPERIENCE", "experience"],
  ["EARLY CAREER", "experience"],
  ["CULINARY SKILLS", "skills"],
  ["STATE LICENSES", "certificates"],
])("%s opens a section by the word it ends in", (heading, kind) => {
  expect(kindsOf(`Ada Quill\n${heading}\nline`)).toEqual(["header", kind]);
});

test.each(["Guest Experience", "Strong communication skills", "TEN YEARS OF EXPERIENCE, MOSTLY ABROAD"])(
  "%s is no heading by its ending",
  (line) => {
    expect(kindsOf(`Ada Quill\n${line}`)).toEqual(["header"]);
  },
);

test.each(["Technologies: Java and SQL", "Achievements", "Projects:", "Skills: grill"])(
  "%s within the text of a job does not end the work when more jobs follow",
  (line) => {
    const jobs = (between: string) =>
      `Experience\nCook 2018 - 2020\n${between}\nmore\nBaker 2015 - 2017\nEducation\nSchool`;
    expect(kindsOf(jobs(line))).toEqual(["experience", "education"]);
    expect(kindsOf(jobs(line).replace("Baker 2015 - 2017", "Baker"))).toHaveLength(3);
  },
);

test("another kind of heading ends the work whatever follows", () => {
  expect(kindsOf("Experience\nCook 2018 - 2020\nEducation: School 2010 - 2012")).toEqual(["experience", "education"]);
  expect(kindsOf("Experience\nCook 2018 - 2020\nAwards\nBest cook 2010 - 2012")).toEqual(["experience", "other"]);
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

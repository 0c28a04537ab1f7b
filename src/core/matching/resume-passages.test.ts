import { expect, test } from "vitest";

import type { Experience, Section } from "../reading/profile.ts";
import { passagesOf } from "./resume-passages.ts";

const text =
  "[PERSON_1]\nPorto\n\nExperience\nHead Chef 2019\nLed six.\nSous Chef 2016\nPlanned menus.\n\nSkills\nHACCP\n";
const at = (part: string) => text.indexOf(part);
const sections: Section[] = [
  { kind: "header", heading: "", start: 0, end: at("Experience") },
  { kind: "experience", heading: "Experience", start: at("Experience"), end: at("Skills") },
  { kind: "skills", heading: "Skills", start: at("Skills"), end: text.length },
];
const job = (title: string, end: number, to: number | null): Experience => ({
  title,
  employer: null,
  start: at(title),
  end,
  from: 2019 * 12,
  to,
});
const experiences = [job("Head Chef", at("Sous"), null), job("Sous Chef", at("Skills"), 2019 * 12 + 8)];

test("passages are the sections, the experience by its jobs", () => {
  const passages = passagesOf({ text, sections, experiences });
  expect(passages.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    ["Top of the resume", "[PERSON_1]\nPorto\n\n"],
    ["Head Chef, 2019–now", "Experience\nHead Chef 2019\nLed six.\n"],
    ["Sous Chef, 2019", "Sous Chef 2016\nPlanned menus.\n\n"],
    ["Skills", "Skills\nHACCP\n"],
  ]);
});

test("the heading line is told apart from what it heads", () => {
  const headings = passagesOf({ text, sections, experiences }).map(({ start, headingEnd }) =>
    text.slice(start, headingEnd),
  );
  expect(headings).toEqual(["", "Experience", "", "Skills"]);
});

test("a heading is its whole line, with the marks a Markdown file puts there", () => {
  const marked = "## Skills\nHACCP\n## Education\nDiploma\n";
  const at = marked.lastIndexOf("##");
  const passages = passagesOf({
    text: marked,
    sections: [
      { kind: "skills", heading: "Skills", start: 0, end: at },
      { kind: "education", heading: "Education", start: at, end: marked.length },
    ],
    experiences: [],
  });
  expect(passages.map(({ start, headingEnd }) => marked.slice(start, headingEnd))).toEqual([
    "## Skills",
    "## Education",
  ]);
});

test("a text without sections is cut at its empty lines", () => {
  const plain = "I have cooked for twelve years in hotels.\n\nI speak Portuguese.\n";
  const passages = passagesOf({ text: plain, sections: [], experiences: [] });
  expect(passages.map(({ label }) => label)).toEqual(["I have cooked for twelve years", "I speak Portuguese."]);
});

test.each([
  ["a usual resume", { text, sections, experiences }],
  ["no sections", { text, sections: [], experiences: [] }],
  ["sections with gaps between them", { text, sections: sections.slice(1, 2).concat(sections.slice(2)), experiences }],
  [
    "far more jobs than anybody reads",
    {
      text,
      sections,
      experiences: Array.from({ length: 40 }, (_, n) => ({
        ...job("Led six", 0, null),
        start: at("Led six") + (n % 8),
      })),
    },
  ],
  ["nothing but line breaks", { text: "\n\n\n\n", sections: [], experiences: [] }],
])("passages leave no gap and do not overlap: %s", (_, resume) => {
  const passages = passagesOf(resume);
  expect(passages[0]?.start).toBe(0);
  expect(passages.at(-1)?.end).toBe(resume.text.length);
  for (const [index, passage] of passages.entries()) {
    if (index > 0) expect(passage.start).toBe(passages[index - 1]?.end);
    expect(passage.headingEnd).toBeGreaterThanOrEqual(passage.start);
    expect(passage.headingEnd).toBeLessThanOrEqual(passage.end);
  }
});

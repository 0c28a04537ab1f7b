import { expect, test } from "vitest";

import { jsonResumeText } from "./json-resume.ts";

test("a full resume becomes lines with headings and dates", () => {
  const text = jsonResumeText({
    basics: {
      name: "Ada Quill",
      label: "Cook",
      email: "ada@example.com",
      summary: "Cooks.",
      location: { city: "Lund", countryCode: "SE" },
      profiles: [{ network: "Web", url: "https://ada.example.com" }],
    },
    work: [
      { name: "Bar Nine", position: "Head Chef", startDate: "2019-03", highlights: ["Led ten"] },
      { company: "Old Inn", position: "Cook", startDate: "2015", endDate: "2019", summary: "Fried." },
    ],
    education: [{ institution: "Cookery School", area: "Cooking", studyType: "Diploma", endDate: "2014" }],
    skills: [{ name: "Kitchen", level: "Expert", keywords: ["grill", "fish"] }, "HACCP"],
    languages: [{ language: "Swedish", fluency: "Native" }],
  });
  expect(text).toBe(
    [
      "Ada Quill",
      "Cook",
      "ada@example.com",
      "Lund, SE",
      "Web: https://ada.example.com",
      "",
      "Summary",
      "Cooks.",
      "",
      "Experience",
      "Head Chef, Bar Nine",
      "2019-03 - Present",
      "• Led ten",
      "",
      "Cook, Old Inn",
      "2015 - 2019",
      "Fried.",
      "",
      "Education",
      "Diploma, Cooking, Cookery School",
      "2014",
      "",
      "Skills",
      "Kitchen (Expert): grill, fish",
      "HACCP",
      "",
      "Languages",
      "Swedish: Native",
    ].join("\n"),
  );
});

test.each([
  ["a list", []],
  ["null", null],
  ["a text", "resume"],
  ["some other object", { name: "package", version: "1" }],
  ["a resume without content", { basics: {}, work: [] }],
])("%s is no JSON Resume", (_, value) => {
  expect(jsonResumeText(value)).toBeNull();
});

test("fields of the wrong type are skipped", () => {
  expect(
    jsonResumeText({
      basics: { name: 7, email: null },
      work: "none",
      skills: [3, { name: "grill", keywords: "fish" }],
    }),
  ).toBe("7\n\nSkills\ngrill");
});

import { expect, test } from "vitest";

import type { Profile } from "../reading/profile.ts";
import { createSkillGraph } from "../skills/graph.ts";
import { createVerdicts, judgeRequirements } from "./grid.ts";
import type { Requirement } from "./job.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: {
    technical: "Python\nMenu planning",
    tool: "Docker",
    language: "German\nEnglish",
    certificate: "HACCP",
    soft: "",
  },
});
const FILLER =
  "\nWorked in a busy place with many guests and colleagues for some time, and was happy there, as were they; then went on to another place, which was quieter and a little further away.";

const profile = (experienceMonths: number | null): Profile => ({
  sections: [],
  experiences: [],
  experienceMonths,
  education: [],
  languages: [],
  certificates: [],
  skillUses: [],
  skills: [],
});
const asks = (
  kind: Requirement["kind"],
  label: string,
  skillId: string | null,
  years: number | null = null,
): Requirement => ({ id: "r", kind, label, need: "must", skillId, years, weight: 1, start: null, end: null });

const PYTHON = asks("skill", "Python", "python");
test.each([
  ["a mention", PYTHON, "Wrote Python services.", null, "met", "Wrote Python services.", "Mentioned once"],
  ["no mention", PYTHON, "Cooked.", null, "missing", null, "Not mentioned"],
  [
    "a denial",
    PYTHON,
    "I have no experience with Python.",
    null,
    "missing",
    "I have no experience with Python.",
    "The resume says it is not there",
  ],
  [
    "a denial and a proof",
    PYTHON,
    "No Python at school. Three Python projects since.",
    null,
    "met",
    "Three Python projects since.",
    "Mentioned once",
  ],
  [
    "a 'not' that denies nothing",
    PYTHON,
    "Used not only Python.",
    null,
    "met",
    "Used not only Python.",
    "Mentioned once",
  ],
  ["a beginner", PYTHON, "Basic Python.", null, "partial", "Basic Python.", "Basic level"],
  [
    "a skill with years, long enough",
    asks("skill", "Python", "python", 2),
    "Python.",
    40,
    "met",
    "Python.",
    "Mentioned; 3 years 4 months of work in all, 2 asked",
  ],
  [
    "a skill with years, no dates",
    asks("skill", "Python", "python", 2),
    "Python.",
    null,
    "partial",
    "Python.",
    "Mentioned; no dates to tell 2 years",
  ],
  ["years short of it", asks("years", "5 years", null, 5), "Cooked.", 40, "partial", null, "3 years 4 months of 5"],
  ["years enough", asks("years", "1 year", null, 1), "Cooked.", 12, "met", null, "1 year of 1"],
  ["years far from it", asks("years", "5 years", null, 5), "Cooked.", 7, "missing", null, "7 months of 5"],
  ["years unknown", asks("years", "5 years", null, 5), "Cooked.", null, "unclear", null, "No dates found"],
  [
    "years only stated",
    asks("years", "5 years", null, 5),
    "6 years of experience.",
    null,
    "met",
    "6 years of experience.",
    "States 6 years of 5",
  ],
  [
    "a higher degree",
    asks("education", "Bachelor's degree", null),
    "Master of Science in nutrition",
    null,
    "met",
    "Master of Science in nutrition",
    "Master's degree",
  ],
  [
    "a lower degree",
    asks("education", "Master's degree", null),
    "Bachelor of Arts",
    null,
    "partial",
    "Bachelor of Arts",
    "Bachelor's degree",
  ],
  [
    "a degree under way",
    asks("education", "Bachelor's degree", null),
    "Pursuing a Bachelor of Arts",
    null,
    "partial",
    "Pursuing a Bachelor of Arts",
    "Bachelor's degree, in progress",
  ],
  ["no degree", asks("education", "Bachelor's degree", null), "Cooked.", null, "missing", null, "No degree found"],
  [
    "a certificate",
    asks("certificate", "HACCP", "haccp"),
    "HACCP (2020)",
    null,
    "met",
    "HACCP (2020)",
    "Mentioned once",
  ],
  [
    "a certificate under way",
    asks("certificate", "HACCP", "haccp"),
    "HACCP expected in May",
    null,
    "partial",
    "HACCP expected in May",
    "In progress",
  ],
  [
    "a language at the start",
    asks("language", "German", "german"),
    "German (basic)",
    null,
    "partial",
    "German (basic)",
    "Basic level",
  ],
  [
    "own words that are a part of another word",
    asks("skill", "art", null),
    "Started as a cook.",
    null,
    "missing",
    null,
    "Not mentioned",
  ],
  [
    "a demand in a person's own words",
    asks("skill", "tasting menus", null),
    "Wrote tasting menus.",
    null,
    "met",
    "Wrote tasting menus.",
    "Found word for word",
  ],
  [
    "own words that are not there",
    asks("skill", "tasting menus", null),
    "Cooked.",
    null,
    "missing",
    null,
    "Not mentioned",
  ],
  [
    "own words said in others",
    asks("skill", "ability to write tasting menus", null),
    "I have written the menus of many tastings.",
    null,
    "partial",
    "I have written the menus of many tastings.",
    "Said in part",
  ],
  [
    "own words that are left out on purpose",
    asks("skill", "tasting menus", null),
    "All of it, excluding tasting menus.",
    null,
    "missing",
    "All of it, excluding tasting menus.",
    "The resume says it is not there",
  ],
] as const)("%s", (_what, requirement, line, months, verdict, quote, note) => {
  const text = line + FILLER;
  const [judged] = judgeRequirements([requirement], { text, profile: profile(months) }, GRAPH);
  expect(judged?.verdict).toBe(verdict);
  expect(judged?.note).toBe(note);
  expect(
    judged?.evidence === null || judged === undefined ? null : text.slice(judged.evidence.start, judged.evidence.end),
  ).toBe(quote);
});

test("a mention in work is shown before one in a list", () => {
  const text = `Skills: Python\nExperience\nWrote Python services.${FILLER}`;
  const at = text.indexOf("Experience");
  const sections = [{ kind: "experience", heading: "Experience", start: at, end: text.length }] as const;
  const [judged] = judgeRequirements([PYTHON], { text, profile: { ...profile(null), sections } }, GRAPH);
  expect(text.slice(judged?.evidence?.start, judged?.evidence?.end)).toBe("Wrote Python services.");
});

test("a text too short to tell is unclear, not missing", () => {
  expect(judgeRequirements([PYTHON], { text: "Cook", profile: profile(null) }, GRAPH)[0]?.verdict).toBe("unclear");
});

test("a missing skill stays missing and says what comes near; what is denied comes near nothing", () => {
  const graph = createSkillGraph({
    attribution: "",
    skills: { technical: "Python", tool: "Docker\nKubernetes", language: "", certificate: "", soft: "" },
    near: "docker kubernetes",
  });
  const judge = (line: string) =>
    judgeRequirements(
      [asks("skill", "Kubernetes", "kubernetes")],
      { text: line + FILLER, profile: profile(null) },
      graph,
    )[0];
  expect(judge("Ran Docker hosts.")).toMatchObject({ verdict: "missing", note: "Not mentioned; near: Docker" });
  expect(judge("Never used Docker.")).toMatchObject({ verdict: "missing", note: "Not mentioned" });
});

test("a skill that another implies is met by it; a denial goes first", () => {
  const graph = createSkillGraph({
    attribution: "",
    skills: { technical: "Grilling\nCooking", tool: "", language: "", certificate: "", soft: "" },
    implies: "grilling>cooking",
  });
  const judge = (line: string, years: number | null = null) =>
    judgeRequirements(
      [asks("skill", "Cooking", "cooking", years)],
      { text: line + FILLER, profile: profile(30) },
      graph,
    )[0];
  expect(judge("Grilling for 90 guests.")).toMatchObject({ verdict: "met", note: "Grilling implies it" });
  expect(judge("Grilling for 90 guests.", 5)).toMatchObject({ verdict: "partial" });
  expect(judge("Grilling. No cooking at all.")).toMatchObject({ verdict: "missing" });
  expect(judge("No grilling.")).toMatchObject({ verdict: "missing", note: "Not mentioned" });
});

test("the profile's lists are believed before the text is searched", () => {
  const text = `Docker at a bank.\nGerman and a course.${FILLER}`;
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const full: Profile = {
    ...profile(120),
    skillUses: [
      { skillId: "docker", mentions: [{ ...span("Docker"), section: "experience" }], months: 30, lastUsed: 24_300 },
    ],
    languages: [{ language: "German", level: "fluent", ...span("German") }],
    certificates: [{ label: "HACCP level 2", ...span("a course") }],
    education: [{ level: 4, field: "physics", year: 2019, ...span("a course") }],
  };
  const judged = judgeRequirements(
    [
      asks("skill", "Docker", "docker", 4),
      asks("language", "German (fluent)", "german"),
      asks("certificate", "HACCP", "haccp"),
      asks("education", "Master's degree in physics", null),
      PYTHON,
    ],
    { text, profile: full },
    GRAPH,
  );
  expect(judged.map(({ verdict, note }) => [verdict, note])).toEqual([
    ["partial", "2 years 6 months of work that names it, 4 asked"],
    ["met", "Fluent level"],
    ["met", "Among the certificates"],
    ["met", "Master's degree"],
    ["missing", "Not mentioned"],
  ]);
});

test("a quote holds more than what was hidden", () => {
  const text = `[TERM_1]\nPython${FILLER}`;
  const hidden: Profile = { ...profile(null), certificates: [{ label: "HACCP", start: 0, end: 8 }] };
  const [judged] = judgeRequirements([asks("certificate", "HACCP", "haccp")], { text, profile: hidden }, GRAPH);
  expect(judged).toMatchObject({ verdict: "met", evidence: null });
});

test("many candidates get the verdicts that a single one gets", () => {
  const requirements = [PYTHON, asks("years", "5 years", null, 5), asks("language", "German (fluent)", "german")];
  const verdicts = createVerdicts(requirements, GRAPH);
  for (const line of ["Python. German (native).", "Cooked for 6 years of experience.", ""]) {
    const candidate = { text: line + FILLER, profile: profile(30) };
    expect(verdicts(candidate)).toEqual(
      judgeRequirements(requirements, candidate, GRAPH).map(({ verdict }) => verdict),
    );
  }
});

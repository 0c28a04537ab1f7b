import { expect, test } from "vitest";

import { createSkillGraph } from "../skills/graph.ts";
import { extractRequirements } from "./requirements.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: {
    technical: "Python\nJava\nMenu planning\nBookkeeping",
    tool: "Docker\nKubernetes",
    language: "German\nSpanish",
    certificate: "HACCP\nCPA",
    soft: "Communication",
  },
});
const read = (text: string): readonly string[] =>
  extractRequirements(text, GRAPH).map(
    ({ need, kind, label, years }) => `${need} ${kind} ${label}${years === null ? "" : ` ${years}`}`,
  );

test.each([
  ["a skill under a heading of musts", "Requirements\n- Python", ["must skill Python"]],
  ["a skill under a heading of wishes", "Nice to have:\n- Docker", ["nice skill Docker"]],
  ["a wish within the musts", "Requirements\n- Kubernetes is a plus", ["nice skill Kubernetes"]],
  ["a must within the wishes", "Preferred qualifications\n- Docker is required", ["must skill Docker"]],
  ["years of work", "Requirements\n- 5+ years of experience in kitchens", ["must years 5 years' experience 5"]],
  ["years in words and as a range", "Three to five years' experience", ["must years 3 years' experience 3"]],
  ["years of a skill", "Requirements: 4+ years of Python", ["must skill Python 4"]],
  ["years that are no demand", "We have been in business for 30 years. Must be 18 years old.", []],
  ["the lower of two degrees", "Bachelor's or Master's degree in nutrition", ["must education Bachelor's degree"]],
  ["a language in use", "Fluent German required", ["must language German"]],
  ["a nation that is no language", "A German company", []],
  ["a certificate", "HACCP certificate needed", ["must certificate HACCP"]],
  ["nothing from benefits", "Requirements\nPython\nBenefits\nJava courses", ["must skill Python"]],
  [
    "musts before wishes, what can be checked before what everyone writes",
    "Requirements\nCommunication\nPython\nNice to have\nDocker",
    ["must skill Python", "must skill Communication", "nice skill Docker"],
  ],
  ["a demand said twice once", "Python\nRequirements\nPython", ["must skill Python"]],
  [
    "a wish whose heading says it in the middle",
    "What is nice to have\n- Docker\n- German language, at least some",
    ["nice skill Docker", "nice language German"],
  ],
  [
    "what is told outside of the musts as a wish",
    "We use Java every day.\nWhat you must have\n- Python",
    ["must skill Python", "nice skill Java"],
  ],
  [
    "a must said outside of the musts",
    "Java is required.\nRequirements\n- Python",
    ["must skill Java", "must skill Python"],
  ],
  [
    "a line that only starts like a heading",
    "Nice to have\n- Experience with Docker\n- Java",
    ["nice skill Docker", "nice skill Java"],
  ],
  ["no text", "", []],
])("reads %s", (_what, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("offsets point at the words, ids depend on content alone", () => {
  const text = "Requirements\nWe cook. Python and 5+ years of experience.";
  const [first] = extractRequirements(text, GRAPH).filter(({ kind }) => kind === "skill");
  expect(text.slice(first?.start ?? 0, first?.end ?? 0)).toBe("Python");
  expect(first?.id).toBe("skill:python");
  expect(extractRequirements(`Intro.\n${text}`, GRAPH).map(({ id }) => id)).toEqual(
    extractRequirements(text, GRAPH).map(({ id }) => id),
  );
});

test("keeps at most 25", () => {
  const many = createSkillGraph({
    attribution: "",
    skills: {
      technical: Array.from({ length: 60 }, (_, i) => `skillnumber${i}`).join("\n"),
      tool: "",
      language: "",
      certificate: "",
      soft: "",
    },
  });
  expect(extractRequirements(Array.from({ length: 60 }, (_, i) => `skillnumber${i}`).join(", "), many)).toHaveLength(
    25,
  );
});

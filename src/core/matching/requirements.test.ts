import { expect, test } from "vitest";

import { createSkillGraph } from "../skills/graph.ts";
import { extractRequirements } from "./requirements.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: {
    technical: "Python\nJava\nMenu planning\nBookkeeping",
    tool: "Docker\nKubernetes",
    language: "English\nGerman\nSpanish\nPortuguese",
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
  [
    "the lower of two degrees",
    "Bachelor's or Master's degree in nutrition",
    ["must education Bachelor's degree in nutrition"],
  ],
  [
    "several fields, and not the related one",
    "B.S. degree in Nursing, Midwifery or a related field",
    ["must education Bachelor's degree in Nursing or Midwifery"],
  ],
  ["a degree without its level", "A degree in nursing", ["must education Bachelor's degree in nursing"]],
  ["a diploma of a field", "A culinary arts diploma", ["must education Diploma in culinary arts"]],
  [
    "fields that posts run into the next line",
    "BSc in physicsThe role",
    ["must education Bachelor's degree in physics"],
  ],
  ["a language in use", "Fluent German required", ["must language German (fluent)"]],
  [
    "a level said once for two",
    "Fluent English and German",
    ["must language English (fluent)", "must language German (fluent)"],
  ],
  [
    "each with its own level",
    "English (C1), German (A2)",
    ["must language English (fluent)", "must language German (basic)"],
  ],
  ["a list that opens with the word", "Languages: Spanish, German", ["must language German", "must language Spanish"]],
  ["a language for daily talk", "Portuguese language, at least for daily talk", ["must language Portuguese"]],
  ["no language in a poster's", "Posters in English and Spanish", []],
  ["no language in a nation's food", "Good French and German cuisine", []],
  ["a licence with its class", "Driving licence (class C) required", ["must licence Driving licence, class C"]],
  ["a registration", "You are a Registered Nurse with NMC pin", ["must licence Nursing registration"]],
  ["a clearance", "Active TS/SCI clearance", ["must licence Security clearance"]],
  ["the right to work", "Must be authorized to work in the UK", ["must licence Right to work"]],
  ["no demand in what the law says of everybody", "We use E-Verify to confirm that you are authorized to work", []],
  ["a town, as a wish", "Location: Porto", ["nice location Based in Porto"]],
  ["a town somebody must live in", "Candidates must be based in Porto", ["must location Based in Porto"]],
  ["a way of working", "This is a hybrid role", ["nice location Hybrid"]],
  ["no way of working in a tool", "Hybrid cloud and remote procedure calls", []],
  ["pay among the benefits", "Benefits\nWe pay 2,400 to 2,900 euros a month", ["nice salary EUR 2,400–2,900 a month"]],
  ["pay in short", "Salary: $135-$160k", ["nice salary USD 135,000–160,000 a year"]],
  ["no pay in money raised", "Backed with $250+ million, a $125/week stipend", []],
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

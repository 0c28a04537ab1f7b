import { expect, test } from "vitest";

import type { Profile } from "../reading/profile.ts";
import { createSkillGraph } from "../skills/graph.ts";
import { judgeRequirements } from "./grid.ts";
import type { Requirement } from "./job.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: { technical: "", tool: "", language: "German\nEnglish", certificate: "", soft: "" },
});
const FILLER =
  "\nWorked in a busy place with many guests and colleagues for some time, and was happy there, as were they; then went on to another place, which was quieter and a little further away.";
const PROFILE: Profile = {
  sections: [],
  experiences: [],
  experienceMonths: null,
  education: [],
  languages: [],
  certificates: [],
  skillUses: [],
  skills: [],
};
const asks = (kind: Requirement["kind"], label: string, skillId: string | null): Requirement => ({
  id: "r",
  kind,
  label,
  need: "must",
  skillId,
  years: null,
  weight: 1,
  start: null,
  end: null,
});

test.each([
  [
    "a degree in the field asked for",
    asks("education", "Bachelor's degree in nursing", null),
    "BSc (Hons) in Nurse Education",
    "met",
    "BSc (Hons) in Nurse Education",
    "Bachelor's degree",
  ],
  [
    "a degree in another field",
    asks("education", "Bachelor's degree in nursing", null),
    "Bachelor of Arts in history",
    "partial",
    "Bachelor of Arts in history",
    "Bachelor's degree; the field asked for is not named",
  ],
  [
    "a diploma in another field",
    asks("education", "Diploma in culinary arts", null),
    "Vocational diploma in logistics",
    "partial",
    "Vocational diploma in logistics",
    "Vocational training; the field asked for is not named",
  ],
  [
    "a language better than asked",
    asks("language", "German (working)", "german"),
    "German: native",
    "met",
    "German: native",
    "Native level; working asked",
  ],
  [
    "a language less than asked",
    asks("language", "German (fluent)", "german"),
    "German (B1)",
    "partial",
    "German (B1)",
    "Working level; fluent asked",
  ],
  [
    "a language without a level where much is asked",
    asks("language", "German (fluent)", "german"),
    "Languages: German",
    "partial",
    "Languages: German",
    "Named; fluent asked, no level said",
  ],
  [
    "English in a resume that is written in it",
    asks("language", "English", "english"),
    "Cooked.",
    "unclear",
    null,
    "Not named, but the resume is written in it",
  ],
  [
    "a licence of a higher class",
    asks("licence", "Driving licence, class C", null),
    "Driving licence, category CE",
    "met",
    "Driving licence, category CE",
    "Class CE",
  ],
  [
    "a licence of no class",
    asks("licence", "Driving licence, class C", null),
    "Full UK driving licence",
    "partial",
    "Full UK driving licence",
    "Named; class C asked, no class said",
  ],
  [
    "a licence nobody writes down",
    asks("licence", "Driving licence", null),
    "Cooked.",
    "unclear",
    null,
    "The resume does not say",
  ],
  [
    "a licence nobody leaves out",
    asks("licence", "Nursing registration", null),
    "Cooked.",
    "missing",
    null,
    "Not mentioned",
  ],
  [
    "a licence that is denied",
    asks("licence", "Driving licence", null),
    "I have no driving licence.",
    "missing",
    "I have no driving licence.",
    "The resume says it is not there",
  ],
  [
    "a town somebody lives in",
    asks("location", "Based in Porto, Portugal", null),
    "Lives in Porto",
    "met",
    "Lives in Porto",
    "Named as where they are",
  ],
  [
    "a town somebody worked in",
    asks("location", "Based in Porto", null),
    "Cook at a hotel of Porto",
    "partial",
    "Cook at a hotel of Porto",
    "Named, but not as where they live",
  ],
  [
    "somebody who would move",
    asks("location", "Based in Porto", null),
    "Willing to relocate.",
    "partial",
    "Willing to relocate.",
    "Would move",
  ],
  [
    "a town that was hidden",
    asks("location", "Based in Porto", null),
    "[ADDRESS_1]",
    "unclear",
    null,
    "Addresses are hidden; ask",
  ],
  [
    "a way of working",
    asks("location", "Remote", null),
    "Worked remotely since 2020.",
    "met",
    "Worked remotely since 2020.",
    "Named in the resume",
  ],
  [
    "pay within the offer",
    asks("salary", "EUR 30,000–36,000 a year", null),
    "Expected salary: €2,800 a month",
    "met",
    "Expected salary: €2,800 a month",
    "Hopes for EUR 2,800 a month",
  ],
  [
    "pay far above the offer",
    asks("salary", "EUR 30,000–36,000 a year", null),
    "Expected salary: €60,000",
    "missing",
    "Expected salary: €60,000",
    "Hopes for EUR 60,000 a year",
  ],
  [
    "a budget, which is no pay",
    asks("salary", "EUR 30,000–36,000 a year", null),
    "Ran a budget of €60,000 a year",
    "unclear",
    null,
    "The resume names no pay",
  ],
] as const)("%s", (_what, requirement, line, verdict, quote, note) => {
  const text = line + FILLER;
  const [judged] = judgeRequirements([requirement], { text, profile: PROFILE }, GRAPH);
  expect(judged).toMatchObject({ verdict, note });
  expect(judged?.evidence ? text.slice(judged.evidence.start, judged.evidence.end) : null).toBe(quote);
});

import { expect, test } from "vitest";

import type { Requirement, RequirementVerdict } from "../matching/job.ts";
import { orderGaps, whatIfs } from "./what-if.ts";

const RESUME = "Mina Sorel\n\nExperience\nCook | 2015 - 2019\n\nSkills\nGrilling\n\nEducation\nBSc, 2012\n";

function asks(id: string, kind: Requirement["kind"], label: string, years: number | null = null): Requirement {
  return { id, kind, label, need: "must", skillId: null, years, weight: 1, start: null, end: null };
}

function judged(requirementId: string, verdict: RequirementVerdict["verdict"]): RequirementVerdict {
  return { requirementId, verdict, evidence: null, note: "" };
}

test("the missing evidence stands in the section it belongs to, and nothing else moves", () => {
  const [skill] = whatIfs(RESUME, [judged("a", "missing")], [asks("a", "skill", "HACCP")]);
  expect(skill).toEqual({ requirementId: "a", line: "HACCP", text: RESUME.replace("Grilling", "Grilling\nHACCP") });
});

test("years asked of a skill are part of the evidence", () => {
  expect(whatIfs(RESUME, [judged("a", "partial")], [asks("a", "skill", "Baking", 3)])[0]?.line).toBe("Baking, 3 years");
});

test("without the section, the evidence opens the section's place at the end", () => {
  const [language] = whatIfs("Mina Sorel", [judged("a", "missing")], [asks("a", "language", "German")]);
  expect(language?.text).toBe("Mina Sorel\nGerman");
});

test("what is met is not asked, and neither is pay", () => {
  const requirements = [asks("a", "skill", "Grilling"), asks("b", "salary", "€ 50,000")];
  expect(whatIfs(RESUME, [judged("a", "met"), judged("b", "missing")], requirements)).toEqual([]);
});

test("gaps are ordered by what they are worth to the scorer", () => {
  const asked = ["a", "b", "c"].map((requirementId) => ({ requirementId, line: requirementId, text: "" }));
  expect(
    orderGaps(0.5, asked, [0.52, 0.7, 0.4]).map(({ requirementId, gain }) => [requirementId, Math.round(gain * 100)]),
  ).toEqual([
    ["b", 20],
    ["a", 2],
    ["c", -10],
  ]);
});

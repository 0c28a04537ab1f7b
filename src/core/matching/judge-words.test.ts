import { expect, test } from "vitest";

import { buildProfile } from "../reading/build-profile.ts";
import { createSkillGraph } from "../skills/graph.ts";
import { findSkills } from "../skills/find-skills.ts";
import { demandJudge } from "./judge-words.ts";
import { readCandidate } from "./judged.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: { technical: "Testing\nAnimal care", tool: "Linux|RHEL", language: "", certificate: "", soft: "" },
});
const FILLER =
  "\nWorked in a busy place with many guests and colleagues for some time, and was happy there, as were they; then went on to another place, which was quieter and a little further away.";

test.each([
  ["a demand that is more than the skill in it", "Grey box testing", "Wrote white box testing plans.", "missing"],
  ["the same, where the rest is said elsewhere", "Grey box testing", "Testing.\nLoves the grey box.", "met"],
  ["one word of two", "Infrastructure care", "Took care of guests.", "missing"],
  ["most of its words", "Fitting brass door handles", "Fitting door handles.", "partial"],
  ["a word that begins like a small one", "Android drawing", "Drawing of faces.", "missing"],
  ["a thing that is left out by its own name", "Linux", "RHEL and more, but not Linux.", "missing"],
] as const)("%s: %s", (_what, demand, line, verdict) => {
  const text = line + FILLER;
  const profile = buildProfile(text, { today: 2026 * 12, mentions: findSkills(text, GRAPH) });
  expect(demandJudge(demand, GRAPH)(readCandidate({ text, profile }, GRAPH)).verdict).toBe(verdict);
});

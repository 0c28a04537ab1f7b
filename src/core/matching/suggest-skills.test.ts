import { expect, test } from "vitest";

import { createSkillGraph } from "../skills/graph.ts";
import { suggestSkills } from "./suggest-skills.ts";

const GRAPH = createSkillGraph({
  attribution: "",
  skills: {
    technical: "Java\nJavaScript|JS\nCore Java\nBaking|Pastry",
    tool: "",
    language: "",
    certificate: "",
    soft: "",
  },
});

test.each([
  ["what begins with it, the short first", "jav", ["Java", "JavaScript", "Core Java"]],
  ["another name of a skill", "past", ["Baking"]],
  ["no letter in the middle of a word", "script", []],
  ["nothing for nothing", "  ", []],
])("%s", (_, typed, labels) => {
  expect(suggestSkills(typed, GRAPH, 8).map(({ label }) => label)).toEqual(labels);
});

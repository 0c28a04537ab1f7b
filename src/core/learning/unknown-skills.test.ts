import { expect, test } from "vitest";

import { findSections } from "../reading/sections.ts";
import { listedSkills } from "./unknown-skills.ts";

/** As if the graph knew these words alone. */
function listedIn(text: string, known: readonly string[]) {
  const mentions = known.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, section: "skills" as const };
  });
  return listedSkills(text, findSections(text), [{ mentions }]);
}

test.each([
  ["Skills\nExcel, falconry, C++\n", ["Excel", "C++"], { listed: 3, unknown: 1 }],
  ["Skills\n• Excel\n• Glove puppetry\nTools: Excel | awls\n", ["Excel"], { listed: 4, unknown: 3 }],
  // A sentence is no entry, and neither is what was hidden.
  ["Skills\nRuns a kitchen of twelve people alone\n[PERSON_1]\nHACCP", ["HACCP"], { listed: 1, unknown: 0 }],
  // A longer name is known by the skill within it.
  ["Skills\nadvanced Excel macros", ["Excel"], { listed: 1, unknown: 0 }],
  ["Experience\n2019 - 2021: Cook, roasts, sauces", [], { listed: 0, unknown: 0 }],
])("%j", (text, known, listed) => {
  expect(listedIn(text, known)).toEqual(listed);
});

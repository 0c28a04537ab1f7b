import { expect, test } from "vitest";

import { createPhraseIndex, linkPhrase } from "./link-phrase.ts";
import { SKILLS } from "./testing.ts";

const NAMES = ["manage staff", "staff management techniques", "culinary arts", "cooking", "JavaScript", "energy"];
const INDEX = createPhraseIndex(NAMES);
const linked = (phrase: string) => linkPhrase(phrase, INDEX, SKILLS).map(({ index, how }) => `${NAMES[index]}: ${how}`);

test.each([
  ["javascript", ["JavaScript: name"]],
  ["managing the staff", ["manage staff: name", "staff management techniques: words"]],
  ["ran Line cooking", ["cooking: words"]],
  ["of the", []],
  ["", []],
])("%j links to %j", (phrase, names) => {
  expect(linked(phrase)).toEqual(names);
});

test("what our graph calls the same is found though no word is shared", () => {
  const index = createPhraseIndex(["AWS CloudFormation", "Terraform"]);
  const graph = {
    ...SKILLS,
    skills: new Map([["react", { id: "react", label: "Terraform", aliases: [], kind: "tool" as const }]]),
  };
  expect(linkPhrase("React", index, graph)).toEqual([{ index: 1, score: 0.9, how: "alias" }]);
});

test("a word that few names have weighs more than one that many have", () => {
  const index = createPhraseIndex(["manage staff", "manage stock", "manage risk", "plan stock"]);
  expect(linkPhrase("manage plan", index, SKILLS)[0]?.index).toBe(3);
});

import { expect, test } from "vitest";

import { isSafeAlone, nameWord } from "./name-words.ts";

test.each([
  ["Amelia", "forename"],
  ["AMELIA", "forename"],
  ["Ivanović", "surname"],
  ["Baker", "wordlike"],
  ["van", "particle"],
  ["Q.", "initial"],
  ["q", "initial"],
  ["Welder", "never"],
  ["Turbine", "plain"],
  ["Qwellan", "unknown"],
  // A name is a name before it is a word of titles.
  ["August", "never"],
  // Hyphenated words take the best part, unless one is in no name.
  ["Qwellan-Ivanovic", "surname"],
  ["Qwellan-Turbine", "plain"],
  ["Amelia-Engineer", "never"],
  ["Qwellan-Zyxo", "unknown"],
  ["O'Qwellan", "unknown"],
])("%j may take part in a name as: %s", (word, expected) => {
  expect(nameWord(word)).toBe(expected);
});

test.each([
  ["Okafor", true],
  ["Dvořáková", true],
  ["Okafor-Lindqvist", true],
  // Also an everyday word, a particle, too short, or no word.
  ["Baker", false],
  ["Chef", false],
  ["van", false],
  ["Li", false],
  ["Okafor77", false],
])("whether %j may be hidden where it stands alone: %s", (word, expected) => {
  expect(isSafeAlone(word)).toBe(expected);
});

import { expect, test } from "vitest";

import { countWords, lengthAdvice, suggestTitle } from "./job-draft.ts";

test.each([
  ["Head Chef, Lisbon\nWe run a kitchen.", "Head Chef, Lisbon"],
  ["\n\n  # Staff Nurse (nights)\n\nText", "Staff Nurse (nights)"],
  ["**Forklift Driver**\n", "Forklift Driver"],
  ["Job title: Data Engineer\nBerlin", "Data Engineer"],
  ["About us\nBaker\nWe bake bread.", "Baker"],
  // What follows a sentence is a heading of the text, not its title.
  ["We bake bread.\nWhat you do\n- Knead", ""],
  ["Job Description:\nC++ Developer", "C++ Developer"],
  ["We are hiring: Plumber", "Plumber"],
  // A first sentence is no title, and nothing better follows.
  ["We are looking for someone who can drive a truck and likes the night.", ""],
  [`${"very ".repeat(20)}long line`, ""],
  ["---\n\n2026", ""],
  ["", ""],
])("the title suggested for %j is %j", (text, title) => {
  expect(suggestTitle(text)).toBe(title);
});

test.each([
  ["", 0],
  [" \n ", 0],
  ["one two\nthree", 3],
  ["C++ and C# developer, 5 years' experience", 7],
  ["Küchenchef – Café", 2],
])("the words of %j are %i", (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each([
  [0, "empty"],
  [1, "short"],
  [39, "short"],
  [40, "enough"],
])("%i words are %s", (words, advice) => {
  expect(lengthAdvice(words)).toBe(advice);
});

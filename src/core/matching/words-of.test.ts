import { expect, test } from "vitest";

import { findWord, wordsOf } from "./words-of.ts";

test.each([
  ["C++ and C# are words, a lone letter is none", "C++ C# R Go", ["c++", "c#", "go"]],
  ["placeholders are no words", "[PERSON_1] cooks in [TOWN_12]", ["cooks", "in"]],
  ["letters of any script count, signs part words", "Köchin/кухня (2024)", ["köchin", "кухня", "2024"]],
  ["an empty text has none", "", []],
])("%s", (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each<[string, string, { start: number; end: number } | null]>([
  ["[PERSON_1] ran HACCP audits, HACCP first", "haccp", { start: 15, end: 20 }],
  ["the chefs and the chef", "chef", { start: 18, end: 22 }],
  ["C, C++ and C#", "c#", { start: 11, end: 13 }],
  ["[PERSON_1], personnel", "person", null],
])("in %j the word %j stands at %j", (text, word, place) => {
  expect(findWord(text, word)).toEqual(place);
});

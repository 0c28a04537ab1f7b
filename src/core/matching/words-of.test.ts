import { expect, test } from "vitest";

import { wordsOf } from "./words-of.ts";

test.each([
  ["C++ and C# are words, a lone letter is none", "C++ C# R Go", ["c++", "c#", "go"]],
  ["placeholders are no words", "[PERSON_1] cooks in [TOWN_12]", ["cooks", "in"]],
  ["letters of any script count, signs part words", "Köchin/кухня (2024)", ["köchin", "кухня", "2024"]],
  ["an empty text has none", "", []],
])("%s", (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

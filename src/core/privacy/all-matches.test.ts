import { expect, test } from "vitest";

import { allMatches } from "./all-matches.ts";

test.each([
  ["words", /\p{L}+/gu, "to Álvaro, 12 times"],
  ["nothing before each letter", /(?=[a-z])/g, "ab 1 c"],
  ["nothing between signs of two units", /(?:)/gu, "a😀b"],
  ["no match", /\d/g, "none"],
])("finds what matchAll finds: %s", (_what, pattern, text) => {
  const expected = [...text.matchAll(pattern)].map(({ 0: match, index }) => [index, match]);
  expect(allMatches(text, pattern).map(({ 0: match, index }) => [index, match])).toEqual(expected);
});

test("a search begins anew, wherever the pattern stopped before", () => {
  const pattern = /a/g;
  pattern.lastIndex = 2;
  expect(allMatches("aba", pattern)).toHaveLength(2);
  expect(allMatches("aba", pattern)).toHaveLength(2);
});

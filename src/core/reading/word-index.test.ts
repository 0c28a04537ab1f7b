import { expect, test } from "vitest";

import { mayHold, wordIndex } from "./word-index.ts";

test.each([
  ["ignore|forget", "Please IGNORE this", true],
  ["ignore|forget", "ignored by all", false],
  ["instruc*", "The instructions", true],
  ["ki-*|ai", "Die KI-Anwendung", true],
  ["10/10|#1", "in 10 of 10 cases", true],
  ["en tant qu'", "en route", true],
  ["высш*", "Высший балл", true],
  ["best*", "west", false],
])("a list %j may be in %j: %s", (list, text, may) => {
  expect(mayHold(list)(wordIndex(text))).toBe(may);
});

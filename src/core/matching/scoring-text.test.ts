import { expect, test } from "vitest";

import { scoringText } from "./scoring-text.ts";

test.each([
  ["words are lower-cased behind one leading space", "Senior Chef", " senior chef"],
  ["white space of any kind becomes one space", "\ta\n\n b\u00a0\u2003c\u0085d\x1fe ", " a b c d e"],
  ["placeholders leave no trace", "Call [PERSON_1] at [DATE_OF_BIRTH_12].", " call at ."],
  ["what only resembles a placeholder stays", "[person_1] [PERSON] [1] [A_]", " [person_1] [person] [1] [a_]"],
  ["compatibility forms become plain", "ﬁne Ⅳ ½ ＨＴＭＬ", " fine iv 1⁄2 html"],
  ["a placeholder written in full-width letters goes too", "［ＰＥＲＳＯＮ＿３］ cook", " cook"],
  ["a placeholder inside a word joins its sides", "a[URL_1]b", " ab"],
  ["a byte order mark is no white space, as in Python", "a\ufeffb", " a\ufeffb"],
  ["a text without words is empty", " \n[PERSON_1] ", ""],
])("%s", (_name, text, expected) => {
  expect(scoringText(text)).toBe(expected);
});

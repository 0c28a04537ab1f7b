import { expect, test } from "vitest";

import { openingWords } from "./opening-words.ts";

const opens = openingWords([
  [["married", "single"], "family"],
  [["i am ", "i’m "], "self"],
  [["©", "/in/", "(c)"], "sign"],
  [["życiorys", "меня зовут"], "abroad"],
  [["b."], "born"],
]);
const openedBy = (line: string): readonly string[] => [...opens(line.toLowerCase(), 0, line.length)];

test.each([
  ["Married, 2 children", ["family"]],
  ["Unmarried", []],
  ["I am MARRIED", ["self", "family"]],
  ["I amend laws", []],
  ["2single", ["family"]],
  ["éSingle", ["family"]],
  ["© 2024", ["sign"]],
  ["see /in/okafora", ["sign"]],
  ["(C) me", ["sign"]],
  ["Życiorys", ["abroad"]],
  ["Меня зовут", ["abroad"]],
  ["*b. 1990", ["born"]],
  ["b.", ["born"]],
  ["b", []],
  ["", []],
])("%j opens %j", (line, expected) => {
  expect(openedBy(line)).toEqual(expected);
});

test("a word that ends behind the line opens nothing that begins behind it", () => {
  const text = "cook\nsingle";
  expect([...opens(text, 0, 4)]).toEqual([]);
  expect([...opens(text, 5, 11)]).toEqual(["family"]);
});

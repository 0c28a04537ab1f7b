import { expect, test } from "vitest";

import { isJoint, tokenise, tokenKey } from "./tokens.ts";

test.each([
  ["signs that belong to a name stay with it", "C++, C# and F#", ["C++", "C#", "and", "F#"]],
  ["a plus between two words is no part of either", "HTML+CSS", ["HTML", "CSS"]],
  ["a full stop goes with what follows it", "ASP.NET Node.js", ["ASP", ".NET", "Node", ".js"]],
  ["other joints part words", "TCP/IP, double-entry", ["TCP", "IP", "double", "entry"]],
  ["letters of every script, with their marks", "cafe\u0301 管理", ["cafe\u0301", "管理"]],
  ["no words, no tokens", " – !", []],
])("%s", (_why, text, expected) => {
  const tokens = tokenise(text);
  expect(tokens.map((token) => token.text)).toEqual(expected);
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ["Databases", true, "database"],
  ["NEWS", true, "news"], // four letters: too short to tell a plural
  ["business", true, "business"],
  ["status", true, "status"],
  ["analysis", true, "analysis"],
  [".NET", true, ".net"],
  [".js", false, "js"],
])("%s (first in its name: %s) is looked up by %s", (text, isFirst, key) => {
  expect(tokenKey({ text, start: 0, end: text.length }, isFirst)).toBe(key);
});

test.each([
  ["", "js", true],
  [" ", "Excel", true],
  ["/", "IP", true],
  [" & ", "safety", true],
  ["’", "s", true],
  ["\n", "management", true], // a line that was wrapped
  ["\n", "Management", false], // the next item of a list
  [", ", "Excel", false],
  [". ", "Excel", false],
  ["  ", "Excel", false],
])("%j before %s may join one name: %s", (between, next, expected) => {
  expect(isJoint(between, next)).toBe(expected);
});

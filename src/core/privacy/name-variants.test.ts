import { expect, test } from "vitest";

import { nameVariants } from "./name-variants.ts";

const patterns = (name: string): readonly string[] => nameVariants(name).map(({ pattern }) => pattern);

test.each([
  ["turned round", "Amara Okafor", "okafor, amara"],
  ["with an initial for the forename", "Amara Okafor", "a okafor"],
  ["with an initial for the surname", "Amara Okafor", "amara o."],
  ["run together as in a handle", "Amara Okafor", "amaraokafor"],
  ["as an initial and a surname run together", "Amara Okafor", "aokafor"],
  ["the forename alone", "Amara Okafor", "amara"],
  ["without the middle name", "Amara Quill Okafor", "amara okafor"],
  ["with an initial for the middle name", "Amara Quill Okafor", "amara q okafor"],
  ["as two forenames, one written short", "Md. Ariful Okafor", "md ariful"],
  ["as two forenames, one also a word", "Emre Can Okafor", "emre can"],
  ["without accents", "Milena Dvořáková", "milena dvorakova"],
  ["the surname with its particles", "Joost van den Berg", "van den berg"],
  ["one half of a double surname", "Amara Okafor-Lindqvist", "lindqvist"],
  ["one word alone", "Amara", "amara"],
])("a name also stands %s", (_how, name, expected) => {
  expect(patterns(name)).toContain(expected);
});

test.each([
  ["a part that is an everyday word", "Mark Baker", "baker"],
  ["a particle", "Joost van den Berg", "van"],
  ["an initial", "Amara Q. Okafor", "q"],
])("%s is not searched for alone", (_what, name, part) => {
  expect(patterns(name)).not.toContain(part);
});

test("only a part or an abbreviation must begin with a capital", () => {
  const capital = new Map(nameVariants("Amara Okafor").map(({ pattern, needsCapital }) => [pattern, needsCapital]));
  expect(["amara okafor", "okafor amara", "aokafor"].map((pattern) => capital.get(pattern))).toEqual([
    false,
    false,
    false,
  ]);
  expect(["okafor", "a okafor", "amara o."].map((pattern) => capital.get(pattern))).toEqual([true, true, true]);
});

test("the longest comes first, so that the whole is found before a part", () => {
  const lengths = patterns("Amara Quill Okafor-Lindqvist").map((pattern) => pattern.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});

test.each(["", " ", ".,"])("%j has no variants", (name) => {
  expect(nameVariants(name)).toEqual([]);
});

import { expect, test } from "vitest";

import { findValues } from "./find-values.ts";
import type { KnownValue } from "./find-values.ts";

const AMARA: KnownValue = { kind: "PERSON", value: "Amara Okafor" };
const found = (text: string, known: KnownValue): readonly string[] =>
  findValues(text, [known]).map(({ start, end }) => text.slice(start, end));

test.each<[string, KnownValue, readonly string[]]>([
  ["AMARA OKAFOR, amara okafor", AMARA, ["AMARA OKAFOR", "amara okafor"]],
  ["Okafor_Amara.pdf amara.okafor", AMARA, ["Okafor_Amara", "amara.okafor"]],
  ["Amara\nOkafor", AMARA, ["Amara\nOkafor"]],
  ["Okafor's team", AMARA, ["Okafor"]],
  ["Dvorakova, Milena", { kind: "PERSON", value: "Milena Dvořáková" }, ["Dvorakova, Milena"]],
  ["ask 김민수", { kind: "PERSON", value: "김민수" }, ["김민수"]],
  ["AMARA@EXAMPLE.COM", { kind: "EMAIL", value: "amara@example.com" }, ["AMARA@EXAMPLE.COM"]],
  // Signs of patterns are signs.
  ["+44 (0)20 7946", { kind: "PHONE", value: "+44 (0)20 7946" }, ["+44 (0)20 7946"]],
])("%j holds the known value, %j", (text, known, expected) => {
  expect(found(text, known)).toEqual(expected);
});

test.each<[string, string, KnownValue]>([
  ["a part of a longer word", "Amaranth, Okafors, 3Okafor", AMARA],
  ["a part of the name in small letters", "an okafor", AMARA],
  ["a part that is an everyday word", "Was a Baker", { kind: "PERSON", value: "Mark Baker" }],
  ["another name of the same consonants", "강미선", { kind: "PERSON", value: "김민수" }],
  ["a value that only its label makes personal", "Indian cooking", { kind: "NATIONALITY", value: "Indian" }],
  [
    "a value that begins with a pair of units, inside a word",
    "Amara🎂 12 Oak",
    { kind: "ADDRESS", value: "🎂 12 Oak" },
  ],
  ["a value too short to be told", "12345", { kind: "ID_NUMBER", value: "12345" }],
  ["the dot of an address as any letter", "amara@exampleXcom", { kind: "EMAIL", value: "amara@example.com" }],
  ["the words of a placeholder", "[PERSON_1]", { kind: "ADDRESS", value: "Person 1" }],
])("does not find %s", (_what, text, known) => {
  expect(found(text, known)).toEqual([]);
});

test("a finding knows whose value it is", () => {
  const bruno: KnownValue = { kind: "PERSON", value: "Bruno Conti" };
  expect(findValues("Conti and Okafor", [AMARA, bruno]).map(({ value }) => value)).toEqual([
    "Bruno Conti",
    "Amara Okafor",
  ]);
});

test("the whole name is surer than a part", () => {
  const [whole, part] = findValues("Amara Okafor, Okafor", [AMARA]);
  expect(whole?.score).toBeGreaterThan(part?.score ?? 1);
});

test("nothing known finds nothing", () => {
  expect(findValues("Amara Okafor", [])).toEqual([]);
});

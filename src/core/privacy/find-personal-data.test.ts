import { expect, test } from "vitest";

import { findPersonalData } from "./find-personal-data.ts";

const found = (text: string, fileName: string | null = null): readonly string[] =>
  findPersonalData(text, fileName).map(({ why, start, end }) => `${why}: ${text.slice(start, end)}`);

test.each([
  ["where a rule finds a value", "SSN: 219-09-9999", "id-number/ssn: 219-09-9999"],
  ["the value without its label", "Gender: female", "labelled/gender: female"],
  ["no separators at the end of a value", "Religion: none, -", "labelled/religion: none"],
  ["the name in the header", "Amara Okafor\namara.okafor@example.com", "header-name: Amara Okafor"],
  ["an address beside a contact", "Tintori 41\namara@example.com", "header-address: Tintori 41"],
])("reports %s", (_what, text, expected) => {
  expect(found(text)).toContain(expected);
});

test("the value is found, not the same letters in its label", () => {
  expect(findPersonalData("sex: sex", null).map(({ start }) => start)).toEqual([5]);
});

test("an e-mail address agrees with a name that nobody has listed", () => {
  expect(found("Chef\nZyxo Qwellan\nzyxo.qwellan@example.com")).toContain("header-name: Zyxo Qwellan");
  expect(found("Chef\nZyxo Qwellan")).toEqual([]);
});

test("the file name, without its ending, agrees with a name that nobody has listed", () => {
  expect(found("Chef\nZyxo Qwellan", "zyxo qwellan.pdf")).toEqual(["header-name: Zyxo Qwellan"]);
});

test("a word of context before a value raises its score", () => {
  const score = (text: string): number => findPersonalData(text, null)[0]?.score ?? 0;
  expect(score("portfolio amara-cooks.com")).toBeGreaterThan(score("amara-cooks.com"));
});

test("the header ends after twenty lines", () => {
  const site = "amara-cooks.com";
  expect(found(`${"cooked\n".repeat(19)}${site}`)).toEqual([`link/site-in-header: ${site}`]);
  expect(found(`${"cooked\n".repeat(20)}${site}\n`)).toEqual([]);
});

test.each(["[EMAIL_1]", "Name: [PERSON_1]", "Address: [ADDRESS_1] Lisbon", "Gender: [GENDER_1]"])(
  "a placeholder is not looked at again: %j",
  (text) => {
    expect(found(text).filter((finding) => finding.includes("["))).toEqual([]);
  },
);

test.each([
  ["an age before a status", "34 years old – Engaged", ["34 years old", "Engaged"]],
  ["an age beside a mail address", "34 yrs | amara@example.com", ["34 yrs", "amara@example.com"]],
  ["a status after a birth", "Born on 7 XI 1988, in a relationship", ["7 XI 1988", "in a relationship"]],
  ["where somebody so old is from", "I am a 34 years old South African baker", ["34 years old", "South African"]],
  ["a belonging in another language", "Angolana, 34 anos", ["Angolana", "34 anos"]],
])("in the header, %s is hidden", (_what, line, expected) => {
  const values = findPersonalData(line, null).map(({ start, end }) => line.slice(start, end));
  expect([...new Set(values)].sort()).toEqual([...expected].sort());
});

test("languages beside other facts are none of them", () => {
  const text = "Nationality: Indian\nLanguages known: English, Hindi";
  expect(findPersonalData(text, null).map(({ start, end }) => text.slice(start, end))).toEqual(["Indian"]);
});

test("headings of a block are nobody's name", () => {
  expect(found("DATOS PERSONALES\nTeléfono: 600 123 456")).not.toContainEqual(expect.stringContaining("DATOS"));
});

test.each(["London, UK", "UK", "Dallas, US"])(
  "%s beside a telephone is a place, not where somebody belongs",
  (place) => {
    expect(found(`Anna Baker\n${place} | 020 7946 0812 | ab@example.com`).join("\n")).not.toMatch(/fact: U[KS]/);
  },
);

import { expect, test } from "vitest";

import { anonymise } from "../anonymise.ts";

const hide = (text: string) => anonymise(text, { fileName: null, strict: {} }).text;

test.each([
  "Mark Baker",
  "WILL WALKER",
  "Joy Hunter",
  "Rose Swift",
  "Sarah Stone",
  "Bill Black",
  "YOUNG Grace",
  "Will Rice",
])("%s is a person at the top of a resume, though both are everyday words and the mail gives no hint", (name) => {
  expect(hide(`${name}\nLeeds | +44 7700 900123 | kitchen77@gmail.com\n\nProfile\nA cook.\n`)).toMatch(
    /^\[PERSON_1\]\n/,
  );
  expect(hide(`Software Tester\n${name}\nkitchen77@gmail.com\n\nSkills\nTesting\n`)).toContain("\n[PERSON_1]\n");
});

test.each([
  "Grant Writer",
  "Art Director",
  "Summer Intern",
  "May Graduate",
  "Christian Education",
  "Page Layout",
  "Summer Camp",
])("%s is none", (line) => {
  expect(hide(`${line}\nLeeds | +44 7700 900123 | kitchen77@gmail.com\n\nProfile\nA cook.\n`)).toContain(line);
});

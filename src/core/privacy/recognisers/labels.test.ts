import { expect, test } from "vitest";

import { labelled } from "./labels.ts";
import { foundInBody, foundInHeader } from "./testing.ts";

test.each([
  ["Born on 3 April 1988 in a village", ["DATE_OF_BIRTH: 3 April 1988"]],
  ["DOB - 04/03/88", ["DATE_OF_BIRTH: 04/03/88"]],
  ["Birthdate: 3 April 1988", ["DATE_OF_BIRTH: 3 April 1988"]],
  ["Date de naissance : 03/04/1988", ["DATE_OF_BIRTH: 03/04/1988"]],
  ["生年月日：1988年4月3日", ["DATE_OF_BIRTH: 1988年4月3日"]],
  ["Age: 34", ["DATE_OF_BIRTH: 34"]],
  ["Alter: 34 Jahre", ["DATE_OF_BIRTH: 34 Jahre"]],
  ["Pronouns: she/her", ["GENDER: she/her"]],
  ["writes as they/them", ["GENDER: they/them"]],
  ["Sexo: femenino", ["GENDER: femenino"]],
  ["Gender: non-binary", ["GENDER: non-binary"]],
  ["Marital status: married", ["MARITAL_STATUS: married"]],
  ["Kinder: keine", ["MARITAL_STATUS: keine"]],
  ["happily married, two children", ["MARITAL_STATUS: happily married, two children"]],
  ["Staatsangehörigkeit: deutsch", ["NATIONALITY: deutsch"]],
  ["Birthplace: Porto", ["NATIONALITY: Porto"]],
  ["Place of birth: Porto", ["NATIONALITY: Porto"]],
  // Belief and origin have no kind of their own.
  ["Religion: none of yours", ["NATIONALITY: none of yours"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(foundInBody(line)).toEqual(expected);
});

test.each([
  "age group 10-12",
  "Age: 18+",
  "sex education classes",
  "gender studies",
  "a brand born in a garage",
  "cared for two children",
  "a race car team",
  "a wine 12 years old",
])("in the body, %j is nothing personal", (line) => {
  expect(foundInBody(line)).toEqual([]);
});

test("an age without a label counts in the header only", () => {
  expect(foundInHeader("34 years old")).toEqual(["DATE_OF_BIRTH: 34 years old"]);
  expect(foundInBody("34 years old")).toEqual([]);
});

test.each([
  ["Shoe size: 41", "41"],
  ["SHOE  SIZE – 41", "41"],
  ["shoe size is 41", "41"],
  ["shoe size：41", "41"],
  ["eye colour: 41", "41"],
  ["eyecolour: 41", "41"],
  // A label needs something between itself and the value, and begins at a word.
  ["shoe size 41", undefined],
  ["horseshoe size: 41", undefined],
  ["shoe size:\n41", undefined],
])("a labelled value: %j holds %j", (text, expected) => {
  const [match] = text.matchAll(labelled("size", ["shoe size", "eye ?colour"], "\\d{2}").pattern);
  expect(match?.groups?.["value"]).toBe(expected);
});

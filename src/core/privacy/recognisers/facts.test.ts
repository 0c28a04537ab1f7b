import { expect, test } from "vitest";

import { foundInBody, foundInHeader } from "./testing.ts";

test.each([
  ["Born on 3 April 1988 in a village", ["DATE_OF_BIRTH: 3 April 1988"]],
  ["DOB - 04/03/88", ["DATE_OF_BIRTH: 04/03/88"]],
  ["Birthdate: 3 April 1988", ["DATE_OF_BIRTH: 3 April 1988"]],
  ["Date de naissance : 03/04/1988", ["DATE_OF_BIRTH: 03/04/1988"]],
  ["生年月日：1988年4月3日", ["DATE_OF_BIRTH: 1988年4月3日"]],
  ["Age: 34", ["AGE: 34"]],
  ["Born in 1990, she", ["DATE_OF_BIRTH: 1990", "GENDER: she"]],
  ["citizen of Ireland", ["NATIONALITY: citizen of Ireland"]],
  ["Alter: 34 Jahre", ["AGE: 34 Jahre"]],
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
  ["Religion: none of yours", ["RELIGION: none of yours"]],
  ["Caste: none of yours", ["NATIONALITY: none of yours"]],
  ["I am 34 years old and married.", ["AGE: 34 years old", "MARITAL_STATUS: married"]],
  ["Is a British citizen.", ["NATIONALITY: British citizen"]],
  ["IBAN: DE89 3704 0044 0532 0130 00", ["BANK: DE89 3704 0044 0532 0130 00"]],
  ["card 4111 1111 1111 1111", ["BANK: 4111 1111 1111 1111"]],
  ["Sort code 12-34-56, account no 12345678", ["BANK: 12-34-56, account no 12345678"]],
  ["BIC: DEUTDEFF500", ["BANK: DEUTDEFF500"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(foundInBody(line)).toEqual(expected);
});

test.each([
  "age group 10-12",
  "single parents: one childcare centre",
  "Age: 18+",
  "sex education classes",
  "gender studies",
  "a brand born in a garage",
  "cared for two children",
  "a race car team",
  "a wine 12 years old",
  "asked where he/she wants to go",
  "served Indian citizens",
  "single point of contact, engaged teams, divers",
  "Nationality and immigration law",
])("in the body, %j is nothing personal", (line) => {
  expect(foundInBody(line)).toEqual([]);
});

test("an age without a label counts in the header only", () => {
  expect(foundInHeader("34 years old")).toEqual(["AGE: 34 years old"]);
  expect(foundInBody("34 years old")).toEqual([]);
});

test.each([
  [
    "34 | Female | Married, 2 children | Latvian",
    ["AGE: 34", "GENDER: Female", "MARITAL_STATUS: Married, 2 children", "NATIONALITY: Latvian"],
  ],
  ["born 3 April 1990 in Riga", ["DATE_OF_BIRTH: 3 April 1990", "NATIONALITY: Riga"]],
  ["* 3.4.1990", ["DATE_OF_BIRTH: 3.4.1990"]],
  ["03/04/1990", ["DATE_OF_BIRTH: 03/04/1990"]],
  ["April 3, 1990, Latvian citizen", ["DATE_OF_BIRTH: April 3, 1990", "NATIONALITY: Latvian citizen"]],
  ["verheiratet, zwei Kinder", ["MARITAL_STATUS: verheiratet, zwei Kinder"]],
  ["dual Irish/British citizen", ["NATIONALITY: dual Irish/British citizen"]],
  ["(she/her)", ["GENDER: she/her"]],
  ["Nationality British", ["NATIONALITY: British"]],
  ["34 ans – Marié(e), 2 enfants", ["AGE: 34 ans", "MARITAL_STATUS: Marié(e), 2 enfants"]],
  ["34 ans – Pacsé(e)", ["AGE: 34 ans", "MARITAL_STATUS: Pacsé(e)"]],
  ["Soltero/a | Verheiratet(e)", ["MARITAL_STATUS: Soltero/a", "MARITAL_STATUS: Verheiratet(e)"]],
  ["52 yrs, Single", ["AGE: 52 yrs", "MARITAL_STATUS: Single"]],
  [
    "I am a 34 year old, married with two children Kenyan national.",
    ["AGE: 34 year old", "MARITAL_STATUS: married with two children", "NATIONALITY: Kenyan national"],
  ],
  ["Amara Novak is a Kenyan Hotel Receptionist", ["PERSON: Amara Novak", "NATIONALITY: Kenyan"]],
  ["Amara Novak is a Dutch English teacher", ["PERSON: Amara Novak", "NATIONALITY: Dutch"]],
  // The language that is taught, the kitchen, the land of a firm.
  ["Amara Novak is a German teacher", ["PERSON: Amara Novak"]],
  ["Amara Novak is an Italian chef", ["PERSON: Amara Novak"]],
  ["Amara Novak is an American Airlines pilot", ["PERSON: Amara Novak"]],
  ["This is a Kenyan company", []],
  // Alone these may be a skill, a language, a kitchen or a size.
  ["British", []],
  ["English, French", []],
  ["Single", []],
  ["34", []],
  ["10 years", []],
  ["12/2019", []],
])("in the header, %j holds %j", (line, expected) => {
  expect(foundInHeader(line)).toEqual(expected);
});

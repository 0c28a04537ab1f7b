// Printed forms of many countries, each for what it has that others have not.

import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";

const hidden = (text: string): readonly string[] =>
  anonymise(text, { fileName: null }).spans.map((span) => `${span.kind}: ${span.text}`);

test.each([
  [
    "a form of tabs",
    "Title\tMrs\nForename(s)\tOlive\nSurname\tNorthcote\nAddress line 1\t46 Alder Close\nTown\tPortsmouth\nReligion or belief\tJedi",
    [
      "GENDER: Mrs",
      "PERSON: Olive",
      "PERSON: Northcote",
      "ADDRESS: 46 Alder Close",
      "ADDRESS: Portsmouth",
      "RELIGION: Jedi",
    ],
  ],
  [
    "place and age behind a date of birth",
    "Data i miejsce urodzenia: 03-09-1999, Radom\nDate of Birth & Age: 25-08-2001 (24 yrs)",
    ["DATE_OF_BIRTH: 03-09-1999", "NATIONALITY: Radom", "DATE_OF_BIRTH: 25-08-2001", "AGE: 24 yrs"],
  ],
  [
    "a Brazilian form",
    "DADOS PESSOAIS\nEndereço: Rua Azul, 38\nBairro: Boa Vista\nCidade/UF: Recife - PE",
    ["ADDRESS: Rua Azul, 38", "ADDRESS: Boa Vista", "ADDRESS: Recife - PE"],
  ],
  [
    "two names in one field",
    "Apellido(s) / Nombre(s)     Castro, Borja\nSexo     Varón",
    ["PERSON: Castro, Borja", "GENDER: Varón"],
  ],
  [
    "what monitoring asks",
    "Age band: 35-44\nSexual orientation: Bisexual\nDisability: No",
    ["AGE: 35-44", "GENDER: Bisexual"],
  ],
  ["confessions cut short", "Konfession: o. B.\nReligion: röm.-kath.", ["RELIGION: o. B", "RELIGION: röm.-kath"]],
])("of %s what tells of the person is hidden", (_what, text, expected) => {
  expect(hidden(text)).toEqual(expected);
});

test.each([
  [
    "a birth at the foot",
    "geboren am 01.11.1980 in Jena, verheiratet, 2 Kinder (4 und 7 Jahre), deutsch/polnisch",
    [
      "DATE_OF_BIRTH: 01.11.1980",
      "NATIONALITY: Jena",
      "MARITAL_STATUS: verheiratet, 2 Kinder (4 und 7 Jahre)",
      "NATIONALITY: deutsch/polnisch",
    ],
  ],
  [
    "a last section",
    "PERSONAL\nAged 33, Cohabiting, Franco-Irish. Non-smoker.",
    ["AGE: Aged 33", "MARITAL_STATUS: Cohabiting", "NATIONALITY: Franco-Irish"],
  ],
  ["a running head", "Amara Okafor – page 2", ["PERSON: Amara Okafor"]],
  ["a referee", "Referees\nIkenna Obiora\nHead of Kitchen", ["PERSON: Ikenna Obiora"]],
])("below many lines %s is hidden", (_what, line, expected) => {
  const body = Array.from({ length: 30 }, (_, at) => `Cooked and served dish ${at}.`).join("\n");
  expect(hidden(`${body}\n\n${line}`)).toEqual(expected);
});

test("a town alone, a title of work and what schools are called stay", () => {
  const text = "Town: Portsmouth\nTitle: Engineer\nSkills\nCooking\nEducation\nSt. Mary's Convent, C.B.S.E., 2008";
  expect(hidden(text)).toEqual([]);
});

test("lines of an address above its code are hidden without a number in them", () => {
  const text = "Amara Okafor\nThe Old Forge, Church Street\nLudlow, Shropshire\nSY8 1AP\n\namara@example.com";
  expect(anonymise(text, { fileName: null }).text).not.toMatch(/Forge|Ludlow|SY8/);
});

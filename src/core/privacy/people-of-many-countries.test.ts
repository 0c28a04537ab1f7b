// Headers of people from many countries: what they say in sentences, between bars and in two columns; and what must stay.

import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";

const hidden = (text: string): readonly string[] =>
  anonymise(text, { fileName: null }).spans.map((span) => `${span.kind}: ${span.text}`);

test.each([
  [
    "Thandiwe Nkosi\nAs a South African woman aged 27 I bring energy.",
    ["PERSON: Thandiwe Nkosi", "NATIONALITY: South African", "GENDER: woman", "AGE: 27"],
  ],
  ["Mateo Rojas\nI'm 31, Chilean, and I cook.", ["PERSON: Mateo Rojas", "AGE: 31", "NATIONALITY: Chilean"]],
  ["Blessing Moyo\nthirty-two years old", ["PERSON: Blessing Moyo", "AGE: thirty-two years old"]],
  ["Sofia Lindqvist, 36\nTeacher", ["PERSON: Sofia Lindqvist", "AGE: 36"]],
  [
    "Amara Okafor | Nigerian | +234 803 555 0142",
    ["PERSON: Amara Okafor", "NATIONALITY: Nigerian", "PHONE: +234 803 555 0142"],
  ],
  ["Amara Okafor\n33, F, Nigerian", ["PERSON: Amara Okafor", "AGE: 33", "GENDER: F", "NATIONALITY: Nigerian"]],
  [
    "Amara Okafor\nI hold a Kenyan passport (no. A1234567).",
    ["PERSON: Amara Okafor", "NATIONALITY: Kenyan passport", "ID_NUMBER: A1234567"],
  ],
  ["Amara Okafor\nNI No.: QQ 49 11 53 C", ["PERSON: Amara Okafor", "ID_NUMBER: QQ 49 11 53 C"]],
  ["Amara Okafor\nGhana Card number: GHA-123456789-0", ["PERSON: Amara Okafor", "ID_NUMBER: GHA-123456789-0"]],
  [
    "Amara Okafor\nNationality               WORK HISTORY\nNigerian\nDate & place of birth: 3.4.1990 in Enugu",
    ["PERSON: Amara Okafor", "NATIONALITY: Nigerian", "DATE_OF_BIRTH: 3.4.1990", "NATIONALITY: Enugu"],
  ],
  [
    "Name        | Rezaul Karim\nNID         | 1985 5501 2345 6789",
    ["PERSON: Rezaul Karim", "ID_NUMBER: 1985 5501 2345 6789"],
  ],
  ["Amara Okafor\nSex Male | Nationality Turkish", ["PERSON: Amara Okafor", "GENDER: Male", "NATIONALITY: Turkish"]],
  ["松本大輔 (Daisuke Matsumoto)\nAccountant", ["PERSON: 松本大輔", "PERSON: Daisuke Matsumoto"]],
  [
    "charlotte de smet\nNurse\ncharlotte.desmet@example.com",
    ["PERSON: charlotte de smet", "EMAIL: charlotte.desmet@example.com"],
  ],
  ["G. Washington\nada.washington@example.com", ["PERSON: G. Washington", "EMAIL: ada.washington@example.com"]],
  [
    "Ada Mensah / Teacher / 4977 Nkulumane, Bulawayo / +263 772 689 211",
    ["PERSON: Ada Mensah", "ADDRESS: 4977 Nkulumane, Bulawayo", "PHONE: +263 772 689 211"],
  ],
  [
    "Ada Mensah\nMobile no: 024 455 5012 / 020 855 5013",
    ["PERSON: Ada Mensah", "PHONE: 024 455 5012", "PHONE: 020 855 5013"],
  ],
  [
    "Teacher\nTaught.\n\nExperience\nTeacher, 2015\n\n_______________\nBogdan Popescu\nCluj, 12 March 2024",
    ["PERSON: Bogdan Popescu"],
  ],
])("%j", (text, expected) => {
  expect(hidden(text)).toEqual(expected);
});

test.each([
  "Amara Okafor\nCared for patients aged 65 and over",
  "Amara Okafor\nDriving licence: 2015-2018",
  "Amara Okafor\nTIN: 1000, CPR: 2019",
  "Amara Okafor\nISO 13485:2016, IEC 62304; part no. 7741-2209-18",
  "Amara Okafor\nNotice period - 30 days",
  "Amara Okafor\nAs a French teacher I read Proust",
])("of %j only the name is hidden", (text) => {
  expect(hidden(text)).toEqual(["PERSON: Amara Okafor"]);
});

import { expect, test } from "vitest";

import { readPage } from "../page.ts";
import { findLabelled } from "./find-labelled.ts";

const found = (text: string): readonly string[] =>
  findLabelled(readPage(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  ["a colon", "Date of birth: 3.4.1990", ["DATE_OF_BIRTH: 3.4.1990"]],
  ["a dash", "Nationality – British", ["NATIONALITY: British"]],
  ["a word of two belongings", "Nationality: Dual – British and Irish", ["NATIONALITY: Dual – British and Irish"]],
  ["a month after its year", "Date of birth: 1988.09", ["DATE_OF_BIRTH: 1988.09"]],
  ["an answer about somebody else", "Spouse: None", ["MARITAL_STATUS: None"]],
  ["a tab", "Gender\tFemale", ["GENDER: Female"]],
  ["a gap", "Marital status    single", ["MARITAL_STATUS: single"]],
  ["a blank, where the label is sure", "Nationality British", ["NATIONALITY: British"]],
  ["the word is", "My age is 34", ["AGE: 34"]],
  ["a line end", "Date of birth\n3 April 1990", ["DATE_OF_BIRTH: 3 April 1990"]],
  [
    "the other labels of a column",
    "Date of birth\nNationality\nGender\n3 April 1990\nBritish\nFemale",
    ["DATE_OF_BIRTH: 3 April 1990", "NATIONALITY: British", "GENDER: Female"],
  ],
  ["brackets", "Sex (M/F): F", ["GENDER: F"]],
  ["signs of markdown", "- **Nationality**: British", ["NATIONALITY: British"]],
  ["a bullet before it", "• Nationality: British", ["NATIONALITY: British"]],
  ["a colon and a dash", "Nationality   :-   British", ["NATIONALITY: British"]],
  ["dots to write on", "Nationality ........ British", ["NATIONALITY: British"]],
  ["a bar of a table", "Age | 34 | Nationality | British", ["AGE: 34", "NATIONALITY: British"]],
  ["a wide blank", "性別　女　国籍　日本", ["GENDER: 女", "NATIONALITY: 日本"]],
  ["a key of an export", '"dateOfBirth": "1990-04-03",', ["DATE_OF_BIRTH: 1990-04-03"]],
  ["a pair of labels", "Age/Gender: 34/F", ["AGE: 34", "GENDER: F"]],
  [
    "a pair of labels with an and",
    "DOB & Nationality: 3.4.1990, Irish",
    ["DATE_OF_BIRTH: 3.4.1990", "NATIONALITY: Irish"],
  ],
  ["a birthday without a year", "Birthday\nMarch 9", ["DATE_OF_BIRTH: March 9"]],
  ["a label with a stroke in it", "H/P: 98765432\nI/C No: A14235834", ["ID_NUMBER: A14235834"]],
  ["what somebody is called", "Nickname: Olive Joy", ["PERSON: Olive Joy"]],
  [
    "a bar, with the labels of its parts",
    "| Address | Vill: Char Para, P.O: Ramgati, Dist: Lakshmipur |",
    ["ADDRESS: Vill: Char Para, P.O: Ramgati, Dist: Lakshmipur", "ADDRESS: Lakshmipur"],
  ],
  ["a bar, without a number", "| Address | Main Road, Center, Jounieh |", ["ADDRESS: Main Road, Center, Jounieh"]],
  ["a passport without a number", "Passport: Irish", ["NATIONALITY: Irish"]],
])("a value is read after %s", (_what, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("a flattened table is read field by field", () => {
  expect(found("Name: Amara Okafor Date of Birth: 3.4.1990 Sex: F Nationality: British Phone: 030 901820")).toEqual([
    "PERSON: Amara Okafor",
    "DATE_OF_BIRTH: 3.4.1990",
    "GENDER: F",
    "NATIONALITY: British",
  ]);
});

test.each([
  ["Geburtsdatum: 3. April 1990", "DATE_OF_BIRTH: 3. April 1990"],
  ["Date et lieu de naissance : Lyon, 3 avril 1990", "DATE_OF_BIRTH: Lyon, 3 avril 1990"],
  ["Fecha de nacimiento: 3 de abril de 1990", "DATE_OF_BIRTH: 3 de abril de 1990"],
  ["Data urodzenia: 3 kwietnia 1990", "DATE_OF_BIRTH: 3 kwietnia 1990"],
  ["Дата рождения: 3 апреля 1990", "DATE_OF_BIRTH: 3 апреля 1990"],
  ["تاريخ الميلاد: 3 أبريل 1990", "DATE_OF_BIRTH: 3 أبريل 1990"],
  ["जन्म तिथि: ३ अप्रैल १९९०", "DATE_OF_BIRTH: ३ अप्रैल १९९०"],
  ["出生日期：1990年4月3日", "DATE_OF_BIRTH: 1990年4月3日"],
  ["Születési idő: 1990. április 3.", "DATE_OF_BIRTH: 1990. április 3"],
  ["Stan cywilny: żonaty", "MARITAL_STATUS: żonaty"],
  ["Семейное положение: замужем", "MARITAL_STATUS: замужем"],
  ["الجنسية: مصري", "NATIONALITY: مصري"],
  ["Kön: kvinna", "GENDER: kvinna"],
  ["宗教：仏教", "RELIGION: 仏教"],
  ["ФИО: Амара Бруннер", "PERSON: Амара Бруннер"],
  ["Anschrift: Am Bach 2", "ADDRESS: Am Bach 2"],
  ["PESEL: 44051401458", "ID_NUMBER: 44051401458"],
  ["Telegram: @amara_cooks", "URL: @amara_cooks"],
])("%j holds %j", (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  "Project name: Amara",
  "Company name: Okafor Brothers",
  "Skills\nLinkedIn\nExperience\nCook",
  "GitHub: Actions and more",
  "Web- based contact management",
  "Age: 18+",
  "Gender: studies and more of it",
  "Driving licence: B",
  "Status: done",
  "website, author\nAdditional Information",
  // Brackets in the wrong order.
  "a (b)(: c",
  "a )(: c",
  "(): c",
  "): c",
])("%j holds nothing personal", (text) => {
  expect(found(`${"Cooked for guests.\n".repeat(20)}${text}`)).toEqual([]);
});

// Forms that a set written without knowledge of the rules brought up. Each row: a text, and all that is hidden of it.

import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";

const found = (text: string): readonly string[] =>
  anonymise(text, { fileName: null }).spans.map(({ kind, text: value }) => `${kind}: ${value}`);

test.each([
  ["Name: Amara Lopes, amara@example.org", ["PERSON: Amara Lopes", "EMAIL: amara@example.org"]],
  // Forms of donors and banks.
  ["1. PROPOSED POSITION: Cook\n2. NAME OF STAFF: Okafor, Amara", ["PERSON: Okafor, Amara"]],
  ["Cook in Ghent\n\nAll of it is true.\n\n________________  AMARA OKAFOR", ["PERSON: AMARA OKAFOR"]],
  ["Amara\ndela Cruz\nCook\namara@example.org", ["PERSON: Amara\ndela Cruz", "EMAIL: amara@example.org"]],
  ["Worked in Ghent.\nI am aged 33, and I cook.", ["AGE: 33"]],
  [
    "Amara Okafor\n+234 803 123 4567 | amaraokafor.ng",
    ["PERSON: Amara Okafor", "PHONE: +234 803 123 4567", "URL: amaraokafor.ng"],
  ],
  ["Amara Okafor\nA good teamplayer.no limits", ["PERSON: Amara Okafor"]],
  ["Reference: Amara Okafor, Regional Director", ["PERSON: Amara Okafor"]],
  ["I was born in Graz on April 3rd, 1990", ["NATIONALITY: Graz", "DATE_OF_BIRTH: April 3rd, 1990"]],
  ["Amara Okafor (37)\nHead Chef", ["PERSON: Amara Okafor", "AGE: 37"]],
  ["Date of birth: 3/4/'90", ["DATE_OF_BIRTH: 3/4/'90"]],
  [
    "Amara Okafor, b. 1990, South African",
    ["PERSON: Amara Okafor", "DATE_OF_BIRTH: 1990", "NATIONALITY: South African"],
  ],
  [
    "Amara Okafor / female / Nigerian / 34 years",
    ["PERSON: Amara Okafor", "GENDER: female", "NATIONALITY: Nigerian", "AGE: 34 years"],
  ],
  [
    "Dipl.-Ing. Amara Bruns\n42 Jahre, verheiratet, deutsch und italienisch",
    ["PERSON: Amara Bruns", "AGE: 42 Jahre", "MARITAL_STATUS: verheiratet", "NATIONALITY: deutsch und italienisch"],
  ],
  ["1. Name: AMARA OKAFOR\n2. Daughter of Abel Okafor", ["PERSON: AMARA OKAFOR", "PERSON: Abel Okafor"]],
  [
    "Amara Okafor\nCook\namara@example.org • /in/okafora",
    ["PERSON: Amara Okafor", "EMAIL: amara@example.org", "URL: /in/okafora"],
  ],
  ["AMARA RUTH\nOKAFOR\nCook", ["PERSON: AMARA RUTH\nOKAFOR"]],
  ["OKAFOR, Amara\nokafor.amara@example.org", ["PERSON: OKAFOR, Amara", "EMAIL: okafor.amara@example.org"]],
  [
    "Amara Okafor\n12 High Street\nHeadingley\nLeeds LS6 8QT\namara@example.org",
    [
      "PERSON: Amara Okafor",
      "ADDRESS: 12 High Street",
      "ADDRESS: Headingley",
      "ADDRESS: Leeds LS6 8QT",
      "EMAIL: amara@example.org",
    ],
  ],
  [
    "Amara Okafor\nI am a 28-year-old Nigerian mother living at Ilica 12, 10000 Zagreb. You can call me.",
    [
      "PERSON: Amara Okafor",
      "AGE: 28-year-old",
      "NATIONALITY: Nigerian",
      "GENDER: mother",
      "ADDRESS: Ilica 12, 10000 Zagreb",
    ],
  ],
])("%j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "Amara Okafor\nReplaced a 12-year-old legacy system",
  "Amara Okafor\nDear Sir/Madam,",
  "Amara Okafor\nReference: available on request",
])("of %j only the name is hidden", (text) => {
  expect(found(text)).toEqual(["PERSON: Amara Okafor"]);
});

test("initials before a known surname and a name turned round in a file name go with it", () => {
  const text = "Juan Pablo Okafor Lopes\nCook\n\nCo-author: A. P. Okafor\nSee OkaforLopesJuanPablo_Portfolio";
  const hidden = anonymise(text, { fileName: null }).text;
  expect(hidden).toMatch(/Co-author: \[PERSON_\d\]\nSee \[PERSON_1\]_Portfolio$/);
});

test("the address below a signature is hidden", () => {
  const text = `Amara Okafor\n${"Cooked for guests.\n".repeat(60)}Yours faithfully,\n\nAmara Okafor\nVesterbrogade 12B, 2. tv.\n1620 Vesterby V`;
  expect(anonymise(text, { fileName: null }).text).toMatch(
    /Yours faithfully,\n\n\[PERSON_1\]\n\[ADDRESS_1\][^\n]*\n\[ADDRESS_2\]$/,
  );
});

test.each([
  [
    "CONTACT\nuser77@example.com\n\nPERSONAL\n5 May 1986\nPeruvian\nDivorced\n\nMilagros\nQuispe Mamani\nMechanical Engineer",
    "Milagros\nQuispe Mamani",
  ],
  ["PHOTO\n\ncdesilva@example.com\n\nLANGUAGES\nEnglish\nFrench\n\nChaminda\nde Silva\nTeacher", "Chaminda\nde Silva"],
  [
    "QA ENGINEER\ncontact@example.com\n\nSkills\nRuby\n\nKofi Asantewaa – Curriculum Vitae – Page 1 of 2",
    "Kofi Asantewaa",
  ],
  [
    "NURSE\nkarthik.okafor@example.com\n\nSkills\nFirst aid\nMet Marie Curie fellows.\n\nKarthik\nOkafor",
    "Karthik\nOkafor",
  ],
])("%j holds its owner's name", (text, name) => {
  expect(found(text)).toContain(`PERSON: ${name}`);
});

test("a surname goes with its initial before a tab and the mail that begins with the forename", () => {
  const text =
    "RATTANAKUL, THANAKORN\nthanakorn.rattanakul@example.com\n\nSkills\nRuby\n\nT. Rattanakul\tthanakorn.rattanakul@example.com";
  expect(anonymise(text, { fileName: null }).text).toMatch(/\[PERSON_1\]\t\[EMAIL_1\]$/);
});

test.each([
  ["Amara Okafor\nSkype\tlive:amaraokafor", "URL: live:amaraokafor"],
  ["My name is Amara Okafor, I am a Spanish coordinator, married and ready to relocate.", "MARITAL_STATUS: married"],
  ["Amara Okafor\nam@example.com\nA : ul. Polna 14/6, 50-028 Radom", "ADDRESS: ul. Polna 14/6, 50-028 Radom"],
  ["Amara Okafor\nHome country address: Mar Mitr Street, Beirut", "ADDRESS: Mar Mitr Street, Beirut"],
  ["Amara Okafor\nPassport details: Passport No.\tR6446668", "ID_NUMBER: R6446668"],
  ["Amara Okafor\nam@example.com\nP.O. Box 4418-00200\nNairobi", "ADDRESS: P.O. Box 4418-00200\nNairobi"],
  ["Regards,\nAnn-Charlotte af Qwellan\nwww.example.org/aq", "PERSON: Ann-Charlotte af Qwellan"],
  ["Amara Okafor\nB.P. 3155\nDouala\nam@example.com", "ADDRESS: B.P. 3155"],
])("of %j, %j is hidden", (text, expected) => {
  expect(found(text).join("\n")).toContain(expected.replace("\n", "\nADDRESS: "));
});

// Forms that a set written without knowledge of the rules brought up. Each row: a text, and all that is hidden of it.

import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";

const found = (text: string): readonly string[] =>
  anonymise(text, { fileName: null }).spans.map(({ kind, text: value }) => `${kind}: ${value}`);

test.each([
  ["Name: Amara Lopes, amara@example.org", ["PERSON: Amara Lopes", "EMAIL: amara@example.org"]],
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

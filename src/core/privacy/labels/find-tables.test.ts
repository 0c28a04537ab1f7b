import { expect, test } from "vitest";

import { readPage } from "../page.ts";
import { findTables } from "./find-tables.ts";

const found = (text: string): readonly string[] =>
  findTables(readPage(text)).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  [
    "commas, with quotes around them",
    'First Name,Last Name,Address,Birth Date,Headline\nAmara,Okafor,"Am Bach 2, Graz","3 April 1990",Chef',
    ["PERSON: Amara", "PERSON: Okafor", "ADDRESS: Am Bach 2, Graz", "DATE_OF_BIRTH: 3 April 1990"],
  ],
  [
    "bars, with a rule below the head",
    "| Name | Gender | City |\n|---|---|---|\n| Amara Okafor | F | Graz |",
    ["PERSON: Amara Okafor", "GENDER: F"],
  ],
  [
    "tabs, row after row",
    "Name\tNationality\tAge\nAmara Okafor\tIrish\t34\nDario Conti\tItalian\t51",
    ["PERSON: Amara Okafor", "NATIONALITY: Irish", "AGE: 34", "PERSON: Dario Conti", "NATIONALITY: Italian", "AGE: 51"],
  ],
])("a table is read whose cells are parted by %s", (_how, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["its head has one personal column", "Project,Company,Age\nPortal,Okafor Brothers,12"],
  ["a row has another number of cells", "Name,Gender,City\nCooked for guests, and cleaned"],
  ["the head is a sentence", "Address, skills, languages and what else I do\nCooked, baked, fried"],
])("nothing is read where %s", (_why, text) => {
  expect(found(text)).toEqual([]);
});

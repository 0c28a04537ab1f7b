import { expect, test } from "vitest";

import { readPage } from "../page.ts";
import { findReferees } from "./referees.ts";

const found = (text: string): readonly string[] =>
  findReferees(readPage(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Referees\nAmara Okafor\nHead of Kitchen\nTel: 0802 555 7788", ["Amara Okafor"]],
  [
    "REFERENCES\n1. Mr. Ikenna Obiora\nBranch Manager\n\n2. Dr Malvin Frøyland, Chef",
    ["Ikenna Obiora", "Malvin Frøyland"],
  ],
  ["REFERENCES\nMr. J Naidoo – Supervisor", ["J Naidoo"]],
  ["Referenzen\nDario Conti   Küchenchef   +49 30 1234567", ["Dario Conti"]],
  ["Referencias\nLucía Ribas i Puig\tMaría de la Fuente", ["Lucía Ribas i Puig", "María de la Fuente"]],
])("of %j the referees are %j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "References\nAvailable on request",
  "References\nQuality Manager\nNorthern Services Group",
  "Skills\nAmara Okafor",
  "References\nChesapeake Virginia - 25 homes",
  "References\nAvailable on request\nEducation\nAmara Okafor School",
])("%j names no referee", (text) => {
  expect(found(text)).toEqual([]);
});

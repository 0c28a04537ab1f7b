import { expect, test } from "vitest";

import { foundInBody } from "./testing.ts";

// Published example numbers, of nobody.
test.each([
  ["SSN 219-09-9999", ["ID_NUMBER: 219-09-9999"]],
  ["AB 12 34 56 C", ["ID_NUMBER: AB 12 34 56 C"]],
  ["44051401458", ["ID_NUMBER: 44051401458"]],
  ["RSSMRA85T10A562S", ["ID_NUMBER: RSSMRA85T10A562S"]],
  ["131052-308T", ["ID_NUMBER: 131052-308T"]],
  ["811228-9874", ["ID_NUMBER: 811228-9874"]],
  ["11010519491231002X", ["ID_NUMBER: 11010519491231002X"]],
  ["756.9217.0769.85", ["ID_NUMBER: 756.9217.0769.85"]],
  ["85.07.30-033.28", ["ID_NUMBER: 85.07.30-033.28"]],
  ["ABCPE1234F", ["ID_NUMBER: ABCPE1234F"]],
  ["529.982.247-25", ["ID_NUMBER: 529.982.247-25"]],
  ["12345678Z", ["ID_NUMBER: 12345678Z"]],
  ["Passport No: M1234567", ["ID_NUMBER: M1234567"]],
  ["ID No: X1234567", ["ID_NUMBER: X1234567"]],
  ["Aadhaar: 1234 5678 9012", ["ID_NUMBER: 1234 5678 9012"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(foundInBody(line)).toEqual(expected);
});

// Each has the form of a number above and the wrong check digit.
test.each([
  "666-09-9999",
  "BG 12 34 56 C",
  "IBAN-like GB00 NWBK 6016 1331 9268 19",
  "12345678A",
  "Passport: valid",
  "PAN - Indian cooking",
])("in the body, %j is no one's number", (line) => {
  expect(foundInBody(line)).toEqual([]);
});

import { expect, test } from "vitest";

import { parseMoment } from "./months.ts";

test.each([
  ["03/2018", 2018, 2],
  ["3.2018", 2018, 2],
  ["2018-03", 2018, 2],
  ["2018-03-14", 2018, 2],
  ["March 2018", 2018, 2],
  ["Mar. 2018", 2018, 2],
  ["Sept 2018", 2018, 8],
  ["dezembro de 2018", 2018, 11],
  ["März 2018", 2018, 2],
  ["May '09", 2009, 4],
  ["Dec '98", 1998, 11],
  ["Summer 2021", 2021, 6],
  ["March 14, 2018", 2018, 2],
  // Can only be day first.
  ["25/03/2018", 2018, 2],
  // Read as an American writes it.
  ["04/03/2018", 2018, 3],
])("%s is a month", (text, year, month) => {
  expect(parseMoment(text)).toEqual({ month: year * 12 + month, isYearOnly: false });
});

test("a bare year is its January and says so", () => {
  expect(parseMoment("2015")).toEqual({ month: 2015 * 12, isYearOnly: true });
});

test.each(["Present", "12345", "", "room 12"])("%s is no moment", (text) => {
  expect(parseMoment(text)).toBeNull();
});

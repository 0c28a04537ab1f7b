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
  ["14 March 2018", 2018, 2],
  ["1st of May 2016", 2016, 4],
  ["1er mai 2016", 2016, 4],
  ["31. Juli 2018", 2018, 6],
  ["Jan-2016", 2016, 0],
  ["Jan-16", 2016, 0],
  ["maj 2016", 2016, 4],
  ["Sommer 2018", 2018, 6],
  ["early 2016", 2016, 1],
  ["mid-2016", 2016, 6],
  // Can only be day first.
  ["25/03/2018", 2018, 2],
  // With dots the day is first.
  ["04.03.2018", 2018, 2],
  // Read as an American writes it.
  ["04/03/2018", 2018, 3],
])("%s is a month", (text, year, month) => {
  expect(parseMoment(text)).toEqual({ month: year * 12 + month, isYearOnly: false });
});

test.each([
  ["Q3 2016", 6, 8],
  ["2016 Q1", 0, 2],
  ["4. Quartal 2016", 9, 11],
])("%s is a month and the last one of its quarter", (text, month, last) => {
  expect(parseMoment(text)).toEqual({ month: 2016 * 12 + month, last: 2016 * 12 + last, isYearOnly: false });
});

test("a school year is its two years", () => {
  expect(parseMoment("2016/17")).toEqual({ month: 2016 * 12, last: 2017 * 12, isYearOnly: true });
});

test("a bare year is its January and says so", () => {
  expect(parseMoment("2015")).toEqual({ month: 2015 * 12, isYearOnly: true });
});

test.each(["Present", "12345", "", "room 12"])("%s is no moment", (text) => {
  expect(parseMoment(text)).toBeNull();
});

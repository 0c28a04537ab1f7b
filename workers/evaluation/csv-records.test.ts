import { expect, test } from "vitest";

import { csvRecords } from "./csv-records.ts";

const lines = (text: string) => {
  const records = csvRecords(text);
  return "reason" in records ? records : records.map(({ line, fields }) => [line, ...Object.values(fields)]);
};

test.each([
  ["line feeds", "job,label\na,1\nb,0\n"],
  ["CRLF", "job,label\r\na,1\r\nb,0"],
  ["semicolons", "job;label\na;1\nb;0"],
])("rows with %s know their line", (_what, text) => {
  expect(lines(text)).toEqual([
    [2, "a", "1"],
    [3, "b", "0"],
  ]);
});

test("a cell of several lines counts them all, and an empty line is no row", () => {
  expect(lines('job,label\n"one\ntwo\n\nthree",1\n\nb,0\n')).toEqual([
    [2, "one\ntwo\n\nthree", "1"],
    [7, "b", "0"],
  ]);
});

test("cells that are missing at the end are empty", () => {
  expect(lines("job,resume,label\na,b\n")).toEqual([[2, "a", "b", ""]]);
});

test.each([
  ["a row longer than the header", "job,label\na,1\nb,0,c", { line: 3, reason: "has 3 cells, the header 2" }],
  ["a quote that never ends", 'job,label\na,1\n"b,0\nc,1', { line: 3, reason: "a quote is opened and not closed" }],
  ["nothing", "", []],
])("%s", (_what, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

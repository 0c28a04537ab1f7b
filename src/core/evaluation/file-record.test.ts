import { expect, test } from "vitest";

import { jsonRecords } from "./file-record.ts";

test("each line that is an object is a record; empty lines are none", () => {
  expect(jsonRecords('{"a":1}\r\n\n {"b":"x"}\n')).toEqual([
    { line: 1, fields: { a: 1 } },
    { line: 3, fields: { b: "x" } },
  ]);
});

test.each([
  ["a line that is cut off", '{"a":1}\n{"secret', 2],
  ["a list", '{"a":1}\n\n[1]', 3],
  ["a bare word", "null", 1],
])("%s is told by its line alone", (_what, text, line) => {
  expect(jsonRecords(text)).toEqual({ line, reason: "not a JSON object" });
});

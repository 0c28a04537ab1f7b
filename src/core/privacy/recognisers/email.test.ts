import { expect, test } from "vitest";

import { foundInBody } from "./testing.ts";

test.each([
  ["mail amara+jobs@sub.example.co.uk now", ["EMAIL: amara+jobs@sub.example.co.uk"]],
  ["amara [at] example [dot] org", ["EMAIL: amara [at] example [dot] org"]],
  ["amara(at)example.org", ["EMAIL: amara(at)example.org"]],
  // What text layers of PDFs make of an address.
  ["amara @ example.org", ["EMAIL: amara @ example.org"]],
  ["Write to amara@example.org.", ["EMAIL: amara@example.org"]],
  ["jürgen@bücher.example", ["EMAIL: jürgen@bücher.example"]],
  ["amara@example.org, bruno@example.org", ["EMAIL: amara@example.org", "EMAIL: bruno@example.org"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(foundInBody(line)).toEqual(expected);
});

test.each(["meet @ the office", "5 @ 20 EUR", "amara@localhost", "looked at example.org"])(
  "in the body, %j holds no e-mail address",
  (line) => {
    expect(foundInBody(line)).toEqual([]);
  },
);

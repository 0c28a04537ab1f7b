import { expect, test } from "vitest";

import { foundInBody, foundInHeader } from "./testing.ts";

test.each([
  ["I am aged 33, and I cook", ["AGE: 33"]],
  ["I'm aged 61.", ["AGE: 61"]],
])("in the body, %j holds %j", (line, expected) => {
  expect(foundInBody(line)).toEqual(expected);
});

test.each(["Cared for patients aged 65 and over", "I am aged 18+ groups' trainer", "Children aged 12 in care"])(
  "in the body, %j is nobody's age",
  (line) => {
    expect(foundInBody(line)).toEqual([]);
  },
);

test("in the header an age may stand alone", () => {
  expect(foundInHeader("aged 34")).toEqual(["AGE: aged 34"]);
});

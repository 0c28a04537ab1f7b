import { expect, test } from "vitest";

import { monthsText } from "./match-words.ts";

test.each([
  [null, ""],
  [0, "0 mo"],
  [8, "8 mo"],
  [12, "1 y"],
  [40, "3 y 4 mo"],
])("%s months read as %j", (months, text) => {
  expect(monthsText(months)).toBe(text);
});

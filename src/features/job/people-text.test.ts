import { expect, test } from "vitest";

import { peopleText } from "./people-text.ts";

test.each([
  [0, "no candidates"],
  [1, "1 candidate"],
  [13, "13 candidates"],
])("%i reads %j", (count, text) => {
  expect(peopleText(count)).toBe(text);
});

import { expect, test } from "vitest";

import { joinDates } from "./join-dates.ts";

test.each([
  ["on three lines", "October 2011\nto\nAugust 2015\nCook", "October 2011 to August 2015\nCook"],
  ["with the dash on the second", "2011\n– 2015\nCook", "2011 – 2015\nCook"],
  ["with the dash on the first", "Cook\n03/2018 -\nPresent", "Cook\n03/2018 - Present"],
])("a stretch of time %s is put on one", (_, broken, whole) => {
  expect(joinDates(broken)).toBe(whole);
});

test.each([
  ["two years that are no stretch", "2011\n2015"],
  ["a year that ends a sentence", "I left in 2011\nto\n2015 others"],
  ["a list", "- 2011\n- 2015"],
])("%s stay as they are", (_, text) => {
  expect(joinDates(text)).toBe(text);
});

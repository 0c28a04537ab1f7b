import { expect, test } from "vitest";

import { jobScoredText } from "./job.ts";

test.each([
  ["a title beside the text comes first", "Cook", "We fry fish.", "Cook\nWe fry fish."],
  ["a title that the text starts with is not said twice", "Cook", "Cook\nWe fry fish.", "Cook\nWe fry fish."],
  ["a text without a title stays as it is", "", "We fry fish.", "We fry fish."],
])("%s", (_, title, text, scored) => {
  expect(jobScoredText({ title, text })).toBe(scored);
});

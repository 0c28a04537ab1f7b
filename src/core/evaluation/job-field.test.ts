import { expect, test } from "vitest";

import { fieldOf } from "./job-field.ts";

test.each([
  ["the file's own field as it is", "Health Care and Nursing", "Job title: Cook", "health care and nursing"],
  [
    "the first words of the title under its heading",
    "",
    "\n## Job title\nJunior Systems Admin/Engineer\n",
    "junior systems",
  ],
  ["the title on the label's own line", undefined, "Job Title: Head Chef, Lisbon\nWe cook.", "head chef"],
  ["a title of one word", "", "Job title - Cook", "cook"],
  ["nothing when no line is labelled", "", "We look for a cook.\nJob titles vary.", null],
  ["nothing when a title is only named further down", "", "a\nb\nc\nd\nJob title: Cook", null],
])("takes %s", (_what, given, jobText, field) => {
  expect(fieldOf(given, jobText)).toBe(field);
});

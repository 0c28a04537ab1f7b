import { expect, test } from "vitest";

import { createKeywordScorer } from "./keywords.ts";

const score = createKeywordScorer(["cook soup daily", "cook bread daily", "write code daily"]);

test.each([
  ["a text is like itself", "cook soup", "cook soup", 1],
  ["no word in common", "cook", "code", 0],
  ["an empty text", "", "cook", 0],
  ["placeholders are no words", "[PERSON_1] cook", "cook", 1],
  ["case does not count", "COOK", "cook", 1],
])("%s", (_why, job, resume, expected) => {
  expect(score(job, resume)).toBeCloseTo(expected, 12);
});

test("a rare word in common tells more than a frequent one", () => {
  expect(score("soup daily", "soup tomorrow")).toBeGreaterThan(score("soup daily", "daily tomorrow"));
});

test("weighs as documented", () => {
  // idf(cook) = ln(4/3)+1, idf(soup) = ln(4/2)+1, tf 2 counts 1+ln 2; by hand.
  const [cook, soup] = [Math.log(4 / 3) + 1, Math.log(2) + 1];
  const twice = (1 + Math.log(2)) * cook;
  expect(score("cook cook", "cook soup")).toBeCloseTo((twice * cook) / (twice * Math.hypot(cook, soup)), 12);
});

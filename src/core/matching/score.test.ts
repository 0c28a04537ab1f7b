import { expect, test } from "vitest";

import { FIT_CLASSES, fitClass } from "./score.ts";

test.each([
  [0, "no-fit"],
  [0.39, "no-fit"],
  [0.4, "potential-fit"], // a threshold belongs to the class above it
  [0.69, "potential-fit"],
  [0.7, "good-fit"],
  [1, "good-fit"],
])("a score of %s is %s", (score, expected) => {
  expect(fitClass(score, { potential: 0.4, good: 0.7 })).toBe(expected);
});

test("where both thresholds are one there is no class between", () => {
  const thresholds = { potential: 0.5, good: 0.5 };
  expect([0.49, 0.5].map((score) => fitClass(score, thresholds))).toEqual(["no-fit", "good-fit"]);
});

test("the classes stand in rising order", () => {
  const thresholds = { potential: 0.4, good: 0.7 };
  expect([0, 0.5, 1].map((score) => fitClass(score, thresholds))).toEqual(FIT_CLASSES);
});

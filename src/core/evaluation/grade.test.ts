import { expect, test } from "vitest";

import { classOfGrade, gradeOf } from "./grade.ts";

test.each([
  [0, 0],
  ["1", 1],
  ["0.5", 0.5],
  ["No Fit", 0],
  ["potential fit", 0.5],
  ["GOOD_FIT", 1],
  [" Good-Fit ", 1],
  [true, 1],
  ["maybe", null],
  [2, null],
  ["0.7", null],
  ["", null],
  ["constructor", null],
])("the label %j is grade %j", (label, grade) => {
  expect(gradeOf(label)).toBe(grade);
});

test("grades are the ordinal classes", () => {
  expect([0, 0.5, 1].map(classOfGrade)).toEqual(["no-fit", "potential-fit", "good-fit"]);
});

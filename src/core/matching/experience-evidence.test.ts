import { expect, test } from "vitest";

import { experienceValue, yearsAsked, yearsWorked } from "./experience-evidence.ts";

const NOVEMBER_2026 = 2026 * 12 + 10;

test("years of dated work are counted once, to the scorer's own date", () => {
  const text = "Experience\nCook 01/2018 - 12/2019\nHead cook 01/2019 - Present\nEducation\nSchool 2010 - 2014";
  expect(yearsWorked(text, NOVEMBER_2026)).toBeCloseTo((8 * 12 + 11) / 12, 5);
  expect(yearsWorked(text, 2020 * 12)).toBeLessThan(3);
});

test("a text without dates says nothing", () => {
  expect(yearsWorked("Experience\nCook at Bar Nine", NOVEMBER_2026)).toBeNull();
});

test("a job's demands add up, within reason", () => {
  expect(yearsAsked("At least 3 years of experience as a cook. 2 years of experience with sushi.")).toBe(5);
  expect(yearsAsked("1 year of experience in a shop")).toBe(2);
  expect(yearsAsked("10 years of experience in A. 10 years of experience in B.")).toBe(12);
  expect(yearsAsked("A cook who likes fish")).toBeNull();
});

test("the value is the share of the years asked, and years beyond reason count no more", () => {
  expect(experienceValue(3, 6)).toBe(0.5);
  expect(experienceValue(8, 6)).toBeCloseTo(4 / 3, 12);
  expect(experienceValue(40, 6)).toBe(1.5);
});

test("where the job names no years, or the resume no dates, nothing is said", () => {
  expect(experienceValue(8, null)).toBeNull();
  expect(experienceValue(null, 6)).toBeNull();
});

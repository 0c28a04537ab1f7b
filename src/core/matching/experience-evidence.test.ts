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
  expect(yearsAsked("A cook who likes fish")).toBe(6);
});

test("the value rises with the years, quickly up to what is asked and slowly after it", () => {
  expect(experienceValue(0, 5)).toBe(0);
  expect(experienceValue(5, 5)).toBeCloseTo(0.632, 3);
  expect(experienceValue(10, 5) - experienceValue(5, 5)).toBeLessThan(experienceValue(5, 5) / 2);
});

import { expect, test } from "vitest";

import { findYears } from "./years-asked.ts";

const asked = (text: string): readonly string[] =>
  findYears(text).map(({ years, start, end }) => `${years}: ${text.slice(start, end)}`);

test.each([
  ["5+ years of experience in kitchens", "5: 5+ years"],
  ["Three to five years' experience", "3: Three to five years'"],
  ["2-4 yrs experience in sales", "2: 2-4 yrs"],
  ["five (5) years of experience", "5: five (5) years"],
  ["10 or more years of experience", "10: 10 or more years"],
  ["1.5 years of work experience", "1.5: 1.5 years"],
  ["two full years as a cook", "2: two full years"],
  ["withthree years of experience", "3: three years"], // PDFs run words together
  ["Experience: 4 years", "4: 4 years"],
  ["A minimum of 1-year working experience", "1: 1-year"],
  ["at least one-year painting experience", "1: one-year"],
  ["At least a year of experience in print", "1: a year"],
  ["5 years of experience in business development", "5: 5 years"], // the business comes after, as the field
  ["3 years of experience or a degree", "3: 3 years"],
  ["In business since 1990.\n3 years of experience", "3: 3 years"],
])("%j asks for years of work", (text, expected) => {
  expect(asked(text)).toEqual([expected]);
});

test.each([
  ["no word of work", "Closed for 2 years"],
  ["an age", "Must be 18 years old and have experience"],
  ["a time ago", "3 years ago I was working"],
  ["a time ago, after another line", "Waiter.\n3 years ago I was working"],
  ["the age of the firm", "In business for 30 years, working with you"],
  ["a price", "$5 years of experience"],
  ["the end of a number", "2019 years of experience"],
  ["longer than anyone asks", "45 years of experience"],
])("%s is no demand", (_what, text) => {
  expect(asked(text)).toEqual([]);
});

test("each of several demands is found where it stands", () => {
  expect(asked("5 years of experience as a cook\nand 2 years of experience leading a team")).toEqual([
    "5: 5 years",
    "2: 2 years",
  ]);
});

test("a long text of nothing but years comes to an end", () => {
  expect(findYears("5 years in work ".repeat(12_000))).toHaveLength(12_000);
});

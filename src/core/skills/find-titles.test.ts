import { expect, test } from "vitest";

import { createTitleIndex } from "./find-occupations.ts";
import { findTitles } from "./find-titles.ts";
import { OCCUPATIONS } from "./testing.ts";

const INDEX = createTitleIndex(OCCUPATIONS);
const named = (text: string) =>
  findTitles(text, INDEX).map(({ start, end, occupation }) => `${text.slice(start, end)}: ${occupation.code}`);

test.each([
  ["a line of its own", "Experience\nSous Chef\nHotel Mar", ["Sous Chef: 35-1011"]],
  ["before a place and dates", "Line Cook, Bistro Lua | 2018 – 2021", ["Line Cook: 35-2014"]],
  ["in a list", "- Worked as a staff nurse at City Hospital", ["staff nurse: 29-1141"]],
  ["with a bracket after it", "Nurse (ICU) – City Hospital", ["Nurse: 29-1141"]],
  ["two on one line", "Sous Chef | Kitchen Manager", ["Sous Chef: 35-1011", "Kitchen Manager: 35-1011"]],
  ["not inside a sentence", "I trained every line cook and the sous chef of the house", []],
  ["not by likeness", "Kitchen & Restaurant Manager", []],
  ["not in nothing", "", []],
])("%s", (_where, text, expected) => {
  expect(named(text)).toEqual(expected);
});

test("200,000 units without a break come to an end", () => {
  expect(findTitles("sous  ".repeat(40_000), INDEX)).toEqual([]);
});

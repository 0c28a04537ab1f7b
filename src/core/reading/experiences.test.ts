import { expect, test } from "vitest";

import { buildProfile } from "./build-profile.ts";

const month = (year: number, number: number) => year * 12 + number - 1;
const TODAY = month(2026, 11);
const profileOf = (text: string) => buildProfile(text, { today: TODAY, skills: [] });
const titlesOf = (text: string) => profileOf(text).experiences.map(({ title }) => title);

test.each([
  ["beside the dates", "Experience\nHead Chef, Bar Nine 03/2018 - Present\n• Ran the pass", "Head Chef, Bar Nine"],
  ["after the dates", "Experience\n03/2018 - Present | Head Chef", "Head Chef"],
  ["on the line before", "Experience\nHead Chef\n03/2018 - Present\n• Ran the pass", "Head Chef"],
  ["on the line after", "Experience\n03/2018 - Present\nHead Chef", "Head Chef"],
  ["with brackets around the dates", "Experience\nHead Chef (03/2018 - Present)", "Head Chef"],
])("the title stands %s", (_, text, title) => {
  expect(titlesOf(text)).toEqual([title]);
});

test("a bullet of the job above is not the title of the next", () => {
  const text = "Experience\nCook 2018 - 2019\n• Fried fish\n01/2020 - 03/2021\nSous Chef";
  expect(titlesOf(text)).toEqual(["Cook", "Sous Chef"]);
});

test("an experience reaches to the next one and starts with its title", () => {
  const text =
    "Experience\nCook\n01/2018 - 12/2018\n• Fried fish\n\nSous Chef\n01/2019 - 12/2019\n• Led\n\nEducation\nSchool 2010 - 2012";
  const pieces = profileOf(text).experiences.map(({ start, end }) => text.slice(start, end));
  expect(pieces).toEqual(["Cook\n01/2018 - 12/2018\n• Fried fish", "Sous Chef\n01/2019 - 12/2019\n• Led"]);
});

test("time at school is not time at work", () => {
  expect(profileOf("Experience\nCook 01/2018 - 12/2019\nEducation\nSchool 2010 - 2014").experienceMonths).toBe(24);
});

test("without a heading for work any stretch of time outside education counts", () => {
  expect(profileOf("Ada Quill\nCook 01/2018 - 12/2018\nEducation\nSchool 2010 - 2014").experienceMonths).toBe(12);
});

test("without dates the time worked is not known", () => {
  expect(profileOf("Experience\nCook at Bar Nine").experienceMonths).toBeNull();
});

test("a lifetime's mistake in a date is left out", () => {
  expect(profileOf("Experience\nCook 1950 - 2020").experiences).toEqual([]);
});

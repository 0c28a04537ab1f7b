import { expect, test } from "vitest";

import { buildProfile } from "./build-profile.ts";
import { monthsAgo } from "./experiences.ts";

const month = (year: number, number: number) => year * 12 + number - 1;
const TODAY = month(2026, 11);
const profileOf = (text: string) => buildProfile(text, { today: TODAY, mentions: [] });
const titlesOf = (text: string) => profileOf(text).experiences.map(({ title }) => title);

test.each([
  ["beside the dates", "Experience\nHead Chef, Bar Nine 03/2018 - Present\n• Ran the pass", "Head Chef"],
  ["after the dates", "Experience\n03/2018 - Present | Head Chef", "Head Chef"],
  ["on the line before", "Experience\nHead Chef\n03/2018 - Present\n• Ran the pass", "Head Chef"],
  ["on the line after", "Experience\n03/2018 - Present\nHead Chef", "Head Chef"],
  ["with brackets around the dates", "Experience\nHead Chef (03/2018 - Present)", "Head Chef"],
])("the title stands %s", (_, text, title) => {
  expect(titlesOf(text)).toEqual([title]);
});

test.each([
  ["after the title", "Head Chef, Bar Nine, Lund, Sweden 03/2018 - Present"],
  ["before the title", "Bar Nine – Head Chef (03/2018 - Present)"],
  ["after “at”", "Head Chef at Bar Nine 2018 - Present"],
  ["under the dates", "Head Chef 03/2018 - Present\nBar Nine, Lund, Sweden\nRan the pass for a full house."],
  ["above the title", "Bar Nine\nHead Chef\n03/2018 - Present"],
  ["after a label", "Position: Head Chef\nEmployer: Bar Nine\n03/2018 - Present"],
  ["without a mark between", "Company Name City , State Head Chef 03/2018 - Present"],
  ["as a placeholder", "[EMPLOYER_1], [PLACE_1] Head Chef 03/2018 - Present"],
  ["with the form of the company", "Bar Nine Ltd. Head Chef 03/2018 - Present"],
  ["after a sentence's verb", "Worked as Head Chef at Bar Nine from 2018 to present"],
  ["behind a city on the line before", "Head Chef, Lund, Sweden\nBar Nine 03/2018 - Present"],
  ["in German", "Küchenchef bei Bar Nine, 03/2018 – heute"],
])("the employer stands %s", (_, entry) => {
  const [job] = profileOf(`Experience\n${entry}`).experiences;
  expect(job?.title).toMatch(/^(?:Head Chef|Küchenchef)$/);
  expect(job?.employer).toMatch(/^(?:Bar Nine(?: Ltd\.?)?|Company Name|\[EMPLOYER_1\])$/);
});

test.each([
  ["a place alone is no employer", "Head Chef, Sweden 03/2018 - Present", "Head Chef"],
  ["a department is part of the title", "Director, Sales 03/2018 - Present", "Director, Sales"],
  ["a level is part of the title", "Registrar III 03/2018 - Present", "Registrar III"],
  ["two titles are one", "Cook / Baker 03/2018 - Present", "Cook / Baker"],
  ["a shortened word is no end", "Sr. Consultant 03/2018 - Present", "Sr. Consultant"],
])("%s", (_, entry, title) => {
  expect(profileOf(`Experience\n${entry}`).experiences).toMatchObject([{ title, employer: null }]);
});

test("a company without a title is the employer", () => {
  const [job] = profileOf("Experience\nNorth Sea Shipping Ltd 2018 - 2020\n• Fried fish").experiences;
  expect(job).toMatchObject({ title: "", employer: "North Sea Shipping Ltd" });
});

test("a company's own dates name the employer of the jobs under it", () => {
  const text =
    "Experience\nNorth Sea Shipping Ltd 2010 - 2020\nPort Manager 2015 - 2020\nCook 2010 - 2014\nBaker 2005 - 2009";
  expect(profileOf(text).experiences.map(({ title, employer }) => [title, employer])).toEqual([
    ["", "North Sea Shipping Ltd"],
    ["Port Manager", "North Sea Shipping Ltd"],
    ["Cook", "North Sea Shipping Ltd"],
    ["Baker", null],
  ]);
});

test.each([
  [
    "a title before the dates",
    "Release Manager (2015 - 2017): kept the documents of every release in order for all of the teams",
    1,
  ],
  [
    "no title before the dates",
    "Kept all the documents of every release in order (2015 - 2017) and told all the others of the team what to do next with them",
    0,
  ],
  ["the version of a product", "Looked after Windows Server 2003-2008", 0],
])("a long line with %s", (_, line, count) => {
  expect(profileOf(`Experience\n${line}`).experiences).toHaveLength(count);
});

test("a sentence above the dates belongs to the job before", () => {
  const text = "Experience\n2018 - 2019\nCook\nFried fish for two hundred.\n2020 - 2021\nSous Chef";
  expect(titlesOf(text)).toEqual(["Cook", "Sous Chef"]);
});

test("a year at the end of a sentence is no job", () => {
  expect(titlesOf("Experience\nCook 2018 - 2021\nchosen by our guests since 2019.")).toEqual(["Cook"]);
});

test.each([
  ["since 2016", month(2016, 1)],
  ["seit 04/2015", month(2015, 4)],
  ["from 05/2016", month(2016, 5)],
])("“%s” on a line of its own belongs to the job above", (dates, from) => {
  expect(profileOf(`Experience\nLagerist, Nordwind GmbH\n${dates}\n- Waren`).experiences).toMatchObject([
    { title: "Lagerist", employer: "Nordwind GmbH", from, to: null },
  ]);
});

test("an open start stands behind the title and the employer", () => {
  const [job] = profileOf("Experience\nLagerist | Nordwind | Since 2015-04\n- Waren").experiences;
  expect(job).toMatchObject({ title: "Lagerist", employer: "Nordwind", from: month(2015, 4), to: null });
});

test.each([
  ["at the end of its line", "Cashier, Quayside, 2016", month(2016, 1), month(2016, 6)],
  ["in brackets", "Cashier, Quayside (2016)", month(2016, 1), month(2016, 6)],
  ["on the line below", "Cashier, Quayside\n2016\n- till", month(2016, 1), month(2016, 6)],
  ["before it", "2016: Cashier, Quayside", month(2016, 1), month(2016, 6)],
  ["with a month", "Cashier, Quayside, May 2016", month(2016, 5), month(2016, 5)],
])("one date names a job %s", (_, entry, from, to) => {
  expect(profileOf(`Experience\n${entry}\n\nBaker, Bar Nine, 2010 - 2014`).experiences).toMatchObject([
    { title: "Cashier", employer: "Quayside", from, to },
    { title: "Baker", employer: "Bar Nine" },
  ]);
});

test.each([
  ["in a bullet", "• Employee of the year 2016"],
  ["in a sentence", "Named best manager of the north in 2016."],
  ["of a version", "Administrator of Windows Server 2016"],
  ["within the time of the job above", "Promoted to shift leader, 2016"],
  ["with no title", "Lund Marathon, 2009"],
])("one year %s is no job", (_, line) => {
  expect(titlesOf(`Experience\nCashier, Quayside, 2014 - 2018\n${line}`)).toEqual(["Cashier"]);
});

test.each([
  ["Career break", "2018 - 2020"],
  ["Career break (parental leave) 2018 - 2020", ""],
  ["2018 - 2020", "Parental leave"],
  ["Sabbatical: travelled through Asia", "2018 - 2020"],
  ["Career break – full-time caregiver", "2018 - 2020"],
  ["Gap year, 2018", ""],
  ["Military service, Lund", "2018 - 2020"],
  ["Elternzeit", "2018 - 2020"],
  ["01/2018 - 12/2019 Maternity leave", ""],
  ["Congé parental", "2018 - 2020"],
  ["Excedencia", "2018 - 2020"],
  ["Föräldraledig", "2018 - 2020"],
])("%s %s is no job and takes no name of one", (first, second) => {
  const text = `Experience\nNurse, Mercy\n2015 - 2018\n\n${first}\n${second}\n\nCare Assistant, Lumen\n2012 - 2014\n- Drove`;
  const { experiences, experienceMonths } = profileOf(text);
  expect(experiences.map(({ title, employer }) => [title, employer])).toEqual([
    ["Nurse", "Mercy"],
    ["Care Assistant", "Lumen"],
  ]);
  expect(experienceMonths).toBe(60);
});

test("a break above, with dates of its own, leaves the dates below to their job", () => {
  expect(titlesOf("Experience\nCareer break 2018 - 2020\n2012 - 2014\nCook, Bar Nine")).toEqual(["Cook"]);
});

test.each([
  ["Nurse, maternity leave cover, Mercy 2018 - 2020", "Nurse"],
  ["Parental Leave Coordinator, Mercy 2018 - 2020", "Parental Leave Coordinator"],
  ["Maternity leave cover, Nurse 2018 - 2020", "Nurse"],
])("%s is a job", (entry, title) => {
  expect(titlesOf(`Experience\n${entry}`)).toEqual([title]);
});

test("how long ago a job ended is told in months", () => {
  expect(monthsAgo({ to: month(2026, 5) }, TODAY)).toBe(6);
  expect(monthsAgo({ to: null }, TODAY)).toBe(0);
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

import { expect, test } from "vitest";

import { DEGREES } from "../matching/degrees.ts";
import { findEducation } from "./education.ts";
import { findSections } from "./sections.ts";

const studiesOf = (text: string) =>
  findEducation(text, findSections(text)).map(({ level, field, year }) => [
    level === null ? null : DEGREES[level]?.label,
    field,
    year,
  ]);
const underHeading = (lines: string) => studiesOf(`Ada Quill\nEducation\n${lines}`);

const [HIGH, , ASSOCIATE, BACHELOR, MASTER, DOCTOR] = DEGREES.map(({ label }) => label);

test.each([
  ["Bachelor of Science in Computer Science, Lund University, 2014", BACHELOR, "Computer Science", 2014],
  ["Bachelor of Arts : Education , 1997 Lund University", BACHELOR, "Education", 1997],
  ["BSc (Hons) Marine Biology – Lund University (2010-2013)", BACHELOR, "Marine Biology", 2013],
  ["M.S. Systems Engineering", MASTER, "Systems Engineering", null],
  ["MBA", MASTER, null, null],
  ["Computer Science, BSc", BACHELOR, "Computer Science", null],
  ["PhD in Physics from Lund University", DOCTOR, "Physics", null],
  ["Associate of Arts : Culinary Arts Lund College Culinary Arts", ASSOCIATE, "Culinary Arts", null],
  ["Bachelor of Science, Major in Psychology, Minor in Spanish", BACHELOR, "Psychology", null],
  ["High School Diploma, Lund, 2004", HIGH, null, 2004],
  ["Master of Science : Taxation Hunter College Taxation", MASTER, "Taxation", null],
  ["Licenciatura em Gestão Hoteleira, Universidade do Porto, 2011", BACHELOR, "Gestão Hoteleira", 2011],
  ["Master en informatique, Université de Lyon", MASTER, "informatique", null],
  ["Bachelor of Science: Chemistry May [YEAR_1] [SCHOOL_1]", BACHELOR, "Chemistry", null],
  ["Master of Arts, [SCHOOL_1], [PLACE_1], Sweden, [YEAR_2]", MASTER, null, null],
  ["Abitur, Gymnasium Lund, 2001", HIGH, null, 2001],
])("%s", (line, level, field, year) => {
  expect(underHeading(line)).toEqual([[level, field, year]]);
});

test("the year and the field may stand on lines of their own, above or below", () => {
  expect(underHeading("2006\nMBA\nFinance\n2001\nBSc\nChemistry")).toEqual([
    [MASTER, "Finance", 2006],
    [BACHELOR, "Chemistry", 2001],
  ]);
  expect(underHeading("MBA\nFinance\n2006\nBSc\nChemistry\n2001")).toEqual([
    [MASTER, "Finance", 2006],
    [BACHELOR, "Chemistry", 2001],
  ]);
});

test("two names of a degree are one, two degrees of a line are two", () => {
  expect(underHeading("Bachelor of Engineering (B.E.) in Mining")).toHaveLength(1);
  expect(underHeading("PhD in Physics 2010, MSc in Mathematics 2005")).toEqual([
    [DOCTOR, "Physics", 2010],
    [MASTER, "Mathematics", 2005],
  ]);
});

test("without a heading short lines with a degree count, sentences and jobs do not", () => {
  const text = "Ada Quill\nBSc in Chemistry, 2012\nExperience\nTaught students for their BSc in Physics 2015 - 2018";
  expect(studiesOf(text)).toEqual([[BACHELOR, "Chemistry", 2012]]);
});

test("words that are degrees elsewhere are none under other headings", () => {
  expect(studiesOf("Ada Quill\nSkills\nHealth promotion, driving licence, ship's master")).toEqual([]);
});

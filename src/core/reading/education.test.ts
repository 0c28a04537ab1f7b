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

const [HIGH, VOCATIONAL, ASSOCIATE, BACHELOR, MASTER, DOCTOR] = DEGREES.map(({ label }) => label);

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
  ["MA Social Work, University of York, 2015", MASTER, "Social Work", 2015],
  ["2013 MA Human Resources, City College", MASTER, "Human Resources", 2013],
  ["University of York – MS Statistics", MASTER, "Statistics", null],
  ["MSc in Education, City College, 2021", MASTER, "Education", 2021],
  ["M.Sc. Chemistry, Lund, 2015", MASTER, "Chemistry", 2015],
  ["MEng Aerospace, 2013", MASTER, "Aerospace", 2013],
  ["MPhil in Linguistics", MASTER, "Linguistics", null],
  ["LLM, 2012", MASTER, null, 2012],
  ["MPH, Lund University", MASTER, null, null],
  ["MFA Painting, Lund", MASTER, "Painting", null],
  ["MRes Neuroscience", MASTER, "Neuroscience", null],
  ["PGCE, 2019", MASTER, null, 2019],
  ["PGDip Nutrition, 2019", MASTER, "Nutrition", 2019],
  ["LLB, Leiden University, 2011", BACHELOR, null, 2011],
  ["BEng (Hons) Civil Engineering", BACHELOR, "Civil Engineering", null],
  ["BCom, Finance, 2009", BACHELOR, "Finance", 2009],
  ["BBA, Lund University", BACHELOR, null, null],
  ["B.Ed Primary, 2018", BACHELOR, "Primary", 2018],
  ["BSN, Lund College, 2018", BACHELOR, null, 2018],
  ["MBBS, 2010", BACHELOR, null, 2010],
  ["BDS, Lund University", BACHELOR, null, null],
  ["Bachelor of Science - BSc, Finance · (2013 - 2016)", BACHELOR, "Finance", 2016],
  ["MD, Lund University, 2010", DOCTOR, null, 2010],
  ["DDS, 2010", DOCTOR, null, 2010],
  ["PharmD, 2010", DOCTOR, null, 2010],
  ["JD, Lund University, 2010", DOCTOR, null, 2010],
  ["Dr. sc. ETH Zurich, 2019", DOCTOR, null, 2019],
  ["Dr. rer. nat., Heidelberg, 2019", DOCTOR, null, 2019],
  ["Dr.-Ing. Maschinenbau, 2019", DOCTOR, "Maschinenbau", 2019],
  ["Dr. med., Lund, 2019", DOCTOR, null, 2019],
  ["Habilitation in Physik, 2019", DOCTOR, "Physik", 2019],
  ["Licence en droit, Université de Lyon", BACHELOR, "droit", null],
  ["Maîtrise en droit, Université de Lyon", MASTER, "droit", null],
  ["Laurea in Economia, Roma, 2009", BACHELOR, "Economia", 2009],
  ["Diplom-Ingenieur, TU Dresden, 2010", MASTER, null, 2010],
  ["Magister Historia, 2010", MASTER, "Historia", 2010],
  ["HND Hospitality, 2004", ASSOCIATE, "Hospitality", 2004],
  ["HNC Construction", ASSOCIATE, "Construction", null],
  ["NVQ Level 3 in Plumbing", VOCATIONAL, "Plumbing", null],
  ["GCSEs, Bath, 2006", HIGH, null, 2006],
  ["A-levels, Bath, 2008", HIGH, null, 2008],
  ["Leaving Certificate, 2008", HIGH, null, 2008],
  // The school, the town or the place is not what was studied.
  ["B.A., Leiden, 2011", BACHELOR, null, 2011],
  ["MBA, Insead, 2011", MASTER, null, 2011],
  ["MBA | Insead", MASTER, null, null],
  ["MSc, IIT Bombay", MASTER, null, null],
  ["BSc, Podiatry, Lund University", BACHELOR, "Podiatry", null],
  ["MBA, Finance", MASTER, "Finance", null],
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

test.each([
  "Lund College, Boston, MA 02139",
  "Diploma of the city, Jackson, MS Office",
  "Lund College, Baltimore, MD, 2010",
])("a state in %s is no degree", (line) => {
  expect(underHeading(line).filter(([level]) => level !== null)).toEqual([]);
});

test("a school beside a degree is not its field", () => {
  expect(underHeading("BSc\nTU Delft\n2014")).toEqual([[BACHELOR, null, 2014]]);
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

import { expect, test } from "vitest";

import { DEGREES, findDegrees } from "./degrees.ts";

const named = (text: string): readonly string[] =>
  findDegrees(text).map(({ level, start, end }) => `${DEGREES[level]?.label}: ${text.slice(start, end)}`);

test.each([
  ["high school diploma or GED", ["High school diploma: high school", "High school diploma: GED"]],
  ["A-levels in Maths", ["High school diploma: A-levels"]],
  ["Abitur, Matura", ["High school diploma: Abitur", "High school diploma: Matura"]],
  ["baccalauréat, Lyon", ["High school diploma: baccalauréat"]],
  ["International Baccalaureate", ["High school diploma: International Baccalaureate"]],
  ["apprenticeship as a baker", ["Vocational training: apprenticeship"]],
  ["Associate of Arts", ["Associate's degree: Associate of"]],
  ["AAS in nursing", ["Associate's degree: AAS"]],
  ["Bachelor of Arts", ["Bachelor's degree: Bachelor"]],
  ["B.A., B.Sc. (Hons)", ["Bachelor's degree: B.A.", "Bachelor's degree: B.Sc."]],
  ["Lund College, BA\n2014", ["Bachelor's degree: BA"]],
  ["BE in civil engineering", ["Bachelor's degree: BE"]],
  ["UG: BE Civil Engineering", ["Bachelor's degree: BE"]],
  ["B.E. (Mechanical)", ["Bachelor's degree: B.E."]],
  ["a baccalaureate degree in nursing", ["Bachelor's degree: baccalaureate"]],
  ["a four-year degree", ["Bachelor's degree: four-year degree"]],
  ["BACHELOR'S OR MASTER'S", ["Bachelor's degree: BACHELOR", "Master's degree: MASTER'S"]],
  ["Masters in law", ["Master's degree: Masters in "]],
  ["MASTER OF ARTS", ["Master's degree: MASTER OF"]],
  ["M.Ed. in reading, MSc", ["Master's degree: M.Ed", "Master's degree: MSc"]],
  ["MS Degree, M.COM or mba", ["Master's degree: MS", "Master's degree: M.COM", "Master's degree: mba"]],
  ["M.B.A., Lund, and M.S., Bern", ["Master's degree: M.B.A", "Master's degree: M.S."]],
  ["Ph.D. or PhD", ["Doctorate: Ph.D", "Doctorate: PhD"]],
  ["Juris Doctor (J.D.)", ["Doctorate: Juris Doctor", "Doctorate: J.D."]],
])("%j names its degrees in text order", (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test.each([
  "You will be a good cook.",
  "YOU WILL BE READY TO WORK AT NIGHT",
  "data-level security",
  "1 year on a Med Surg ward",
  "answers within 100 ms in production",
  "maturation of cheese",
  "Scrum Master in a team of six",
  "master the grill",
  "aged beef",
])("%j names no degree", (text) => {
  expect(named(text)).toEqual([]);
});

test("degrees rise from the first to the last", () => {
  expect(DEGREES.map(({ label }) => label)).toEqual([
    "High school diploma",
    "Vocational training",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctorate",
  ]);
});

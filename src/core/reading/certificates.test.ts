import { expect, test } from "vitest";

import { findCertificates } from "./certificates.ts";
import { findSections } from "./sections.ts";

function certificatesIn(text: string) {
  const found = findCertificates(text, findSections(text));
  for (const { label, start, end } of found) expect(text.slice(start, end)).toBe(label);
  return found.map(({ label }) => label);
}

test.each([
  ["a line each", "Food Hygiene Level 3\n• First Aid, 2019", ["Food Hygiene Level 3", "First Aid, 2019"]],
  ["a list with commas", "CPR, First Aid, HACCP", ["CPR", "First Aid", "HACCP"]],
  ["a list with bullets in a line", "CPR • First Aid; HACCP", ["CPR", "First Aid", "HACCP"]],
])("entries under the heading are read from %s", (_, lines, labels) => {
  expect(certificatesIn(`Ada Quill\nCertificates\n${lines}`)).toEqual(labels);
});

test("elsewhere a short piece that says so is one, a sentence is none", () => {
  const text =
    "Ada Quill\nSkills\nServSafe certified, grill\nSummary\nEnsured that all certified staff were trained.\nI am a cook who became certified in the trade after many years of work";
  expect(certificatesIn(text)).toEqual(["ServSafe certified"]);
});

test("a degree, a job and the heading itself are none", () => {
  const text =
    "Education\nBachelor of Science, licensed teacher\nExperience\nCertified Welder 2015 - 2018\nSkills\nCertified";
  expect(certificatesIn(text)).toEqual([]);
});

test("a certificate is told once, its beginning alone not at all", () => {
  expect(
    certificatesIn(
      "Ada Quill\nCertifications\nMicrosoft Certified\nMicrosoft Certified Trainer\nmicrosoft certified trainer",
    ),
  ).toEqual(["Microsoft Certified Trainer"]);
});

import { expect, test } from "vitest";

import { findInFileNames, isFileName } from "./file-name.ts";

const found = (text: string, ...names: readonly string[]): readonly string[] =>
  findInFileNames(text, names).map(({ start, end }) => text.slice(start, end));

test.each([
  ["CV_kaman_kwok_2025.docx", "Kwok Ka-man", "kaman_kwok"],
  ["CV_annesophie_benamor_2025.docx", "Anne-Sophie Ben Amor", "annesophie_benamor"],
  ["Schroeter-Lang_Torben.pdf", "Torben Schröter-Lang", "Schroeter-Lang_Torben"],
  ["JaneDoe_CV", "DOE, JANE", "JaneDoe"],
  ["CV A. Meier 2024.pdf", "Anna Meier", "A. Meier"],
  ["resume jdoe.docx", "Jane Doe", "jdoe"],
])("of %j, %s is the owner of %j", (file, name, part) => {
  expect(found(`${file}\n\nNurse`, name)).toEqual([part]);
});

test("each file of a list is read by itself", () => {
  expect(found("Nurse\n\nAttached: Anna Meier CV final.pdf, meier_anna_2024.pdf", "Anna Meier").toSorted()).toEqual([
    "Anna Meier",
    "meier_anna",
  ]);
});

test.each([
  ["Resume-Jane-Doe-final(2).pdf", "Jane-Doe"],
  ["doe.jane.cv", "doe.jane"],
  ["CV_Zufnarr_Qibol.pdf", "Zufnarr_Qibol"],
])("where nobody is named, %j tells", (file, part) => {
  expect(found(`${file}\n\nNurse`)).toEqual([part]);
});

test.each(["Resume_Senior_Java_Developer.pdf", "CV_2025_final.docx", "Nurse\n\nSee project_report.pdf"])(
  "%j names nobody",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test.each(["Anna Meier", "anna.meier@example.com", "Senior C++ developer, St. Gallen", "linkedin.com/in/resume-1"])(
  "%j is no name of a file",
  (line) => {
    expect(isFileName(line)).toBe(false);
  },
);

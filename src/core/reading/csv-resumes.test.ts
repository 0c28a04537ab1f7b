import { expect, test } from "vitest";

import { csvResumeTexts } from "./csv-resumes.ts";

const LONG = "cook ".repeat(30).trim();

test.each([
  [
    "a column named Resume",
    [
      ["id", "Resume"],
      ["1", LONG],
    ],
    [LONG],
  ],
  [
    "a column named Resume_str",
    [
      ["Resume_str", "Category"],
      [LONG, "CHEF"],
    ],
    [LONG],
  ],
  [
    "the first of two text columns by name",
    [
      ["Text", "CV"],
      [`a ${LONG}`, LONG],
    ],
    [LONG],
  ],
  [
    "all columns when none is named",
    [
      ["Name", "Skill"],
      ["Ada", "grill"],
    ],
    ["Name: Ada\nSkill: grill"],
  ],
  [
    "all columns when the named one holds file names",
    [
      ["Name", "Resume"],
      ["Ada", "ada.pdf"],
    ],
    ["Name: Ada\nResume: ada.pdf"],
  ],
  ["nothing for empty cells and short rows", [["a", "b"], ["", "x"], ["y"]], ["b: x", "a: y"]],
  ["nothing for a table with headers only", [["Resume"]], []],
])("takes %s", (_, rows, texts) => {
  expect(csvResumeTexts(rows)).toEqual(texts);
});

import { expect, test } from "vitest";

import { csvCell, rankingToCsv, rankingToJson } from "./ranking-export.ts";

test.each([
  ["plain", "plain"],
  ['say "hi", you', '"say ""hi"", you"'],
  ["two\nlines", '"two\nlines"'],
  ["=1+1", "'=1+1"],
  ["+4", "'+4"],
  ["-4", "'-4"],
  ["@cmd", "'@cmd"],
  ["\tx", "'\tx"],
  ["＝1", "'＝1"], // full-width, which spreadsheets also take for a formula
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ["a=b", "a=b"],
])("a CSV cell of %j is %j", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test("numbers are written as they are, also negative ones, and null is empty", () => {
  expect([csvCell(-0.5), csvCell(1), csvCell(null)]).toEqual(["-0.5", "1", ""]);
});

test("both exports hold the same columns", () => {
  const line = {
    rank: 1,
    candidate: "Candidate 7",
    score: 0.25,
    fitClass: "no-fit",
    scorerVersion: "abc",
    basis: "full",
    requirements: -0.5,
    decision: "Yes / No",
  } as const;
  expect(rankingToCsv([line])).toBe(
    "rank,candidate,score,class,scorer_version,basis,requirements,decision\r\n1,Candidate 7,0.25,No Fit,abc,full,-0.5,Yes / No\r\n",
  );
  expect(JSON.parse(rankingToJson([line]))).toEqual([
    {
      rank: 1,
      candidate: "Candidate 7",
      score: 0.25,
      class: "No Fit",
      scorer_version: "abc",
      basis: "full",
      requirements: -0.5,
      decision: "Yes / No",
    },
  ]);
});

test("a ranking of nobody is the header alone, or an empty list", () => {
  expect(rankingToCsv([])).toBe("rank,candidate,score,class,scorer_version,basis,requirements,decision\r\n");
  expect(rankingToJson([])).toBe("[]\n");
});

test("a candidate without a score has empty cells and nulls", () => {
  const line = {
    rank: null,
    candidate: "Candidate 8",
    score: null,
    fitClass: null,
    scorerVersion: "abc",
    basis: null,
    requirements: null,
    decision: null,
  } as const;
  expect(rankingToCsv([line]).split("\r\n")[1]).toBe(",Candidate 8,,,abc,,,");
  expect(JSON.parse(rankingToJson([line]))).toEqual([
    {
      rank: null,
      candidate: "Candidate 8",
      score: null,
      class: null,
      scorer_version: "abc",
      basis: null,
      requirements: null,
      decision: null,
    },
  ]);
});

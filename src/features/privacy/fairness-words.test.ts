import { expect, test } from "vitest";

import { explanation, groupLabel, points, verdictTexts } from "./fairness-words.ts";

const group = { groupId: "g", candidates: 3, largestDifference: 0, meanDifference: 0, tau: 1, moved: 0, missed: 0 };
const report = {
  jobTitle: "Cook",
  candidates: 3,
  total: 3,
  results: [group],
  identical: 24,
  versions: 24,
  gendered: 0,
};

const words = { ...group, groupId: "words-female" };

test("what came out is said as strongly as it was found, of names and of words apart", () => {
  expect(verdictTexts(report)[0]).toContain("Names: the ranking is the same");
  const moved = { ...report, results: [group, { ...words, largestDifference: 0.004 }] };
  expect(verdictTexts(moved)).toEqual([
    expect.stringContaining("ranking is the same"),
    expect.stringContaining("Gendered words: the order is the same, but scores move by up to 0.4 points"),
  ]);
  const changed = { ...report, results: [{ ...group, largestDifference: 0.2, moved: 2 }, words] };
  expect(verdictTexts(changed)[0]).toContain("Names: the order changes");
  expect(verdictTexts({ ...report, candidates: 0, results: [] })[0]).toContain("no candidates");
});

test("misses, gendered words and a sample are told", () => {
  expect(explanation(report).join(" ")).not.toContain("sample");
  const told = explanation({ ...report, total: 90, gendered: 2, results: [{ ...group, missed: 5 }] }).join(" ");
  expect(told).toContain("5 inserted names");
  expect(told).toContain("2 of 3 anonymised texts");
  expect(told).toContain("sample of 3 of 90");
});

test("every group has its words, and a small difference is not called none", () => {
  expect(groupLabel("words-male")).toContain("men");
  expect(groupLabel("anglo-female")).toBe("English names, women");
  expect(points(0)).toBe("0.0 points");
  expect(points(0.0001)).toBe("less than 0.1 points");
});

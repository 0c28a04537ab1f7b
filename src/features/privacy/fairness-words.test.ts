import { expect, test } from "vitest";

import { explanation, groupLabel, points, verdictText } from "./fairness-words.ts";

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

test("what came out is said as strongly as it was found", () => {
  expect(verdictText(report)).toContain("same under every name");
  expect(verdictText({ ...report, results: [{ ...group, largestDifference: 0.004 }] })).toContain("up to 0.4 points");
  expect(verdictText({ ...report, results: [{ ...group, largestDifference: 0.2, moved: 2 }] })).toContain(
    "order changed",
  );
  expect(verdictText({ ...report, candidates: 0, results: [] })).toContain("no candidates");
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

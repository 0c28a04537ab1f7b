import { expect, test } from "vitest";

import { decisionWords, exportFileName } from "./export-ranking.ts";

test.each([
  ["Head Chef · Lisbon", "ranking-head-chef-lisbon.csv"],
  ["Küchenchef/in (m/w/d)", "ranking-küchenchef-in-m-w-d.csv"],
  ["???", "ranking.csv"],
])("the ranking of %j is saved as %j", (title, name) => {
  expect(exportFileName(title, "csv")).toBe(name);
});

test("a decision is exported in words, raters who differ side by side, and nothing where nobody decided", () => {
  expect(decisionWords([{ choice: "strong-yes" }])).toBe("Strong yes");
  expect(decisionWords([{ choice: "yes" }, { choice: "no" }, { choice: "yes" }])).toBe("Yes / No");
  expect(decisionWords([])).toBeNull();
});

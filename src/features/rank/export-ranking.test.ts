import { expect, test } from "vitest";

import { exportFileName } from "./export-ranking.ts";

test.each([
  ["Head Chef · Lisbon", "ranking-head-chef-lisbon.csv"],
  ["Küchenchef/in (m/w/d)", "ranking-küchenchef-in-m-w-d.csv"],
  ["???", "ranking.csv"],
])("the ranking of %j is saved as %j", (title, name) => {
  expect(exportFileName(title, "csv")).toBe(name);
});

import { expect, test } from "vitest";

import { type AuditRow, fairnessTables, wilson } from "./fairness.ts";
import { auditCsv, FOUR_FIFTHS_CAVEAT } from "./fairness-table.ts";

const some = (count: number, groups: readonly string[], isSelected: boolean | null, score: number | null = null) =>
  Array.from({ length: count }, (): AuditRow => ({ groups, isSelected, score }));

// Of 40 of one group 20, of 50 of the other 10: rates of 0.5 and 0.2, a ratio of 0.4.
const rows = [
  ...some(20, ["a", "x"], true),
  ...some(20, ["a", "y"], false),
  ...some(10, ["b", "x"], true),
  ...some(40, ["b", "y"], false),
];

test("impact ratios are over the highest rate, with intervals, and the warning line is drawn", () => {
  const [table] = fairnessTables(["group"], rows);
  expect(table?.groups).toMatchObject([
    { group: "a", n: 40, hits: 20, rate: 0.5, ratio: 1, ratioInterval: null, isBelow: false },
    { group: "b", n: 50, hits: 10, rate: 0.2, ratio: 0.4, isBelow: true },
  ]);
  // By hand: ln 0.4 ± 1.96 · √(1/10 − 1/50 + 1/20 − 1/40).
  expect(table?.groups[1]?.ratioInterval?.low).toBeCloseTo(0.2119, 3);
  expect(table?.groups[1]?.ratioInterval?.high).toBeCloseTo(0.755, 3);
});

test("two columns are crossed too", () => {
  const tables = fairnessTables(["group", "age"], rows);
  expect(tables.map(({ columns }) => columns.join(" × "))).toEqual(["group", "age", "group × age"]);
  expect(tables[2]?.groups.map(({ group }) => group)).toEqual(["a × x", "b × x", "a × y", "b × y"]);
});

test("a group of a few is told but neither warned of nor the measure of others", () => {
  const [table] = fairnessTables(["group"], [...rows, ...some(2, ["c", "x"], true)]);
  expect(table?.groups.find(({ group }) => group === "c")).toMatchObject({ isSmall: true, isBelow: false, ratio: 2 });
  expect(table?.groups.find(({ group }) => group === "a")?.ratio).toBe(1);
});

test("who was not decided, or whose group is unknown, is not counted; scores are by the median of all", () => {
  const scored = [...some(10, ["a"], null, 0.9), ...some(10, ["b"], null, 0.1), ...some(5, [""], true, 0.95)];
  const tables = fairnessTables(["group"], scored);
  expect(tables.map(({ what }) => what)).toEqual(["scored high"]);
  expect(tables[0]?.groups).toMatchObject([
    { group: "a", n: 10 },
    { group: "b", n: 10, rate: 0 },
  ]);
});

test("Wilson's interval of 10 in 50 is 0.112 to 0.330", () => {
  expect(wilson(10, 50).low).toBeCloseTo(0.1124, 4);
  expect(wilson(10, 50).high).toBeCloseTo(0.3304, 4);
});

test("the audit table has every group and the caveat, and no formula", () => {
  const csv = auditCsv(fairnessTables(["=group"], rows), FOUR_FIFTHS_CAVEAT);
  expect(csv).toContain("'=group,selected,b,50,10,0.2,");
  expect(csv).toContain("no proof");
});

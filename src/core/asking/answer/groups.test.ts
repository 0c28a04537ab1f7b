import { expect, test } from "vitest";

import { inEnglish } from "../../../lib/said.ts";
import type { Filter } from "../filter/filter.ts";
import type { GroupFound } from "./answer.ts";
import { firstGroupSaid } from "./groups.ts";

const perCountry = { about: "candidates", show: "count", groupBy: "country", limit: null } as Filter;
const group = (name: string, count: number, mean: number | null = null): GroupFound =>
  ({ value: name, name, count, mean }) as GroupFound;
const said = (filter: Filter, groups: readonly GroupFound[]) => firstGroupSaid(filter, groups).map(inEnglish);

test("the group with most is named, and none of two that are level", () => {
  expect(said(perCountry, [group("Ghana", 3), group("India", 1)])).toEqual(["By country, Ghana comes first with 3."]);
  expect(said(perCountry, [group("Ghana", 1), group("India", 1)])).toEqual([]);
  expect(said(perCountry, [group("Ghana", 1), { ...group("not stated", 1), value: null }])).toHaveLength(1);
});

test("by an average two are level when their averages are", () => {
  const filter: Filter = { ...perCountry, show: "average" };
  expect(said(filter, [group("Ghana", 1, 4), group("India", 9, 4)])).toEqual([]);
  expect(said(filter, [group("Ghana", 2, 5), group("India", 2, 4)])).toHaveLength(1);
});

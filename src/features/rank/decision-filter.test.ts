import { expect, test } from "vitest";

import { type ChoicesByCandidate, countByDecision, type Decided, filterByDecision } from "./decision-filter.ts";

const rows = ["heron", "wren", "finch", "kestrel", "moss"].map((id) => ({ id }));
const decisions: ChoicesByCandidate = new Map([
  ["heron", [{ choice: "strong-yes" }]],
  ["wren", [{ choice: "yes" }, { choice: "strong-no" }]],
  ["finch", [{ choice: "no" }]],
  ["kestrel", [{ choice: "not-enough" }]],
]);
const kept = (wanted: Decided | null, openId: string | null = null) =>
  filterByDecision(rows, wanted, decisions, openId).map(({ id }) => id);

test.each<[Decided | null, string[]]>([
  [null, ["heron", "wren", "finch", "kestrel", "moss"]],
  ["undecided", ["moss"]],
  ["yes", ["heron", "wren"]],
  // Raters who differ: in both lists.
  ["no", ["wren", "finch"]],
  ["not-enough", ["kestrel"]],
])("the decision %s keeps %j", (wanted, names) => {
  expect(kept(wanted)).toEqual(names);
});

test("who lies open stays in the list when a decision takes them out of the filter", () => {
  expect(kept("undecided", "heron")).toEqual(["heron", "moss"]);
});

test("the counts say how much is left, and count who is disputed in both", () => {
  expect(countByDecision(rows, decisions)).toEqual({ undecided: 1, yes: 2, no: 2, "not-enough": 1 });
});

import { expect, test } from "vitest";

import type { Need, Requirement, RequirementVerdict, Verdict } from "../../core/matching/job.ts";
import { compareRows } from "./compare-rows.ts";

const requirement = (id: string, need: Need): Requirement => ({
  id,
  kind: "skill",
  label: id,
  need,
  skillId: id,
  years: null,
  weight: 1,
  start: null,
  end: null,
});
const judged = (verdicts: Record<string, Verdict>): RequirementVerdict[] =>
  Object.entries(verdicts).map(([requirementId, verdict]) => ({ requirementId, verdict, evidence: null, note: "" }));

test("differences come first, must-haves before the nice ones, else in the job's order", () => {
  const rows = compareRows(
    [
      requirement("wine", "nice"),
      requirement("haccp", "must"),
      requirement("menus", "must"),
      requirement("pastry", "must"),
      requirement("sushi", "nice"),
    ],
    [
      judged({ wine: "met", haccp: "met", menus: "met", pastry: "partial", sushi: "missing" }),
      judged({ wine: "missing", haccp: "met", menus: "missing", pastry: "met", sushi: "missing" }),
    ],
  );
  expect(rows.map(({ requirement: { id }, differs }) => [id, differs])).toEqual([
    ["menus", true],
    ["pastry", true],
    ["wine", true],
    ["haccp", false],
    ["sushi", false],
  ]);
});

test("a requirement not judged for one candidate is a difference, with nothing in its place", () => {
  const [row] = compareRows([requirement("haccp", "must")], [judged({ haccp: "met" }), []]);
  expect(row).toMatchObject({ differs: true, verdicts: [{ verdict: "met" }, null] });
});

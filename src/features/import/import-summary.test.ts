import { expect, test } from "vitest";

import type { ImportOutcome, ImportRow } from "./import-run.ts";
import { importCounts, needsAttention, summaryText } from "./import-summary.ts";

const known = { candidateId: "c1", name: "Amber Heron" };
const OUTCOMES = {
  waiting: { status: "waiting" },
  ready: { status: "ready", ...known },
  warning: { status: "warning", ...known, warnings: ["very-short"] },
  duplicate: { status: "duplicate", ...known },
  rejected: { status: "rejected", reason: "encrypted" },
} satisfies Record<string, ImportOutcome>;

function rowsOf(...statuses: (keyof typeof OUTCOMES)[]): ImportRow[] {
  return statuses.map((status, i) => ({ id: `${i}`, fileName: `cv-${i}.pdf`, outcome: OUTCOMES[status] }));
}

test.each([
  [rowsOf(), "Nothing read yet"],
  [rowsOf("waiting"), "Nothing read yet"],
  [rowsOf("ready", "ready", "waiting"), "2 ready"],
  [rowsOf("ready", "warning"), "1 ready, 1 warning"],
  [rowsOf("warning", "warning", "rejected"), "2 warnings, 1 rejected"],
  [rowsOf("duplicate", "ready"), "1 ready, 1 already here"],
])("an import is summed up in words (%#)", (rows, text) => {
  expect(summaryText(importCounts(rows))).toBe(text);
});

test("every row is counted once", () => {
  const counts = importCounts(rowsOf("waiting", "ready", "ready", "warning", "duplicate", "rejected"));
  expect(counts).toEqual({ total: 6, waiting: 1, ready: 2, warning: 1, duplicate: 1, rejected: 1, scanning: 0 });
});

test("warnings and rejected files need attention, nothing else does", () => {
  const rows = rowsOf("waiting", "ready", "warning", "duplicate", "rejected").filter(needsAttention);
  expect(rows.map(({ outcome }) => outcome.status)).toEqual(["warning", "rejected"]);
});

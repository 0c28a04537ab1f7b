import { expect, test } from "vitest";

import { importActivity, rankingActivity } from "./activity.ts";
import type { ImportRow } from "./import-run.ts";

const waiting: ImportRow = { id: "1", fileName: "a.pdf", outcome: { status: "waiting" } };
const ready: ImportRow = {
  id: "2",
  fileName: "b.pdf",
  outcome: { status: "ready", candidateId: "c", name: "Amber Heron" },
};

test("without an import there is no row for it", () => {
  expect(importActivity({ status: "idle", rows: [] }, 0)).toBeNull();
  expect(importActivity({ status: "finished", jobId: "j", rows: [] }, 0)).toBeNull();
});

test("a running import tells how far, how fast and how long still", () => {
  const state = { status: "running" as const, jobId: "j", startedAtMs: 1_000, rows: [ready, ready, waiting, waiting] };
  expect(importActivity(state, 21_000)).toMatchObject({
    detail: "2 of 4 · 6 a minute · about 20 seconds left",
    done: 2,
    total: 4,
    isRunning: true,
  });
});

test.each([
  ["finished", "Resumes read"],
  ["cancelled", "Reading stopped"],
] as const)("a %s import tells what was kept and cannot be stopped", (status, label) => {
  expect(importActivity({ status, jobId: "j", rows: [ready, ready] }, 0)).toMatchObject({
    label,
    detail: "2 ready",
    isRunning: false,
  });
});

test.each([
  ["running", "3 of 9 · 14 a second · a few seconds left", true],
  ["waiting", "Waits for the scorer", true],
  ["stopped", "Stopped at 3 of 9. Finished scores are kept.", false],
  ["failed", "Failed. Finished scores are kept.", false],
] as const)("a %s ranking says so", (status, detail, isRunning) => {
  const row = rankingActivity({ id: "j", label: "Head Chef", done: 3, total: 9, perSecond: 14, status });
  expect(row).toMatchObject({ key: "j", label: "Scoring Head Chef", detail, done: 3, total: 9, isRunning });
});

const rejected: ImportRow = { id: "3", fileName: "c.pdf", outcome: { status: "rejected", reason: "empty" } };

test.each([
  ["all read", "finished", [ready, ready], true],
  ["one to look at", "finished", [ready, rejected], false],
  ["stopped by somebody", "cancelled", [ready, ready], false],
] as const)("an import that ended with %s: %s", (_, status, rows, isGoodNews) => {
  expect(importActivity({ status, jobId: "j", rows }, 0)).toMatchObject({ isGoodNews });
});

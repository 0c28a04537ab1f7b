import { expect, test } from "vitest";

import { evaluationProgress } from "./evaluation-progress.ts";
import type { EvaluationState } from "./evaluation-run.ts";

const read = { kind: "pairs", rows: 10, jobs: 2, resumes: 5, leftOut: [] } as const;
const scoring = (done: number): EvaluationState => ({ status: "scoring", read, done, total: 100, startedAtMs: 1000 });

test.each<[string, EvaluationState, number, string, number | null]>([
  ["a file being read", { status: "reading", progress: null }, 0, "Reading the file…", null],
  ["names being hidden", { status: "reading", progress: { done: 3, total: 12 } }, 0, "Hiding names: 3 of 12", 0.25],
  ["the first second", scoring(1), 1500, "1 of 100 scored", 0.01],
  ["a known pace", scoring(20), 11_000, "20 of 100 scored, about 40 seconds left", 0.2],
  ["a long way", scoring(1), 11_000, "1 of 100 scored, about 17 minutes left", 0.01],
  ["the end", scoring(100), 60_000, "100 of 100 scored", 1],
])("%s is told", (_what, state, nowMs, text, share) => {
  expect(evaluationProgress(state, nowMs)).toEqual({ text, share });
});

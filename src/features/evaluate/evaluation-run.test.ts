import { expect, test } from "vitest";

import type { EvaluationReport } from "../../core/evaluation/report.ts";
import type { PairSet } from "../../core/evaluation/labelled-set.ts";
import type { Evaluator } from "../../models/evaluator.ts";
import type { ReadLabelled } from "../../protocol/evaluation.ts";
import { ModelError } from "../../protocol/failure.ts";
import { createEvaluationRun } from "./evaluation-run.ts";

type Needs = Parameters<typeof createEvaluationRun>[0];

const set: PairSet = {
  kind: "pairs",
  jobs: ["baker", "nurse"],
  resumes: ["bakes", "nurses"],
  hasThreeClasses: false,
  rows: [
    { job: 0, resume: 0, jobKey: "0", grade: 1 },
    { job: 0, resume: 1, jobKey: "0", grade: 0 },
    { job: 1, resume: 1, jobKey: "1", grade: 1 },
  ],
};
const ready: ReadLabelled = { status: "ready", set, tokens: { jobs: [1, 1], resumes: [1, 1] }, leftOut: [] };

function setUp({ read = ready, score }: { read?: ReadLabelled; score?: Needs["scorer"]["score"] } = {}) {
  const asked: Parameters<Evaluator["report"]>[0][] = [];
  const heard = { stops: 0, locks: 0 };
  const evaluator: Evaluator = {
    read: async () => read,
    report: async (input) => {
      asked.push(input);
      return { kind: "pairs" } as EvaluationReport; // the run only passes it on
    },
    stop: () => void (heard.stops += 1),
  };
  const info = { thresholds: { potential: 0.3, good: 0.7 }, scorerVersion: "v1" };
  const scorer = {
    load: async () => info,
    score:
      score ??
      (async ({ jobText, resumes }, options) => {
        for (const { id, text } of [...resumes].reverse())
          options?.onEvent?.({ id, fit: { score: text.startsWith(jobText.slice(0, 3)) ? 0.9 : 0.1 } } as never);
        return { scored: resumes.length };
      }),
  } as Needs["scorer"];
  const run = createEvaluationRun({
    scorer,
    evaluator,
    withDevice: async (_signal, _onWait, work) => {
      heard.locks += 1;
      await work();
    },
    nowMs: () => 0,
  });
  const seen: string[] = [];
  run.state.subscribe(({ status }) => seen.at(-1) !== status && seen.push(status));
  return { run, seen, asked, heard };
}

test("a file is read, scored job by job and measured; scores stand where the plan has them", async () => {
  const { run, seen, asked, heard } = setUp();
  await run.start(new Blob());
  expect(seen).toEqual(["reading", "waiting", "scoring", "measuring", "done"]);
  expect(asked[0]).toMatchObject({ leftOut: 0, scorer: { scores: [[0.9, 0.1], [0.9]], scorerVersion: "v1" } });
  // The device is free between two jobs; the worker that read is not kept.
  expect(heard).toEqual({ stops: 1, locks: 2 });
});

test("a refused file is told as it is, and nothing is scored", async () => {
  const refusal: ReadLabelled = { status: "refused", faults: [{ line: 3, reason: "no" }], moreFaults: 0 };
  const { run, seen } = setUp({ read: refusal });
  await run.start(new Blob());
  expect(run.state.getState()).toEqual(refusal);
  expect(seen).not.toContain("scoring");
});

test("a failing scorer shows its failure and no half figures", async () => {
  const { run, asked } = setUp({ score: () => Promise.reject(new ModelError("device-lost", "gone")) });
  await run.start(new Blob());
  expect(run.state.getState()).toMatchObject({ status: "failed", failure: { code: "device-lost" } });
  expect(asked).toEqual([]);
});

test("a score that never came is a failure, not a figure", async () => {
  const { run, asked } = setUp({ score: async () => ({ scored: 0 }) });
  await run.start(new Blob());
  expect(run.state.getState()).toMatchObject({ status: "failed", failure: { code: "internal" } });
  expect(asked).toEqual([]);
});

test("a stopped run stays stopped, whatever comes in late", async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const { run } = setUp({ score: () => held.then(() => ({ scored: 0 })) });
  const running = run.start(new Blob());
  run.stop();
  letGo();
  await running;
  expect(run.state.getState()).toEqual({ status: "stopped" });
});

test("a second file takes the place of the first", async () => {
  let calls = 0;
  const { run, asked } = setUp({
    score: async ({ resumes }, options) => {
      calls += 1;
      if (calls === 1)
        await new Promise<void>((resolve) => options?.signal?.addEventListener("abort", () => resolve()));
      for (const { id } of resumes) options?.onEvent?.({ id, fit: { score: 0.5 } } as never);
      return { scored: resumes.length };
    },
  });
  const first = run.start(new Blob());
  const reachedScoring = new Promise<void>((resolve) =>
    run.state.subscribe(({ status }) => status === "scoring" && resolve()),
  );
  await reachedScoring;
  await run.start(new Blob());
  await first;
  expect(run.state.getState()).toMatchObject({ status: "done" });
  // The first run's worker reported nothing into the second's state.
  expect(asked.length).toBeGreaterThanOrEqual(1);
});

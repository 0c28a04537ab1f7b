// One evaluation after another: reads a labelled file, scores what its rows need, computes the figures. All of it is
// kept in memory alone. Knows no screen.

import { createStore, type StoreApi } from "zustand/vanilla";

import { SEED } from "../../core/evaluation/estimate.ts";
import type { Fault } from "../../core/evaluation/file-record.ts";
import type { LabelledSet } from "../../core/evaluation/labelled-set.ts";
import { pairCount, type Plan, planOf } from "../../core/evaluation/plan.ts";
import { type EvaluationReport, rowCount } from "../../core/evaluation/report.ts";
import type { Evaluator } from "../../models/evaluator.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { ReadProgress } from "../../protocol/evaluation.ts";
import { type Failure, ModelError, toFailure } from "../../protocol/failure.ts";
import type { ResumeToScore } from "../../protocol/scorer.ts";

export type EvaluationState =
  | { readonly status: "idle" }
  | { readonly status: "reading"; readonly progress: ReadProgress | null }
  | { readonly status: "refused"; readonly faults: readonly Fault[]; readonly moreFaults: number }
  | { readonly status: "waiting"; readonly read: FileFacts }
  | ({ readonly status: "scoring"; readonly read: FileFacts } & ScoringProgress)
  | { readonly status: "measuring"; readonly read: FileFacts }
  | { readonly status: "done"; readonly read: FileFacts; readonly report: EvaluationReport }
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly failure: Failure };

/** What was understood of the file. */
export interface FileFacts {
  readonly kind: LabelledSet["kind"];
  readonly rows: number;
  readonly jobs: number;
  readonly resumes: number;
  readonly leftOut: readonly Fault[];
}

export interface ScoringProgress {
  readonly done: number;
  readonly total: number;
  readonly startedAtMs: number;
}

export interface EvaluationRun {
  readonly state: StoreApi<EvaluationState>;
  /** Ends what is under way and evaluates this file. */
  start(file: Blob): Promise<void>;
  stop(): void;
}

interface Needs {
  readonly scorer: Pick<Scorer, "load" | "score">;
  readonly evaluator: Evaluator;
  /** Lets one tab at a time use the device. */
  readonly withDevice: (signal: AbortSignal, onWait: () => void, work: () => Promise<void>) => Promise<void>;
  readonly nowMs?: () => number;
}

export function createEvaluationRun({ scorer, evaluator, withDevice, nowMs = Date.now }: Needs): EvaluationRun {
  const state = createStore<EvaluationState>(() => ({ status: "idle" }));
  let current = new AbortController();

  async function start(file: Blob) {
    current.abort();
    const run = new AbortController();
    current = run;
    const { signal } = run;
    const set = (next: EvaluationState) => {
      if (!signal.aborted) state.setState(next, true);
    };
    try {
      set({ status: "reading", progress: null });
      const result = await evaluator.read(
        { file },
        { signal, onEvent: (progress) => set({ status: "reading", progress }) },
      );
      if (result.status === "refused") return set(result);
      const { set: labelled, tokens, leftOut } = result;
      const read = factsOf(labelled, leftOut);
      const plan = planOf(labelled, { poolJobs: null, seed: SEED });
      set({ status: "waiting", read });
      const scored = await scorePlan(labelled, plan, signal, (next) =>
        set(next === "waiting" ? { status: next, read } : { status: "scoring", read, ...next }),
      );
      set({ status: "measuring", read });
      const report = await evaluator.report(
        { set: labelled, leftOut: leftOut.length, tokens, plan, scorer: scored },
        { signal },
      );
      set({ status: "done", read, report });
    } catch (error) {
      set({ status: "failed", failure: toFailure(error) });
    } finally {
      // Its tokenizer takes some 60 MB; unless the next file is already being read.
      if (current === run) evaluator.stop();
    }
  }

  /** The device is asked for job by job, so that a ranking need not wait for the whole file. */
  async function scorePlan(
    { jobs, resumes }: LabelledSet,
    plan: Plan,
    signal: AbortSignal,
    tell: (next: ScoringProgress | "waiting") => void,
  ) {
    const total = pairCount(plan);
    const evidence = new Map<number, ResumeToScore["evidence"]>();
    const scores: number[][] = [];
    let info = null;
    let startedAtMs: number | null = null;
    let done = 0;
    for (const { job, resumes: planned } of plan.jobs) {
      const row = planned.map(() => Number.NaN);
      const texts = planned.map((resume, index) => ({
        id: String(index),
        text: resumes[resume] ?? "",
        evidence: evidence.get(resume),
      }));
      await withDevice(
        signal,
        () => tell("waiting"),
        async () => {
          info = await scorer.load();
          startedAtMs ??= nowMs();
          const progress = { total, startedAtMs };
          tell({ ...progress, done });
          await scorer.score(
            { jobText: jobs[job] ?? "", resumes: texts },
            {
              signal,
              onEvent: ({ id, fit, evidence: made }) => {
                const index = Number(id);
                row[index] = fit.score;
                if (made) evidence.set(planned[index] ?? -1, made);
                tell({ ...progress, done: (done += 1) });
              },
            },
          );
        },
      );
      scores.push(row);
    }
    const { thresholds, scorerVersion } = info ?? (await scorer.load());
    if (scores.flat().some(Number.isNaN)) throw new ModelError("internal", "a pair came back without a score");
    return { scores, thresholds, scorerVersion };
  }

  return {
    state,
    start,
    stop() {
      current.abort();
      evaluator.stop();
      state.setState({ status: "stopped" }, true);
    },
  };
}

function factsOf(set: LabelledSet, leftOut: readonly Fault[]): FileFacts {
  return { kind: set.kind, rows: rowCount(set), jobs: set.jobs.length, resumes: set.resumes.length, leftOut };
}

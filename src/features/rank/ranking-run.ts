// Scores what is not scored yet, job by job, and keeps every finished score at once: a dead worker, a
// stopped run or a closed tab loses nothing. Long lists get a first pass before their head is read. Knows no screen.

import { createStore, type StoreApi } from "zustand/vanilla";

import { logFault } from "../../lib/log.ts";
import type { Scorer } from "../../models/scorer.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";
import type { ScorerInfo } from "../../protocol/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { withDeviceLock } from "./device-lock.ts";
import { estimateBlock } from "./estimate-block.ts";
import { nextStep, type Step } from "./next-step.ts";
import { scoreBlock } from "./score-block.ts";

/** What a run is doing. `done` of `total` candidates are through the step it is at: next-step.ts. */
export type RunState =
  | { readonly status: "idle" }
  | { readonly status: "starting" }
  | { readonly status: "elsewhere" }
  | {
      readonly status: "running";
      readonly step: Step["kind"];
      readonly done: number;
      readonly total: number;
      readonly perSecond: number | null;
    }
  | { readonly status: "stopped"; readonly done: number; readonly total: number }
  | { readonly status: "failed"; readonly failure: Failure };

export interface RankingRun {
  readonly state: StoreApi<Readonly<Record<string, RunState>>>;
  /** Scores whatever the job still lacks; does nothing more when that is already under way. */
  start(jobId: string): void;
  /** The same, and reads these candidates in full, whatever the first pass made of them. */
  scoreFully(jobId: string, candidateIds: readonly string[]): void;
  /** Ends the job's run; what is finished stays. */
  stop(jobId: string): void;
}

interface Needs {
  readonly scorer: Pick<Scorer, "load" | "score" | "embed" | "estimate">;
  readonly storage: Pick<Storage, "jobs" | "candidates" | "scores" | "evidence" | "estimates" | "settings">;
  /** Lets one tab at a time use the device; the default asks the browser. */
  readonly withDevice?: (signal: AbortSignal, onWait: () => void, work: () => Promise<void>) => Promise<void>;
  readonly nowMs?: () => number;
}

/** Candidates in one call to the worker: enough to batch, few enough to notice new ones soon. */
const BLOCK = 64;
/** A block halves each time its worker dies; a single candidate that kills it this often is left out. */
const DEATHS_ALLOWED = 2;

export function createRankingRun({
  scorer,
  storage,
  withDevice = withDeviceLock,
  nowMs = Date.now,
}: Needs): RankingRun {
  const state = createStore<Readonly<Record<string, RunState>>>(() => ({}));
  const open = new Map<string, { abort: AbortController; again: boolean }>();
  /** Candidates to be read in full on request, by job; a reload forgets those that were not. */
  const wantedByJob = new Map<string, Set<string>>();
  const setRun = (jobId: string, run: RunState) => state.setState({ [jobId]: run });

  /** For the next visit; when it cannot be kept, this visit's run goes on all the same. */
  function remember(jobId: string, scoring: JobRow["scoring"]) {
    void storage.jobs.setScoring(jobId, scoring).catch((error: unknown) => logFault("run", error));
  }

  function start(jobId: string) {
    remember(jobId, "wanted");
    const running = open.get(jobId);
    if (running) {
      running.again = true;
      return;
    }
    void runJob(jobId);
  }

  async function runJob(jobId: string) {
    const run = { abort: new AbortController(), again: false };
    open.set(jobId, run);
    try {
      if (await isComplete(jobId)) return setRun(jobId, { status: "idle" });
      setRun(jobId, { status: "starting" });
      await withDevice(
        run.abort.signal,
        () => setRun(jobId, { status: "elsewhere" }),
        async () => {
          do {
            run.again = false;
            await scoreMissing(jobId, run.abort.signal);
          } while (run.again && !run.abort.signal.aborted);
        },
      );
      if (!run.abort.signal.aborted) setRun(jobId, { status: "idle" });
    } catch (error) {
      const failure = toFailure(error);
      if (!run.abort.signal.aborted && failure.code !== "aborted") setRun(jobId, { status: "failed", failure });
    } finally {
      open.delete(jobId);
      // Resumed while the stopped run was still letting go.
      if (run.again && run.abort.signal.aborted) start(jobId);
    }
  }

  /** Scores until nothing is missing, through worker deaths. */
  async function scoreMissing(jobId: string, signal: AbortSignal) {
    const leftOut = new Set<string>();
    const deaths = new Map<string, number>();
    let pace = { kind: "score", startedMs: nowMs(), finished: 0 };
    let blockSize = BLOCK;

    for (;;) {
      setRunIfNew(jobId);
      const info = await loadAgain(signal);
      const job = await storage.jobs.get(jobId);
      if (!job || signal.aborted) return;
      await storage.settings.write({ scorerVersion: info.scorerVersion, thresholds: info.thresholds });
      const step = await nextStep(storage, job, info, { leftOut, wanted: wantedOf(jobId), blockSize });
      if (step === null) return;
      const { kind, block, done, total } = step;
      if (kind !== pace.kind) pace = { kind, startedMs: nowMs(), finished: 0 };
      const finished = new Set<string>();
      const report = () => {
        const seconds = (nowMs() - pace.startedMs) / 1000;
        const perSecond = seconds > 0.5 ? (pace.finished + finished.size) / seconds : null;
        if (!signal.aborted)
          setRun(jobId, { status: "running", step: kind, done: done + finished.size, total, perSecond });
      };
      report();
      try {
        const run = kind === "score" ? scoreBlock : estimateBlock;
        await run(
          { scorer, storage, nowMs },
          { job, info, block, signal, onFinished: (id) => (finished.add(id), report()) },
        );
        // Whatever got nothing now (its text is gone) would get nothing in the next round either.
        for (const { id } of block) if (!finished.has(id)) leftOut.add(id);
        blockSize = BLOCK;
      } catch (error) {
        const failure = toFailure(error);
        if (failure.code !== "worker-died" && failure.code !== "device-lost") throw error;
        const suspect = block.find(({ id }) => !finished.has(id))?.id ?? "";
        const count = (deaths.get(suspect) ?? 0) + 1;
        deaths.set(suspect, count);
        if (blockSize === 1 && count > DEATHS_ALLOWED) leftOut.add(suspect);
        blockSize = finished.size > 0 ? blockSize : Math.max(1, Math.floor(blockSize / 8));
      }
      pace.finished += finished.size;
      if (signal.aborted) return;
    }
  }

  /** Whether the last used scorer version leaves nothing to do: then there is no need to load a model. */
  async function isComplete(jobId: string): Promise<boolean> {
    const [job, { scorerVersion }] = await Promise.all([storage.jobs.get(jobId), storage.settings.read()]);
    if (!job) return true;
    if (scorerVersion === null) return (await storage.candidates.ofJob(jobId)).length === 0;
    // Without a base version all evidence counts as missing, which is all the same here.
    const limits = { leftOut: new Set<string>(), wanted: wantedOf(jobId), blockSize: 1 };
    return (await nextStep(storage, job, { scorerVersion, baseVersion: "" }, limits)) === null;
  }

  function setRunIfNew(jobId: string) {
    if (state.getState()[jobId]?.status !== "running") setRun(jobId, { status: "starting" });
  }

  /** The scorer may have died a moment ago: one fresh start is normal, a second failure is told. */
  async function loadAgain(signal: AbortSignal): Promise<ScorerInfo> {
    try {
      return await scorer.load();
    } catch (error) {
      if (signal.aborted || toFailure(error).code !== "worker-died") throw error;
      return scorer.load();
    }
  }

  function wantedOf(jobId: string): ReadonlySet<string> {
    return wantedByJob.get(jobId) ?? new Set();
  }

  return {
    state,
    start,
    scoreFully(jobId, candidateIds) {
      wantedByJob.set(jobId, new Set([...wantedOf(jobId), ...candidateIds]));
      start(jobId);
    },
    stop(jobId) {
      const run = state.getState()[jobId];
      const running = open.get(jobId);
      running?.abort.abort();
      // What came in before is part of what was stopped; only a later start goes on.
      if (running) running.again = false;
      remember(jobId, "stopped");
      const { done, total } = run?.status === "running" ? run : { done: 0, total: 0 };
      setRun(jobId, { status: "stopped", done, total });
    },
  };
}

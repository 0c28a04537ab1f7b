// Scores what is not scored yet, job by job, and keeps every finished score at once: a dead worker, a
// stopped run or a closed tab loses nothing. Knows no screen.

import { createStore, type StoreApi } from "zustand/vanilla";

import { jobScoredText } from "../../core/matching/job.ts";
import type { Scorer } from "../../models/scorer.ts";
import { type Failure, ModelError, toFailure } from "../../protocol/failure.ts";
import type { ScoredResume, ScorerInfo } from "../../protocol/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";
import { toStorageError } from "../../storage/storage-error.ts";

/** What a run is doing. `done` counts candidates with a score, `total` all of the job. */
export type RunState =
  | { readonly status: "idle" }
  | { readonly status: "starting" }
  | { readonly status: "elsewhere" }
  | { readonly status: "running"; readonly done: number; readonly total: number; readonly perSecond: number | null }
  | { readonly status: "stopped"; readonly done: number; readonly total: number }
  | { readonly status: "failed"; readonly failure: Failure };

export interface RankingRun {
  readonly state: StoreApi<Readonly<Record<string, RunState>>>;
  /** Scores whatever the job still lacks; does nothing more when that is already under way. */
  start(jobId: string): void;
  /** Ends the job's run; what is finished stays. */
  stop(jobId: string): void;
}

interface Needs {
  readonly scorer: Pick<Scorer, "load" | "score">;
  readonly storage: Pick<Storage, "jobs" | "candidates" | "scores" | "settings">;
  /** Lets one tab at a time use the device; the default asks the browser. */
  readonly withDevice?: (signal: AbortSignal, onWait: () => void, work: () => Promise<void>) => Promise<void>;
  readonly nowMs?: () => number;
}

/** Candidates in one call to the worker: enough to batch, few enough to notice new ones soon. */
const BLOCK = 64;
/** A block halves each time its worker dies; a single candidate that kills it this often is left out. */
const DEATHS_ALLOWED = 2;
/** Finished scores are written together at most this often. */
const WRITE_EVERY_MS = 300;

export function createRankingRun({
  scorer,
  storage,
  withDevice = withDeviceLock,
  nowMs = Date.now,
}: Needs): RankingRun {
  const state = createStore<Readonly<Record<string, RunState>>>(() => ({}));
  const open = new Map<string, { abort: AbortController; again: boolean }>();
  const setRun = (jobId: string, run: RunState) => state.setState({ [jobId]: run });

  function start(jobId: string) {
    void storage.jobs.setScoring(jobId, "wanted");
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
    const startedMs = nowMs();
    let scoredNow = 0;
    let blockSize = BLOCK;

    for (;;) {
      setRunIfNew(jobId);
      const info = await loadAgain(signal);
      const job = await storage.jobs.get(jobId);
      if (!job || signal.aborted) return;
      const { missing, total } = await findMissing(job, info, leftOut);
      if (missing.length === 0) return;
      const block = missing.slice(0, blockSize);
      let finished = 0;
      const report = () => {
        const seconds = (nowMs() - startedMs) / 1000;
        const perSecond = seconds > 0.5 ? (scoredNow + finished) / seconds : null;
        if (!signal.aborted)
          setRun(jobId, { status: "running", done: total - missing.length + finished, total, perSecond });
      };
      report();
      try {
        await scoreBlock(job, info, block, signal, () => (finished++, report()));
        blockSize = BLOCK;
      } catch (error) {
        const failure = toFailure(error);
        if (failure.code !== "worker-died" && failure.code !== "device-lost") throw error;
        const suspect = block[finished]?.id ?? block[0]?.id ?? "";
        const count = (deaths.get(suspect) ?? 0) + 1;
        deaths.set(suspect, count);
        if (blockSize === 1 && count > DEATHS_ALLOWED) leftOut.add(suspect);
        blockSize = finished > 0 ? blockSize : Math.max(1, Math.floor(blockSize / 8));
      }
      scoredNow += finished;
      if (signal.aborted) return;
    }
  }

  /** Whether the last used scorer version has scored all: then there is no need to load a model. */
  async function isComplete(jobId: string): Promise<boolean> {
    const [job, { scorerVersion }] = await Promise.all([storage.jobs.get(jobId), storage.settings.read()]);
    if (!job) return true;
    const candidates = await storage.candidates.ofJob(jobId);
    if (candidates.length === 0) return true;
    if (scorerVersion === null) return false;
    const scored = await storage.scores.scoredHashes({ jobHash: job.hash, scorerVersion });
    return candidates.every((row) => scored.has(row.hash));
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

  async function findMissing(job: JobRow, info: ScorerInfo, leftOut: ReadonlySet<string>) {
    await storage.settings.write({ scorerVersion: info.scorerVersion, thresholds: info.thresholds });
    const [candidates, scored] = await Promise.all([
      storage.candidates.ofJob(job.id),
      storage.scores.scoredHashes({ jobHash: job.hash, scorerVersion: info.scorerVersion }),
    ]);
    const missing = candidates
      .filter((row) => !scored.has(row.hash) && !leftOut.has(row.id))
      .sort((a, b) => a.importedAt - b.importedAt);
    return { missing, total: candidates.length };
  }

  async function scoreBlock(
    job: JobRow,
    info: ScorerInfo,
    block: readonly CandidateRow[],
    signal: AbortSignal,
    onFinished: () => void,
  ) {
    const hashById = new Map(block.map((row) => [row.id, row.hash]));
    const texts = await storage.candidates.texts(block.map((row) => row.id));
    const resumes = texts.map((row) => ({ id: row.candidateId, text: row.text }));
    let waiting: ScoredResume[] = [];
    let lastWriteMs = nowMs();
    const writes: Promise<unknown>[] = [];
    let writeError: unknown;
    const write = () => {
      const rows = waiting.flatMap(({ id, fit }) => {
        const candidateHash = hashById.get(id);
        return candidateHash === undefined
          ? []
          : [{ jobHash: job.hash, scorerVersion: info.scorerVersion, candidateHash, ...fit }];
      });
      waiting = [];
      lastWriteMs = nowMs();
      if (rows.length > 0) writes.push(storage.scores.put(rows).catch((error: unknown) => (writeError ??= error)));
    };
    try {
      await scorer.score(
        { jobText: jobScoredText(job), resumes },
        {
          signal,
          onEvent: (scored) => {
            waiting.push(scored);
            onFinished();
            if (nowMs() - lastWriteMs >= WRITE_EVERY_MS) write();
          },
        },
      );
    } finally {
      write();
      await Promise.all(writes);
    }
    if (writeError !== undefined) throw storageFailure(writeError);
  }

  return {
    state,
    start,
    stop(jobId) {
      const run = state.getState()[jobId];
      const running = open.get(jobId);
      running?.abort.abort();
      // What came in before is part of what was stopped; only a later start goes on.
      if (running) running.again = false;
      void storage.jobs.setScoring(jobId, "stopped");
      const { done, total } = run?.status === "running" ? run : { done: 0, total: 0 };
      setRun(jobId, { status: "stopped", done, total });
    },
  };
}

/** Holds the browser's lock on the device for the length of `work`; without the Locks API, just works. */
async function withDeviceLock(signal: AbortSignal, onWait: () => void, work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return work();
  const name = "candor-device";
  const isFree = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
  if (isFree) return;
  onWait();
  await navigator.locks.request(name, { signal }, work);
}

/** A full disk is no failure of the scorer's, and has its own words. */
function storageFailure(error: unknown): unknown {
  const { code, message } = toStorageError(error);
  return code === "quota" ? new ModelError("storage-full", message) : error;
}

// One fine-tuning after another: scores as they are served, a training that survives a closed tab, and the gate. Knows
// no screen. What is judged is judged in a scorer of its own, so that the page's scores never mix.

import { createStore, type StoreApi } from "zustand/vanilla";

import { adapterDigest } from "../../core/learning/adapter-file.ts";
import type { Checkpoint } from "../../core/learning/checkpoint.ts";
import type { Curves } from "../../core/learning/curves.ts";
import { type GateResult, judge } from "../../core/learning/gate.ts";
import type { TrainingDevice, TrainingSettings } from "../../core/learning/settings.ts";
import { type Split, splitByJob } from "../../core/learning/split.ts";
import type { LabelledPair, TrainingData } from "../../core/learning/training-data.ts";
import { logit } from "../../core/matching/fit-parts.ts";
import { logFault } from "../../lib/log.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Trainer } from "../../models/trainer.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";
import type { ModelSource } from "../../protocol/model-store.ts";
import type { DeviceChoice } from "../../protocol/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { AdapterRow, TrainingRow } from "../../storage/schema.ts";
import { heldOutCount, scoreHeldOut, scorePairs } from "./held-out-scores.ts";

export type LearningState =
  | { readonly status: "idle" }
  | { readonly status: "waiting" }
  | { readonly status: "scoring"; readonly done: number; readonly total: number }
  | {
      readonly status: "training";
      readonly step: number;
      readonly steps: number;
      readonly curves: Curves;
      /** null until the trainer has chosen. */
      readonly device: TrainingDevice | null;
      /** The step from which it went on on the CPU after the GPU had failed, 0 from the beginning; null when none did. */
      readonly fellBackAt: number | null;
      /** Of the last steps; null before the second. */
      readonly secondsPerStep: number | null;
    }
  | { readonly status: "judging"; readonly done: number; readonly total: number }
  | { readonly status: "paused" }
  | { readonly status: "done"; readonly digest: string }
  | { readonly status: "refused"; readonly why: "too-few-jobs" | "changed" | "another-scorer" }
  | { readonly status: "failed"; readonly failure: Failure };

export interface LearningRun {
  readonly state: StoreApi<LearningState>;
  start(setId: string, settings: TrainingSettings): Promise<void>;
  /** Goes on from the last checkpoint. */
  resume(row: TrainingRow): Promise<void>;
  /** Ends after the step that runs, with a checkpoint. */
  pause(): void;
  /** Ends at once; nothing of it is kept. */
  cancel(): void;
  /** Judges an adapter that was brought, on the held-out jobs of a set. */
  judge(adapter: AdapterRow, setId: string): Promise<void>;
}

interface Needs {
  readonly storage: Pick<Storage, "learning" | "settings">;
  readonly trainer: Trainer;
  readonly openScorer: () => Scorer;
  readonly where: () => { readonly device: DeviceChoice; readonly source: ModelSource };
  /** Lets one tab at a time use the device. */
  readonly withDevice: (signal: AbortSignal, onWait: () => void, work: () => Promise<void>) => Promise<void>;
  readonly newId?: () => string;
  readonly nowMs?: () => number;
}

/** One seed splits for good: a job that judged one adapter never teaches the next. */
const SPLIT_SEED = 1;

/** So many last steps tell the pace; the first compiles. */
const PACE_STEPS = 5;

const NO_CURVES: Curves = { training: [], validation: [] };

export function createLearningRun({
  storage,
  trainer,
  openScorer,
  where,
  withDevice,
  newId = () => crypto.randomUUID(),
  nowMs = Date.now,
}: Needs): LearningRun {
  const state = createStore<LearningState>(() => ({ status: "idle" }));
  const set = (next: LearningState) => state.setState(next, true);
  let current = new AbortController();

  /** Runs alone on the device with a scorer of its own, and tells how it ended. */
  async function alone(work: (scorer: Scorer, signal: AbortSignal) => Promise<LearningState>) {
    current.abort();
    const run = (current = new AbortController());
    const scorer = openScorer();
    try {
      set({ status: "waiting" });
      await withDevice(
        run.signal,
        () => set({ status: "waiting" }),
        async () => {
          const end = await work(scorer, run.signal);
          if (!run.signal.aborted) set(end);
        },
      );
    } catch (error) {
      if (!run.signal.aborted) set({ status: "failed", failure: toFailure(error) });
    } finally {
      scorer.stop();
    }
  }

  const begin = (setId: string, settings: TrainingSettings) =>
    alone(async (scorer, signal) => {
      const data = await storage.learning.data(setId);
      const split = data && splitByJob(data, SPLIT_SEED);
      if (!split) return { status: "refused", why: "too-few-jobs" };
      const { modelDigest } = await scorer.load();
      const row: TrainingRow = {
        ...{ id: newId(), startedAt: nowMs(), setId, modelDigest, dataVersion: data.version, settings },
        ...{ served: null, checkpoint: null },
      };
      await storage.learning.beginTraining(row);
      return learn(row, split, scorer, signal);
    });

  const goOn = (row: TrainingRow) =>
    alone(async (scorer, signal) => {
      const data = await storage.learning.data(row.setId);
      const split = data && splitByJob(data, SPLIT_SEED);
      if (!split || data.version !== row.dataVersion) return { status: "refused", why: "changed" };
      const { modelDigest } = await scorer.load();
      if (modelDigest !== row.modelDigest) return { status: "refused", why: "another-scorer" };
      return learn(row, split, scorer, signal);
    });

  async function learn(row: TrainingRow, split: Split, scorer: Scorer, signal: AbortSignal): Promise<LearningState> {
    const { train, validation } = split;
    const served = row.served ?? (await serve(row.id, [...train.pairs, ...validation.pairs], scorer, signal));
    const withLogits = ({ pairs, preferences, groups }: TrainingData, from: number) => ({
      pairs: pairs.map((pair, index) => withLogit(pair, served[from + index] ?? 0.5)),
      ...{ preferences, groups },
    });
    const task = {
      train: withLogits(train, 0),
      validation: withLogits(validation, train.pairs.length),
      settings: row.settings,
      checkpoint: row.checkpoint,
    };

    let curves: Curves = row.checkpoint?.curves ?? NO_CURVES;
    let device: TrainingDevice | null = null;
    let fellBackAt: number | null = null;
    let pace: number[] = [];
    const tell = () =>
      set({
        status: "training",
        step: curves.training.length,
        steps: row.settings.steps,
        curves,
        device,
        fellBackAt,
        secondsPerStep: pace.length < 2 ? null : mean(pace.slice(1).slice(-PACE_STEPS)),
      });
    tell();
    /** One that cannot be kept costs a closed tab its steps, and the training nothing. */
    const keep = (reached: Checkpoint) =>
      void storage.learning.keepCheckpoint(row.id, reached).catch((error: unknown) => logFault("learning", error));
    const { status, checkpoint } = await trainer.train(
      { ...where(), task },
      {
        signal,
        onEvent: (event) => {
          if (signal.aborted) return;
          if (event.phase === "device") {
            ({ device } = event);
            tell();
          }
          if (event.phase === "fell-back") {
            scorer.stop(); // it may have been on the same GPU: it is opened anew to judge
            curves = event.checkpoint?.curves ?? NO_CURVES;
            fellBackAt = event.checkpoint?.step ?? 0;
            pace = [];
            tell();
          }
          if (event.phase === "checkpoint") keep(event.checkpoint);
          if (event.phase === "step") {
            pace.push(event.seconds);
            curves = { ...curves, training: [...curves.training, event.point] };
            tell();
          }
          if (event.phase === "validation") {
            curves = { ...curves, validation: [...curves.validation, event.point] };
            tell();
          }
        },
      },
    );
    if (status === "paused") {
      await storage.learning.keepCheckpoint(row.id, checkpoint);
      return { status: "paused" };
    }
    return finish(row, checkpoint, device, split, scorer, signal);
  }

  /** The scores before the training, kept so that going on does not make them again. */
  async function serve(id: string, pairs: readonly LabelledPair[], scorer: Scorer, signal: AbortSignal) {
    let done = 0;
    const total = pairs.length;
    const onScored = () => set({ status: "scoring", done: (done += 1), total });
    set({ status: "scoring", done, total });
    const served = await scorePairs({ scorer, signal, onScored }, pairs);
    await storage.learning.keepServed(id, served);
    return served;
  }

  async function finish(
    { id, modelDigest, dataVersion }: TrainingRow,
    { best, curves }: Checkpoint,
    device: TrainingDevice | null,
    split: Split,
    scorer: Scorer,
    signal: AbortSignal,
  ): Promise<LearningState> {
    const digest = adapterDigest(best, modelDigest);
    const row = {
      digest,
      createdAt: nowMs(),
      origin: "trained",
      modelDigest,
      dataVersion,
      weights: best,
      curves,
      ...(device && { device }),
    } as const;
    // Kept before it is judged: a tab closed meanwhile has an adapter to judge, not a training to repeat.
    await storage.learning.putAdapter({ ...row, gate: null });
    await storage.learning.forgetTraining(id);
    const gate = await pass(row, split.heldOut, scorer, signal);
    await storage.learning.putAdapter({ ...row, gate });
    return { status: "done", digest };
  }

  /** Scores the held-out jobs by the scorer as it came, by the adapter in use, and by the new one. */
  async function pass(
    candidate: Pick<AdapterRow, "digest" | "modelDigest" | "weights" | "curves">,
    heldOut: TrainingData,
    scorer: Scorer,
    signal: AbortSignal,
  ): Promise<GateResult> {
    const { adapterDigest: inUse } = await storage.settings.read();
    const worn = await storage.learning.adapter(inUse);
    let done = 0;
    const total = heldOutCount(heldOut) * (worn ? 3 : 2);
    const onScored = () => set({ status: "judging", done: (done += 1), total });
    const scoresOf = async (adapter: Parameters<Scorer["setAdapter"]>[0]) => {
      scorer.setAdapter(adapter);
      await scorer.load();
      return scoreHeldOut({ scorer, signal, onScored }, heldOut);
    };
    set({ status: "judging", done, total });
    const base = await scoresOf(null);
    const current = worn ? await scoresOf(worn) : base;
    const scores = { base, current, candidate: await scoresOf(candidate) };
    return judge(heldOut, scores, candidate.curves ?? NO_CURVES);
  }

  return {
    state,
    start: begin,
    resume: goOn,
    pause: () => trainer.pause(),
    cancel() {
      current.abort();
      trainer.stop();
      set({ status: "idle" });
    },
    judge: (adapter, setId) =>
      alone(async (scorer, signal) => {
        const data = await storage.learning.data(setId);
        const split = data && splitByJob(data, SPLIT_SEED);
        if (!split) return { status: "refused", why: "too-few-jobs" };
        const { modelDigest } = await scorer.load();
        if (modelDigest !== adapter.modelDigest) return { status: "refused", why: "another-scorer" };
        await storage.learning.putAdapter({ ...adapter, gate: await pass(adapter, split.heldOut, scorer, signal) });
        return { status: "done", digest: adapter.digest };
      }),
  };
}

function withLogit(pair: LabelledPair, score: number) {
  return { ...pair, servedLogit: logit(Math.min(1 - 1e-6, Math.max(1e-6, score))) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

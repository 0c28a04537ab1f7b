import "fake-indexeddb/auto";

import { expect, test } from "vitest";

import type { Checkpoint } from "../../core/learning/checkpoint.ts";
import { DEFAULT_SETTINGS } from "../../core/learning/settings.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Trainer } from "../../models/trainer.ts";
import { ModelError } from "../../protocol/failure.ts";
import { openStorage } from "../../storage/open-storage.ts";
import { testCandidate } from "../../storage/testing.ts";
import { createLearningRun } from "./learning-run.ts";

const adapter = { matrices: [], head: { weight: Float32Array.of(1), bias: 0 } };
const checkpoint = (step: number): Checkpoint => ({
  step,
  adapter,
  best: adapter,
  adam: { count: step, first: [], second: [] },
  curves: { training: [{ step, kind: "regression", loss: 0.1 }], validation: [] },
});

/** A scorer that likes long resumes, and wears what it is given. */
function fakeScorer(onScored: () => void, stop = () => {}): Scorer {
  const load = async () => ({ modelDigest: "m" });
  const score: Scorer["score"] = async ({ resumes }, { onEvent } = {}) => {
    for (const { id, text } of resumes) {
      const fit = { score: Math.min(0.9, text.length / 100), bias: 0, parts: [], chunks: [] };
      onEvent?.({ id, fit });
      onScored();
    }
    return { scored: resumes.length };
  };
  return { load, score, setAdapter: () => {}, stop } as unknown as Scorer;
}

async function setUp(name: string, train: Trainer["train"], jobs = 5) {
  const storage = await openStorage({ name });
  const labels = [];
  for (let job = 0; job < jobs; job++) {
    await storage.jobs.add({ title: `Job ${job}`, text: `Job ${job}` }, { id: `j${job}`, now: 1 });
    for (const label of [0, 1]) {
      const hash = `${job}${label}`;
      await storage.candidates.add(testCandidate(hash, "x".repeat(20 + 40 * label + job)), {
        jobId: `j${job}`,
        now: 1,
      });
      labels.push({ jobId: `j${job}`, candidateId: hash.padEnd(16, "0"), label });
    }
  }
  await storage.learning.putSet({ id: "s", createdAt: 1, labels, preferences: [] });
  let [scored, scorersStopped] = [0, 0];
  const run = createLearningRun({
    storage,
    trainer: { train, pause: () => {}, stop: () => {} },
    openScorer: () =>
      fakeScorer(
        () => (scored += 1),
        () => (scorersStopped += 1),
      ),
    where: () => ({ device: "wasm", source: { kind: "shipped" } }),
    withDevice: (_signal, _onWait, work) => work(),
    newId: () => "t",
    nowMs: () => 7,
  });
  const left = () => first(storage.learning.watchTraining());
  return { storage, run, left, scored: () => scored, scorersStopped: () => scorersStopped };
}

function first<T>(watched: { subscribe(next: (value: T) => void): unknown }): Promise<T> {
  return new Promise((resolve) => watched.subscribe(resolve));
}

test("a training gives a judged adapter that nobody wears yet, and leaves nothing to go on with", async () => {
  const { storage, run, left } = await setUp("whole", async (_input, { onEvent } = {}) => {
    onEvent?.({ phase: "device", device: "wasm" });
    onEvent?.({ phase: "step", point: { step: 1, kind: "regression", loss: 0.2 }, seconds: 1 });
    return { status: "finished", checkpoint: checkpoint(1) };
  });
  await run.start("s", DEFAULT_SETTINGS);
  const state = run.state.getState();
  expect(state.status).toBe("done");
  const row = await storage.learning.adapter(state.status === "done" ? state.digest : "");
  expect(row).toMatchObject({
    origin: "trained",
    device: "wasm",
    modelDigest: "m",
    createdAt: 7,
    gate: { passed: true, jobs: 2 },
  });
  expect(await left()).toBeNull();
  expect((await storage.settings.read()).adapterDigest).toBeNull();
  storage.close();
});

test("a worker that dies leaves the last checkpoint, and what goes on begins there", async () => {
  const begun: (number | null)[] = [];
  const served: number[][] = [];
  const { storage, run, left, scored } = await setUp("dies", async ({ task }, { onEvent } = {}) => {
    begun.push(task.checkpoint?.step ?? null);
    served.push(task.train.pairs.map(({ servedLogit }) => servedLogit));
    if (task.checkpoint) return { status: "paused", checkpoint: checkpoint(9) };
    onEvent?.({ phase: "checkpoint", checkpoint: checkpoint(5) });
    throw new ModelError("worker-died", "gone");
  });
  await run.start("s", DEFAULT_SETTINGS);
  expect(run.state.getState()).toMatchObject({ status: "failed", failure: { code: "worker-died" } });
  const row = (await left())!;
  expect(row.checkpoint?.step).toBe(5);
  await run.resume(row);
  expect(begun).toEqual([null, 5]);
  // From the same scores, which were not made again.
  expect(served[1]).toEqual(served[0]);
  expect(scored()).toBe(2 * 3);
  expect(run.state.getState()).toEqual({ status: "paused" });
  expect((await left())?.checkpoint?.step).toBe(9);
  storage.close();
});

test("a training that falls back shows the curves of its checkpoint and where it goes on, with a scorer opened anew", async () => {
  const seen: object[] = [];
  const { storage, run, scorersStopped } = await setUp("falls-back", async (_input, { onEvent } = {}) => {
    onEvent?.({ phase: "device", device: "webgpu" });
    for (const step of [1, 2, 3])
      onEvent?.({ phase: "step", point: { step, kind: "regression", loss: 0.2 }, seconds: 1 });
    onEvent?.({ phase: "fell-back", checkpoint: checkpoint(1) });
    expect(scorersStopped()).toBe(1);
    onEvent?.({ phase: "device", device: "wasm" });
    seen.push(run.state.getState());
    onEvent?.({ phase: "step", point: { step: 2, kind: "regression", loss: 0.2 }, seconds: 5 });
    seen.push(run.state.getState());
    return { status: "finished", checkpoint: checkpoint(2) };
  });
  await run.start("s", DEFAULT_SETTINGS);
  expect(seen).toMatchObject([
    { step: 1, device: "wasm", fellBackAt: 1, secondsPerStep: null, curves: { training: [{ step: 1 }] } },
    { step: 2, device: "wasm", fellBackAt: 1, secondsPerStep: null, curves: { training: [{ step: 1 }, { step: 2 }] } },
  ]);
  const { status } = run.state.getState();
  expect(status).toBe("done");
  storage.close();
});

test("too few jobs are refused, and so is going on after the data have changed", async () => {
  const never = () => Promise.reject(new Error("nothing should be trained"));
  const few = await setUp("few", never, 3);
  await few.run.start("s", DEFAULT_SETTINGS);
  expect(few.run.state.getState()).toEqual({ status: "refused", why: "too-few-jobs" });
  few.storage.close();

  const { storage, run } = await setUp("changed", never);
  const row = {
    id: "t",
    startedAt: 1,
    setId: "s",
    modelDigest: "m",
    dataVersion: "before",
    served: null,
    checkpoint: null,
  };
  await run.resume({ ...row, settings: DEFAULT_SETTINGS });
  expect(run.state.getState()).toEqual({ status: "refused", why: "changed" });
  storage.close();
});

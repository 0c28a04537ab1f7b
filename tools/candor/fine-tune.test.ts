// The whole way, without a screen: the shipped scorer, forty decisions and twenty preferences, a short training, the gate,
// and the served scores before, with and after the adapter.

import { expect, test } from "vitest";

import { adapterDigest } from "../../src/core/learning/adapter-file.ts";
import { type HeldOutScores, judge } from "../../src/core/learning/gate.ts";
import { swappedTexts, twinText } from "../../src/core/learning/name-checks.ts";
import { QUICK_SETTINGS } from "../../src/core/learning/settings.ts";
import { splitByJob } from "../../src/core/learning/split.ts";
import type { LabelledPair, TrainingData } from "../../src/core/learning/training-data.ts";
import { logit } from "../../src/core/matching/fit-parts.ts";
import type { Checkpoint } from "../../src/core/learning/checkpoint.ts";
import { openModel, type OpenModel } from "../../workers/scorer/open-model.ts";
import { openTrainer } from "../../workers/trainer/open-trainer.ts";
import { train } from "../../workers/trainer/train.ts";
import { LABELS, LESSONS, PREFERENCES } from "../samples/lessons.ts";
import { nodeOrt, readModelFiles } from "./node-scorer.ts";

const jobs = new Map(LESSONS.map(({ job }) => [job.id, job.text]));
const resumes = new Map(LESSONS.flatMap((lesson) => lesson.resumes.map(({ id, text }) => [id, text] as const)));
const data: TrainingData = {
  version: "lessons",
  pairs: LABELS.map(({ jobId, candidateId, label }) => ({
    ...{ jobId, label },
    jobText: jobs.get(jobId)!,
    resumeText: resumes.get(candidateId)!,
  })),
  preferences: PREFERENCES.map(({ jobId, better, worse }) => ({
    ...{ jobId, jobText: jobs.get(jobId)! },
    better: resumes.get(better)!,
    worse: resumes.get(worse)!,
  })),
  groups: [],
};

async function scoresOf({ session }: OpenModel, pairs: readonly Pick<LabelledPair, "jobText" | "resumeText">[]) {
  const scores: number[] = [];
  for (const { jobText, resumeText } of pairs)
    await session.score(jobText, [{ id: "", text: resumeText }], ({ fit }) => scores.push(fit.score));
  return scores;
}

async function heldOutScores(model: OpenModel, { pairs, preferences }: TrainingData): Promise<HeldOutScores> {
  const side = (pick: "better" | "worse") =>
    scoresOf(
      model,
      preferences.map((preference) => ({ jobText: preference.jobText, resumeText: preference[pick] })),
    );
  const as = (textOf: (text: string, index: number) => string) =>
    scoresOf(
      model,
      pairs.map(({ jobText, resumeText }, index) => ({ jobText, resumeText: textOf(resumeText, index) })),
    );
  const own = await as((text) => text);
  const swapped = [
    await as((text, seed) => swappedTexts(text, seed)[0]),
    await as((text, seed) => swappedTexts(text, seed)[1]),
  ] as const;
  const names = { swapped, twins: [own, await as(twinText)] as const };
  return { pairs: own, better: await side("better"), worse: await side("worse"), names };
}

test("what is taught is served, on jobs that taught nothing; taken off, scores are those from before to the bit", async () => {
  expect([data.pairs.length, data.preferences.length]).toEqual([40, 20]);
  const files = await readModelFiles();
  const before = await openModel(nodeOrt(), files, { batchSize: 1 });
  const split = splitByJob(data, 1)!;
  const served = async (part: TrainingData) => {
    const scores = await scoresOf(before, part.pairs);
    return { ...part, pairs: part.pairs.map((pair, index) => ({ ...pair, servedLogit: logit(scores[index]!) })) };
  };
  const base = await heldOutScores(before, split.heldOut);
  const task = {
    train: await served(split.train),
    validation: await served(split.validation),
    settings: QUICK_SETTINGS,
    checkpoint: null,
  };
  const { base: weights, tokenizer } = await openTrainer(files);
  const checkpoints: Checkpoint[] = [];
  const whole = await train(weights, tokenizer, task, {
    emit: (event) => void (event.phase === "checkpoint" && checkpoints.push(event.checkpoint)),
  });
  const { training, validation } = whole.checkpoint.curves;
  const losses = (kind: string) => training.filter((point) => point.kind === kind).map(({ loss }) => loss);
  expect(losses("preference").at(-1)).toBeLessThan(losses("preference")[0]!);
  expect(Math.min(...validation.map(({ loss }) => loss))).toBeLessThan(validation[0]!.loss);

  // A closed tab, and a pause after the next step: what goes on from there ends where the whole did.
  const left = { ...task, checkpoint: checkpoints[1]! };
  const paused = await train(weights, tokenizer, left, { emit: () => {}, isPaused: () => true });
  expect([paused.status, paused.checkpoint.step]).toEqual(["paused", 9]);
  const resumed = await train(weights, tokenizer, { ...task, checkpoint: paused.checkpoint }, { emit: () => {} });
  expect(resumed.checkpoint.curves).toEqual(whole.checkpoint.curves);
  expect(resumed.checkpoint.best).toEqual(whole.checkpoint.best);

  const adapter = { weights: whole.checkpoint.best, modelDigest: before.modelDigest };
  const after = before.adapt({ ...adapter, digest: adapterDigest(adapter.weights, adapter.modelDigest) });
  expect(after.scorerVersion).not.toBe(before.scorerVersion);
  const candidate = await heldOutScores(after, split.heldOut);
  const gap = ({ better, worse }: HeldOutScores) => better.reduce((sum, score, i) => sum + score - worse[i]!, 0);
  expect(gap(candidate)).toBeGreaterThan(gap(base));
  // Nothing is lost, and names matter no more than they did: to twins not at all.
  const gate = judge(split.heldOut, { base, current: base, candidate }, whole.checkpoint.curves);
  expect(gate.faults).toEqual([]);
  expect(gate.names.candidate.apart).toBeLessThanOrEqual(1e-6);
  // A name in plain sight does move a score, so that the test of names has something to find.
  expect(candidate.names.swapped[0]).not.toEqual(candidate.names.swapped[1]);

  const back = after.adapt(null);
  expect(back.scorerVersion).toBe(before.scorerVersion);
  expect(await heldOutScores(back, split.heldOut)).toEqual(base);
  const elsewhere = back.adapt({ ...adapter, modelDigest: "another", digest: "x" });
  expect(elsewhere.scorerVersion).toBe(before.scorerVersion);
  await elsewhere.session.release();
}, 900_000);

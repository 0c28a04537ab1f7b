import { expect, test } from "vitest";

import { adamStart, adamStep } from "./adam.ts";
import { adapterDigest, parseAdapterFile, writeAdapterFile } from "./adapter-file.ts";
import { balanceWeights } from "./class-balance.ts";
import { drawPlaces } from "./draws.ts";
import { bestPoint, shouldStop } from "./early-stop.ts";
import { rateFactor } from "./schedule.ts";
import { splitByJob } from "./split.ts";
import { groupsOfPairs, jobsOf, type TrainingData } from "./training-data.ts";

const pair = (jobId: string, label: number) => ({ jobId, jobText: jobId, resumeText: `${jobId} ${label}`, label });

test("a split keeps each job on one side, whatever the order of the data, and wants four jobs", () => {
  const jobs = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const pairs = jobs.flatMap((job) => [pair(job, 1), pair(job, 0)]);
  const data: TrainingData = { version: "1", pairs, preferences: [], groups: [] };
  const split = splitByJob(data, 1)!;
  const parts = [split.train, split.validation, split.heldOut].map((part) => [...jobsOf(part)].sort());
  expect(parts.flat().sort()).toEqual(jobs);
  expect(parts.map(({ length }) => length)).toEqual([5, 1, 2]);
  const turned = splitByJob({ ...data, pairs: pairs.toReversed() }, 1)!;
  expect([...jobsOf(turned.heldOut)].sort()).toEqual(parts[2]);
  expect(splitByJob({ ...data, pairs: pairs.slice(0, 6) }, 1)).toBeNull();
});

test("labels imply a group only for a job with both sides", () => {
  expect(groupsOfPairs([pair("a", 1), pair("a", 0.3), pair("b", 0.7)])).toEqual([
    { jobId: "a", jobText: "a", fits: ["a 1"], others: ["a 0.3"] },
  ]);
});

test("the rate rises for the warm-up, is whole once, and falls to three hundredths", () => {
  const factors = Array.from({ length: 101 }, (_, step) => rateFactor(step, 100));
  expect(factors.slice(0, 7)).toEqual([1 / 6, 2 / 6, 3 / 6, 4 / 6, 5 / 6, 1, 1]);
  expect(factors.at(-1)).toBeCloseTo(0.03);
  for (let step = 7; step <= 100; step++) expect(factors[step]).toBeLessThan(factors[step - 1]!);
});

test("both classes weigh the same together, one alone as it is", () => {
  expect(balanceWeights([1, 0, 0, 0.3])).toEqual([2, 4 / 6, 4 / 6, 4 / 6]);
  expect(balanceWeights([1, 0.7])).toEqual([1, 1]);
});

test("every example comes once before any comes again, the same for the same seed", () => {
  const drawn = Array.from({ length: 6 }, (_, draw) => drawPlaces(9, 3, draw, 5, "x")).flat();
  expect(drawn.slice(0, 9).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(drawn.slice(9).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(drawn.slice(0, 9)).not.toEqual(drawn.slice(9));
  expect(drawPlaces(9, 3, 4, 5, "x")).toEqual(drawn.slice(12, 15));
  expect(drawPlaces(2, 3, 0, 5, "x")).toHaveLength(2);
});

test("it stops once so many looks brought nothing, and remembers the first of the best", () => {
  const looks = [0.5, 0.4, 0.4, 0.45, 0.41].map((loss, index) => ({ step: 5 * index, loss }));
  expect(bestPoint(looks)?.step).toBe(5);
  expect(shouldStop(looks, 3)).toBe(true);
  expect(shouldStop(looks, 4)).toBe(false);
  expect(shouldStop([], 1)).toBe(false);
});

test("the first step of Adam moves every number by its rate against its gradient", () => {
  const tensors = [Float32Array.of(1, 1), Float32Array.of(0)];
  const { tensors: moved, state } = adamStep(
    tensors,
    [Float32Array.of(0.3, -0.001), Float32Array.of(0)],
    adamStart(tensors),
    [0.1, 1],
  );
  expect([...moved[0]!, ...moved[1]!].map((value) => Number(value.toFixed(3)))).toEqual([0.9, 1.1, 0]);
  expect(state.count).toBe(1);
  expect([...tensors[0]!]).toEqual([1, 1]);
});

const adapter = {
  matrices: [
    { name: "lora.0.attn.c_attn.A", dims: [2, 1] as const, data: Float32Array.of(0.5, -1) },
    { name: "lora.0.attn.c_attn.B", dims: [1, 6] as const, data: Float32Array.of(1, 2, 3, 4, 5, 6) },
  ],
  head: { weight: Float32Array.of(0.1, 0.2), bias: -0.5 },
};
const facts = { modelDigest: "m", dataVersion: "d" };

test("an adapter survives its file, and its digest is of its numbers and its scorer", () => {
  const bytes = writeAdapterFile(adapter, facts);
  const digest = adapterDigest(adapter, "m");
  expect(parseAdapterFile(bytes)).toEqual({ status: "read", digest, weights: adapter, facts });
  expect(adapterDigest(adapter, "other")).not.toBe(digest);
  // What comes later in the file decides nothing, so that other writers of the format agree.
  expect(adapterDigest({ ...adapter, matrices: adapter.matrices.toReversed() }, "m")).toBe(digest);
});

test("a changed number is refused, and so is any other file", () => {
  const bytes = writeAdapterFile(adapter, facts);
  bytes[bytes.length - 5]! ^= 1;
  expect(parseAdapterFile(bytes)).toEqual({ status: "refused", why: "changed" });
  for (const other of [new Uint8Array(), new Uint8Array(4), new Uint8Array(400), bytes.slice(0, 90)])
    expect(parseAdapterFile(other)).toEqual({ status: "refused", why: "not-an-adapter" });
});

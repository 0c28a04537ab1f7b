import { expect, test } from "vitest";

import type { PairSet } from "./labelled-set.ts";
import { measurePairs } from "./measure-pairs.ts";
import { planOf } from "./plan.ts";

const thresholds = { potential: 0.4, good: 0.8 };

/** Jobs 0 and 1 with two resumes each; resume `n` is row `n`. */
function pairs(grades: readonly number[], hasThreeClasses = false): PairSet {
  return {
    kind: "pairs",
    jobs: ["j", "k"],
    resumes: grades.map((_grade, index) => `resume ${index}`),
    hasThreeClasses,
    rows: grades.map((grade, index) => ({
      job: Math.floor(index / 2),
      resume: index,
      jobKey: String(Math.floor(index / 2)),
      grade,
    })),
  };
}

const plan = (set: PairSet) => planOf(set, { poolJobs: null, seed: 1 });
const measure = (set: PairSet, ...scores: readonly (readonly number[])[]) =>
  measurePairs(
    set,
    plan(set),
    scores.map((row, index) => ({
      name: index === scores.length - 1 ? "keywords" : "gpt2",
      scores: [row.slice(0, 2), row.slice(2)],
      thresholds,
    })),
  );

test("two classes: a fit is whatever reaches the lower threshold", () => {
  const { scorers, majorityShare } = measure(pairs([1, 0, 1, 0]), [0.9, 0.5, 0.3, 0.1]);
  const [figures] = scorers;
  expect(majorityShare).toBe(0.5);
  expect(figures?.classes.map(({ label }) => label)).toEqual(["No Fit", "Fit"]);
  expect(figures?.confusion).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(figures?.accuracy).toBe(0.5);
  // Of the pairs (0.9, 0.5), (0.9, 0.1), (0.3, 0.5), (0.3, 0.1) one is in the wrong order.
  expect(figures?.auc.value).toBe(0.75);
  // Within each job the fit is first.
  expect(figures?.byJob).toEqual({
    jobs: 2,
    meanAuc: 1,
    ndcgAt20: 1,
    map: 1,
    mrr: 1,
    hitAt1: 1,
    hitAt5: 1,
    hitAt10: 1,
  });
  // Squares 0.01, 0.25, 0.49, 0.01.
  expect(figures?.calibration?.brier).toBeCloseTo(0.76 / 4, 12);
});

test("three classes have three rows and columns", () => {
  const { scorers } = measure(pairs([1, 0.5, 0, 0.5], true), [0.9, 0.5, 0.1, 0.85]);
  expect(scorers[0]?.confusion).toEqual([
    [1, 0, 0],
    [0, 1, 1],
    [0, 0, 1],
  ]);
  expect(scorers[0]?.classes.map(({ support }) => support)).toEqual([1, 2, 1]);
  expect(scorers[0]?.macroF1).toBeCloseTo((1 + 2 / 3 + 2 / 3) / 3, 12);
  expect(scorers[0]?.scoresByClass[1]?.scores.counts.reduce((sum, count) => sum + count, 0)).toBe(2);
});

test("the difference is the scorer's AUC less that of the keywords, on the same rows", () => {
  const { difference } = measure(pairs([1, 0, 1, 0]), [0.9, 0.1, 0.8, 0.2], [0.1, 0.9, 0.8, 0.2]);
  // The keywords have only (0.8, 0.2) of four pairs in order.
  expect(difference?.value).toBe(1 - 0.25);
});

test("a scorer compared with its own scores has no difference at all", () => {
  const scores = [0.9, 0.5, 0.3, 0.1];
  expect(measure(pairs([1, 0, 1, 0]), scores, scores).difference).toEqual({ value: 0, low: 0, high: 0 });
});

test("the keywords alone have no difference", () => {
  expect(measure(pairs([1, 0, 1, 0]), [0.9, 0.5, 0.3, 0.1]).difference).toBeNull();
});

test("one class only: no AUC, no order, and the rest stands", () => {
  const [figures] = measure(pairs([1, 1, 1, 1]), [0.9, 0.5, 0.3, 0.1]).scorers;
  expect(figures?.auc).toEqual({ value: null, low: null, high: null });
  expect(figures?.byJob).toMatchObject({ jobs: 0, meanAuc: null, hitAt1: null });
  expect(figures?.spearman).toBeNull();
  expect(figures?.accuracy).toBe(0.5);
});

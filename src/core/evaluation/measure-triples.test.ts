import { expect, test } from "vitest";

import type { TripleSet } from "./labelled-set.ts";
import { measureTriples } from "./measure-triples.ts";
import { planOf } from "./plan.ts";

const thresholds = { potential: 0.4, good: 0.8 };
const set: TripleSet = {
  kind: "triples",
  jobs: ["j", "k"],
  resumes: ["a", "b", "c", "d"],
  rows: [
    { job: 0, matched: 0, unmatched: 1, field: "cook" },
    { job: 1, matched: 2, unmatched: 3, field: null },
  ],
};
const plan = planOf(set, { poolJobs: null, seed: 1 });
/** By job, then by the resumes in the plan's order. */
const scored = (byResume: readonly (readonly number[])[]) =>
  plan.jobs.map(({ job, resumes }) => resumes.map((resume) => byResume[job]?.[resume] ?? Number.NaN));

test("matched above unmatched, a tie half, and the own resume's place in the pool", () => {
  const scores = scored([
    [0.9, 0.2, 0.1, 0.3],
    [0.7, 0.1, 0.5, 0.5],
  ]);
  const { scorers } = measureTriples(set, plan, [{ name: "keywords", scores, thresholds }], [10, 20, 30, 5]);
  expect(scorers[0]).toMatchObject({ name: "keywords", matchedAbove: { value: 0.75 }, ties: 1 });
  // Job j: place 1. Job k: a tie at places 2 and 3, so 1/2 or 1/3.
  expect(scorers[0]?.pool).toMatchObject({ jobs: 2, resumes: 4, hitAt1: 0.5, hitAt5: 1 });
  expect(scorers[0]?.pool.mrr).toBeCloseTo((1 + (1 / 2 + 1 / 3) / 2) / 2, 12);
});

test("length alone is always beside: the longer resume wins", () => {
  const scores = scored([
    [1, 0, 0, 0],
    [0, 0, 1, 0],
  ]);
  const { scorers, difference } = measureTriples(
    set,
    plan,
    [
      { name: "gpt2", scores, thresholds },
      { name: "keywords", scores, thresholds },
    ],
    [10, 20, 30, 5],
  );
  expect(scorers.map(({ name, matchedAbove }) => [name, matchedAbove.value])).toEqual([
    ["gpt2", 1],
    ["keywords", 1],
    ["length", 0.5],
  ]);
  expect(difference?.value).toBe(0);
});

test("fields with few rows stand together, and a file without fields has none", () => {
  const rows = Array.from({ length: 12 }, (_, row) => ({
    ...set.rows[row % 2]!,
    field: row < 6 ? "nurse" : row < 8 ? "cook" : null,
  }));
  const scores = scored([
    [1, 0, 0, 0],
    [0, 0, 0, 1],
  ]);
  const measure = (some: TripleSet["rows"]) =>
    measureTriples({ ...set, rows: some }, plan, [{ name: "keywords", scores, thresholds }], [1, 1, 1, 1]);
  expect(measure(rows).scorers[0]?.byField).toEqual([
    { field: "nurse", rows: 6, matchedAbove: 0.5 },
    { field: "other", rows: 6, matchedAbove: 0.5 },
  ]);
  expect(measure(rows.map((row) => ({ ...row, field: null }))).scorers[0]?.byField).toEqual([]);
});

import { expect, test } from "vitest";

import type { PreferenceSet } from "./labelled-set.ts";
import { measurePreferences } from "./measure-preferences.ts";
import { planOf } from "./plan.ts";

const thresholds = { potential: 0.4, good: 0.8 };
function measure(set: PreferenceSet, byResume: readonly (readonly number[])[]) {
  const plan = planOf(set, { poolJobs: null, seed: 1 });
  const scores = plan.jobs.map(({ job, resumes }) => resumes.map((resume) => byResume[job]?.[resume] ?? Number.NaN));
  return measurePreferences(set, plan, [{ name: "keywords", scores, thresholds }]);
}
const texts = { kind: "preferences", jobs: ["j", "k"], resumes: ["a", "b", "c"] } as const;

test("comparisons: the share in which the preferred one is higher, a tie half", () => {
  const comparisons = [
    { job: 0, chosen: 0, rejected: 1 },
    { job: 1, chosen: 0, rejected: 1 },
    { job: 1, chosen: 1, rejected: 2 },
    { job: 1, chosen: 2, rejected: 0 },
  ];
  const { scorers, groups } = measure({ ...texts, comparisons, groups: [] }, [
    [0.9, 0.1, 0],
    [0.4, 0.4, 0.1],
  ]);
  // Right, tie, right, wrong.
  expect(scorers[0]).toMatchObject({ agreement: { value: 2.5 / 4 }, ties: 1, ndcgAt20: { value: null } });
  expect(groups).toBe(0);
});

test("groups: each fitting one against each other one, and the order of all", () => {
  const groups = [
    { job: 0, positives: [0], negatives: [1, 2] },
    { job: 1, positives: [0, 1], negatives: [2] },
  ];
  const { scorers } = measure({ ...texts, comparisons: [], groups }, [
    [0.5, 0.9, 0.1],
    [0.9, 0.8, 0.1],
  ]);
  // Job j: one of two; job k: both.
  expect(scorers[0]?.agreement.value).toBe(3 / 4);
  // Job j: the fitting one second, 1/log2(3); job k: the best order.
  expect(scorers[0]?.ndcgAt20.value).toBeCloseTo((1 / Math.log2(3) + 1) / 2, 12);
});

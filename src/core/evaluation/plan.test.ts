import { expect, test } from "vitest";

import type { TripleSet } from "./labelled-set.ts";
import { MAX_POOL_PAIRS, pairCount, planOf, scoreLookup } from "./plan.ts";

const options = { poolJobs: null, seed: 1 };
const texts = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index}`);

const triples = (jobs: number): TripleSet => ({
  kind: "triples",
  jobs: texts("job", jobs),
  resumes: texts("resume", 2 * jobs),
  rows: Array.from({ length: jobs }, (_, row) => ({ job: row, matched: 2 * row, unmatched: 2 * row + 1, field: null })),
});

test("every pair is planned once, a job's together", () => {
  const row = { jobKey: "", grade: 0 };
  const set = {
    kind: "pairs",
    jobs: texts("job", 2),
    resumes: texts("resume", 2),
    hasThreeClasses: false,
    rows: [
      { job: 1, resume: 0, ...row },
      { job: 0, resume: 0, ...row },
      { job: 1, resume: 1, ...row },
      { job: 1, resume: 0, ...row },
    ],
  } as const;
  const plan = planOf(set, options);
  expect(plan).toEqual({
    jobs: [
      { job: 0, resumes: [0] },
      { job: 1, resumes: [0, 1] },
    ],
    poolJobs: [],
  });
  expect(pairCount(plan)).toBe(3);
  const scoreOf = scoreLookup(plan, [[0.1], [0.2, 0.3]]);
  expect([scoreOf(0, 0), scoreOf(1, 0), scoreOf(1, 1)]).toEqual([0.1, 0.2, 0.3]);
  expect(() => scoreOf(0, 1)).toThrow("no score");
});

test("a small pool is ranked by every job, a large one by as many as are affordable", () => {
  expect(planOf(triples(5), options)).toMatchObject({ poolJobs: [0, 1, 2, 3, 4] });
  expect(pairCount(planOf(triples(5), options))).toBe(5 * 10);
  const large = planOf(triples(500), options);
  expect(large.poolJobs).toHaveLength(MAX_POOL_PAIRS / 1000);
  expect(new Set(large.poolJobs).size).toBe(large.poolJobs.length);
  // The other jobs still have their own two resumes.
  expect(pairCount(large)).toBe(10 * 1000 + 490 * 2);
});

test("the drawn jobs are those asked for, the same for the same seed", () => {
  const draw = (seed: number) => planOf(triples(50), { poolJobs: 7, seed }).poolJobs;
  expect(draw(1)).toHaveLength(7);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});

test("preferences and groups plan their documents", () => {
  const set = {
    kind: "preferences",
    jobs: ["j", "k", "unused"],
    resumes: texts("resume", 5),
    comparisons: [{ job: 0, chosen: 1, rejected: 0 }],
    groups: [{ job: 1, positives: [2, 3], negatives: [4, 2] }],
  } as const;
  expect(planOf(set, options).jobs).toEqual([
    { job: 0, resumes: [1, 0] },
    { job: 1, resumes: [2, 3, 4] },
  ]);
});

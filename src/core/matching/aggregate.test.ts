import { expect, test } from "vitest";

import { aggregate } from "./aggregate.ts";

const chunk = (start: number, end: number) => ({ start, end, tokenCount: 9 });

test("the score is the mean over all pairs, and each chunk has its mean over the job's chunks", () => {
  const fit = aggregate(
    [chunk(0, 10), chunk(10, 30)],
    [
      [0.2, 0.4],
      [0.6, 1],
    ],
  );
  expect(fit.score).toBeCloseTo(0.55, 12);
  expect(fit.chunks).toEqual([
    { start: 0, end: 10, score: expect.closeTo(0.3, 12) as number },
    { start: 10, end: 30, score: expect.closeTo(0.8, 12) as number },
  ]);
});

test("one pair is its own mean, to the bit", () => {
  expect(aggregate([chunk(0, 1)], [[0.1 + 0.2]]).score).toBe(0.1 + 0.2);
});

test("a resume without scores is a bug, not a zero", () => {
  expect(() => aggregate([], [])).toThrow("no scores");
});

test("other ways of making one reading of many, by hand", () => {
  const chunks = [chunk(0, 10), chunk(10, 30)];
  const pairs = [
    [0.2, 0.4],
    [0.9, 0.9],
  ];
  expect(aggregate(chunks, pairs, "best").score).toBe(0.9);
  expect(aggregate(chunks, pairs, "first").score).toBeCloseTo((0.3 + 0.45) / 1.5, 12);
});

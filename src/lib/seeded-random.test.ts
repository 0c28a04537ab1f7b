import { expect, test } from "vitest";

import { seededRandom, seededSample } from "./seeded-random.ts";

test("the same seed gives the same numbers, another seed others", () => {
  const first = seededRandom(7);
  const again = seededRandom(7);
  const other = seededRandom(8);
  const numbers = [first(), first(), first()];
  expect([again(), again(), again()]).toEqual(numbers);
  expect([other(), other(), other()]).not.toEqual(numbers);
});

test("the numbers fill 0 to 1 evenly", () => {
  const random = seededRandom(1);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i += 1) tenths[Math.floor(random() * 10)]! += 1;
  // Binomial with mean 1,000: the standard deviation is 30, four of them are 120.
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test("a sample has each place at most once, in order, and all when all are asked for", () => {
  const sample = seededSample(20, 5, 3);
  expect(new Set(sample).size).toBe(5);
  expect([...sample].sort((a, b) => a - b)).toEqual(sample);
  expect(seededSample(20, 5, 4)).not.toEqual(sample);
  expect(seededSample(3, 9, 1)).toEqual([0, 1, 2]);
});

import { expect, test } from "vitest";

import { calibration } from "./calibration.ts";

test("each bin has its mean score and its share of positives", () => {
  // Lower half: 0.1 and 0.3, none positive. Upper half: 0.6, 0.8 and 1, two positive.
  const found = calibration([0.1, 0.3, 0.6, 0.8, 1], [false, false, true, false, true], 2);
  expect(found?.bins).toEqual([
    { from: 0, to: 0.5, count: 2, meanScore: 0.2, positiveShare: 0 },
    { from: 0.5, to: 1, count: 3, meanScore: expect.closeTo(0.8, 12) as number, positiveShare: 2 / 3 },
  ]);
  // Gaps 0.2 and 0.8 − 2/3, weighted 2 and 3 of 5.
  expect(found?.expectedError).toBeCloseTo((2 * 0.2 + 3 * (0.8 - 2 / 3)) / 5, 12);
  // (0.01 + 0.09 + 0.16 + 0.64 + 0) / 5.
  expect(found?.brier).toBeCloseTo(0.18, 12);
});

test("an empty bin has no mean and no weight", () => {
  const found = calibration([0.9, 0.9], [true, true], 2);
  expect(found?.bins[0]).toMatchObject({ count: 0, meanScore: null, positiveShare: null });
  expect(found?.expectedError).toBeCloseTo(0.1, 12);
});

test("without items there is none", () => {
  expect(calibration([], [], 10)).toBeNull();
});

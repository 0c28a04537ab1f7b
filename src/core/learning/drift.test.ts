import { expect, test } from "vitest";

import { seededRandom } from "../../lib/seeded-random.ts";
import { AGREEMENT, driftAdvice, driftReport } from "./drift.ts";
import { detection, falseAlarms } from "./drift-trials.ts";

// Bounds leave room for luck: a true 5 % gives more once in a hundred runs of so many trials. The benchmark draws more.
test.each([
  [50, 200, 0.09],
  [200, 200, 0.09],
  [1000, 60, 0.12],
])("identical groups of %i rows rarely raise an alarm", (rows, trials, bound) => {
  expect(falseAlarms(rows, trials, 11)).toBeLessThanOrEqual(bound);
});

test("a shift of half a sigma is seen in 200 rows, nine times of ten", () => {
  expect(detection(200, 0.5, 200, 3)).toBeGreaterThanOrEqual(0.9);
});

const amount = [{ name: "score", kind: "amount" as const, of: (row: number) => row }];
const scores = (count: number, add: number) => Array.from({ length: count }, (_, i) => (i % 17) / 20 + add);

test("too few rows say nothing, and say so", () => {
  const report = driftReport(scores(19, 0), scores(500, 0.5), amount);
  expect(report.findings).toEqual([]);
  expect(report.tooFew).toEqual(["score", AGREEMENT]);
});

test("what moved comes first, and asks to be looked at; what did not, asks for nothing", () => {
  const moved = driftReport(scores(200, 0), scores(200, 0.3), amount);
  expect(moved.findings[0]).toMatchObject({ name: "score", hasMoved: true, counts: [200, 200] });
  expect(driftAdvice(moved)).toBe("look");
  const same = driftReport(scores(200, 0), scores(200, 0), amount);
  expect(same.findings[0]).toMatchObject({ name: "score", hasMoved: false });
  expect(driftAdvice(same)).toBeNull();
});

test("decisions that turn against the score ask for a new training", () => {
  const random = seededRandom(5);
  const judged = (agrees: boolean) =>
    Array.from({ length: 80 }, () => {
      const score = random();
      return { score, isYes: agrees ? score > 0.5 : score < 0.5 };
    });
  const report = driftReport(scores(80, 0), scores(80, 0), amount, [judged(true), judged(false)]);
  expect(report.findings[0]).toMatchObject({ name: AGREEMENT, hasMoved: true, values: [1, 0] });
  expect(driftAdvice(report)).toBe("train");
});

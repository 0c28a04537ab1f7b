import { expect, test } from "vitest";

import { buildDataset, splitOf } from "./dataset.ts";
import { preferenceId } from "./decision.ts";
import { testDecision, testFeedback } from "./testing.ts";

test("the same feedback gives the same version in any order, and other feedback another", () => {
  const feedback = testFeedback();
  const { version } = buildDataset(feedback);
  const turned = {
    ...feedback,
    decisions: feedback.decisions.toReversed(),
    preferences: feedback.preferences.toReversed(),
  };
  expect(buildDataset(turned).version).toBe(version);
  expect(buildDataset({ ...feedback, decisions: feedback.decisions.slice(1) }).version).not.toBe(version);
});

test("one pair that several judged is one example with their mean; not enough evidence says nothing", () => {
  const feedback = testFeedback();
  const decisions = [
    testDecision(0, 0, "yes"),
    testDecision(0, 0, "strong-yes", { rater: "Amber" }),
    testDecision(0, 0, "not-enough", { rater: "Slate" }),
  ];
  const { examples, left } = buildDataset({ ...feedback, decisions });
  expect(examples).toHaveLength(1);
  expect(examples[0]?.label).toBeCloseTo(5 / 6, 12);
  expect(examples[0]?.raters).toBe(2);
  expect(left.notEnough).toBe(1);
});

test("no job stands in two splits, and every split has some", () => {
  const { examples, preferences } = buildDataset(testFeedback());
  const splits = new Map<string, Set<string>>();
  for (const { jobHash, split } of [...examples, ...preferences])
    splits.set(jobHash, (splits.get(jobHash) ?? new Set()).add(split));
  expect([...splits.values()].every((names) => names.size === 1)).toBe(true);
  expect(new Set(examples.map(({ split }) => split)).size).toBe(3);
  const counts = Array.from({ length: 1000 }, (_, index) => splitOf(String(index)));
  expect(counts.filter((split) => split === "train").length).toBeGreaterThan(750);
});

test("a preference that raters are split over is left out; a majority stands", () => {
  const feedback = testFeedback();
  const [one] = feedback.preferences;
  if (!one) throw new Error("no preference");
  const turned = (rater: string) => {
    const swapped = {
      ...one,
      better: one.worse,
      worse: one.better,
      betterHash: one.worseHash,
      worseHash: one.betterHash,
    };
    return { ...swapped, rater, id: preferenceId({ ...swapped, rater }) };
  };
  const tied = buildDataset({ ...feedback, preferences: [one, turned("Amber")] });
  expect([tied.preferences.length, tied.left.tied]).toEqual([0, 2]);
  const major = buildDataset({ ...feedback, preferences: [one, turned("Amber"), turned("Slate")] });
  expect(major.preferences[0]?.betterHash).toBe(one.worseHash);
});

test("what was erased since is left out and counted", () => {
  const feedback = testFeedback();
  const { left, examples } = buildDataset({ ...feedback, resumeTexts: new Map() });
  expect(examples).toEqual([]);
  expect(left.textGone).toBe(feedback.decisions.length + feedback.preferences.length);
});

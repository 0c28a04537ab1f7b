import { expect, test } from "vitest";

import { testDecision, testFeedback } from "./testing.ts";
import { trainingLabels } from "./training-labels.ts";

test("raters are averaged, open answers left out, and a pair is ordered by most of them", () => {
  const { preferences } = testFeedback();
  const [one] = preferences;
  if (!one) throw new Error("no preference");
  const turned = { ...one, better: one.worse, worse: one.better };
  const { labels, preferences: ordered } = trainingLabels(
    [testDecision(0, 0, "no"), testDecision(0, 0, "strong-yes", { rater: "Amber" }), testDecision(0, 1, "not-enough")],
    [one, { ...turned, rater: "Amber" }, { ...turned, rater: "Slate" }],
  );
  expect(labels).toHaveLength(1);
  expect(labels[0]?.label).toBeCloseTo(2 / 3, 12);
  expect(ordered).toEqual([{ jobId: one.jobId, better: one.worse, worse: one.better }]);
  expect(trainingLabels([], [one, { ...turned, rater: "Amber" }]).preferences).toEqual([]);
});

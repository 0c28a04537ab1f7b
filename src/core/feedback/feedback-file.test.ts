import { expect, test } from "vitest";

import { buildDataset } from "./dataset.ts";
import type { Feedback } from "./dataset.ts";
import { mergeFeedback, readFeedback, writeFeedback } from "./feedback-file.ts";
import { testDecision, testFeedback } from "./testing.ts";

function readBack(feedback: Feedback): Feedback {
  const read = readFeedback(writeFeedback(feedback));
  if (read.status === "refused") throw new Error(read.why);
  return read.feedback;
}

test("what is written is read back: the same set, to the version", () => {
  const feedback = testFeedback({ note: "Ran a large kitchen.", reasons: ["level/too-senior"] });
  expect(buildDataset(readBack(feedback))).toEqual(buildDataset(feedback));
});

test("two raters' files merge without loss or doubles, in any order and again", () => {
  const feedback = testFeedback();
  const teal = { ...feedback, decisions: [testDecision(0, 0, "yes"), testDecision(0, 1, "no")] };
  const later = { ...feedback, decisions: [testDecision(0, 1, "strong-no", { at: 9 })] };
  const amber = { ...feedback, decisions: [testDecision(0, 0, "no", { rater: "Amber" })] };
  const merged = mergeFeedback(mergeFeedback(teal, later), amber);
  expect(merged.decisions.map(({ rater, choice }) => `${rater} ${choice}`).sort()).toEqual([
    "Amber no",
    "Teal strong-no",
    "Teal yes",
  ]);
  const turned = mergeFeedback(mergeFeedback(amber, later), mergeFeedback(merged, teal));
  expect(turned.decisions).toEqual(merged.decisions);
  expect(turned.preferences).toHaveLength(feedback.preferences.length);
});

test("a file cannot take the place of another rater's decision: its ids are not believed", () => {
  const victim = testDecision(0, 0, "yes");
  const forged = { ...testDecision(0, 1, "no", { rater: "Amber" }), id: victim.id };
  const feedback = readBack({ ...testFeedback(), decisions: [forged] });
  expect(feedback.decisions[0]?.id).not.toBe(victim.id);
});

test.each([
  ["not JSON", "answers", "it is not JSON"],
  ["of another kind", '{"format":"other"}', "its format cannot be read"],
  [
    "with an unknown answer",
    JSON.stringify({
      format: "candor-feedback",
      version: 1,
      decisions: [{ ...testDecision(0, 0, "yes"), choice: "maybe" }],
    }),
    "its decisions.0.choice cannot be read",
  ],
])("a file that is %s is refused with what is wrong", (_what, text, why) => {
  expect(readFeedback(text)).toEqual({ status: "refused", why });
});

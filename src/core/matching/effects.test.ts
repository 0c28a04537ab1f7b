import { expect, test } from "vitest";

import { effectOf, effectSentence, pointsText } from "./effects.ts";

test.each([
  [0.7, 0.618, "+8.2", "raised the score by 8.2 points"],
  [0.7, 0.74, "−4", "lowered the score by 4 points"],
  [0.7, 0.69, "+1", "raised the score by 1 point"],
  [0.7, 0.7, "0", "made no difference to the score"],
  // Within what two devices may differ by.
  [0.7, 0.7049, "−0.5", "lowered the score by 0.5 points"],
  [0.7, 0.704, "0", "made no difference to the score"],
])("a score of %d that is %d without a passage reads %s", (score, without, figure, sentence) => {
  const effect = effectOf(score, without);
  expect(pointsText(effect)).toBe(figure);
  expect(effectSentence(effect)).toBe(sentence);
});

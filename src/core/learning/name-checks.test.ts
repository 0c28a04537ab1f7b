import { expect, test } from "vitest";

import { scoringText } from "../matching/scoring-text.ts";
import { swappedTexts, twinText } from "./name-checks.ts";

test.each(["[PERSON_1]\n[EMAIL_1]\nCook at [EMPLOYER_12]", "Cook, nobody named"])(
  "the twin of %j differs, and reads the same once its placeholders are out",
  (text) => {
    expect(twinText(text)).not.toBe(text);
    expect(scoringText(twinText(text))).toBe(scoringText(text));
  },
);

test.each(["[PERSON_1]\nCook", "[EMAIL_1] Cook", "Cook"])("%j comes under two names that differ", (text) => {
  const [first, second] = swappedTexts(text, 3);
  expect(first).not.toBe(second);
  for (const named of [first, second]) expect(scoringText(named)).not.toBe(scoringText(text));
});

import { expect, test } from "vitest";

import { type ReasonCode, reasonText } from "./reasons.ts";

test.each<[ReasonCode, string]>([
  ["experience/too-little", "Too little (experience)"],
  ["skills/shallow", "Named, but not shown in work (skills)"],
  ["resume/clear", "Clear, with results (the resume)"],
  // These say what they are about themselves.
  ["skills/strong", "Skills fit well"],
  ["skills/missing", "A needed skill is missing"],
  ["skills/transferable", "Skills carry over"],
  ["level/fits", "Right level"],
  ["other/other", "Something else"],
])("%s is said once: %s", (code, text) => {
  expect(reasonText(code)).toBe(text);
});

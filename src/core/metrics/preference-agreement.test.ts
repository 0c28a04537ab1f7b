import { expect, test } from "vitest";

import { preferenceAgreement } from "./preference-agreement.ts";

test.each([
  ["every time", [2, 3], [1, 2], { share: 1, ties: 0 }],
  ["never", [1], [2], { share: 0, ties: 0 }],
  ["once, with a tie and a loss", [2, 1, 0], [1, 1, 1], { share: 0.5, ties: 1 }],
])("agreement when the preferred one is higher %s", (_what, preferred, other, expected) => {
  expect(preferenceAgreement(preferred, other)).toEqual(expected);
});

test("without comparisons there is none", () => {
  expect(preferenceAgreement([], [])).toBeNull();
});

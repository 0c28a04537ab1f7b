import { expect, test } from "vitest";

import { placeholdersIn } from "./placeholders-in.ts";

test("placeholders are counted in the order they come, and what only looks like one is not", () => {
  expect(placeholdersIn("[PERSON_1] at [EMAIL_1], [PERSON_1], [SKILL_1] and [PERSON_x]")).toEqual([
    { label: "[PERSON_1]", kind: "PERSON", count: 2 },
    { label: "[EMAIL_1]", kind: "EMAIL", count: 1 },
  ]);
});

import { expect, test } from "vitest";

import { groupBy } from "./group-by.ts";

test("values come by key, in order", () => {
  expect([...groupBy(["chef", "nurse", "cook", "clerk"], (word) => word.charAt(0))]).toEqual([
    ["c", ["chef", "cook", "clerk"]],
    ["n", ["nurse"]],
  ]);
});

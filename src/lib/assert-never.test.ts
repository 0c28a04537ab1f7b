import { expect, test } from "vitest";

import { assertNever } from "./assert-never.ts";

test.each([
  ["a word", "sideways", '"sideways"'],
  ["an object", { kind: "sideways" }, '{"kind":"sideways"}'],
])("%s that no case expects is named in the fault", (_what, value, shown) => {
  // What the compiler rules out can still come from storage or another version of a worker.
  expect(() => assertNever(value as never)).toThrow(`unexpected value: ${shown}`);
});

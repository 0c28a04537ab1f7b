import { expect, test } from "vitest";

import { throttleProgress } from "./throttle.ts";

test("the first and the last pass, and between them one in a tenth of a second", () => {
  const passed: number[] = [];
  let now = 0;
  const onBytes = throttleProgress(
    (loaded) => passed.push(loaded),
    () => now,
  );
  for (const [at, loaded] of [
    [0, 1],
    [50, 2],
    [99, 3],
    [100, 4],
    [150, 5],
    [160, 10],
  ] as const) {
    now = at;
    onBytes(loaded, 10);
  }
  expect(passed).toEqual([1, 4, 10]);
});

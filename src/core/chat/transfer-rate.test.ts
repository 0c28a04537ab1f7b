import { expect, test } from "vitest";

import { addSample, bytesPerSecond, type Sample } from "./transfer-rate.ts";

const rateOf = (...points: readonly (readonly [number, number])[]) =>
  bytesPerSecond(
    points.reduce<readonly Sample[]>((samples, [atMs, doneBytes]) => addSample(samples, { atMs, doneBytes }), []),
  );

test.each<[string, number | null, (readonly [number, number])[]]>([
  ["nothing yet", null, [[0, 0]]],
  [
    "bytes over time",
    1000,
    [
      [0, 0],
      [2000, 2000],
    ],
  ],
  [
    "the last seconds alone",
    100,
    [
      [0, 0],
      [1000, 900_000],
      [10_000, 900_900],
      [11_000, 901_000],
    ],
  ],
  [
    "a file that is fetched anew",
    500,
    [
      [0, 90_000],
      [1000, 0],
      [3000, 1000],
    ],
  ],
])("%s", (_name, rate, points) => {
  expect(rateOf(...points)).toBe(rate);
});

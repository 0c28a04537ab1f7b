import { expect, test } from "vitest";

import { headSize } from "./head-size.ts";

test.each([
  [0, 0],
  [150, 150],
  [201, 200],
  [10_000, 200],
  [10_001, 201],
  [50_000, 1000],
])("of %i candidates %i are read in full", (candidates, read) => {
  expect(headSize(candidates)).toBe(read);
});

import { expect, test } from "vitest";

import type { FitPart, PartName } from "../../core/matching/fit-parts.ts";
import { partRows } from "./part-rows.ts";

const part = (name: PartName, contribution: number): FitPart => ({ name, value: 0, contribution });
const heron = { bias: 0, parts: [part("reading", 1.2), part("words", -0.3)] };
const wren = { bias: 0, parts: [part("reading", -2), part("words", 0.5)] };

test("a row a part, a cell a candidate, one scale for all", () => {
  const { rows, most } = partRows([heron, null, wren]);
  expect(rows.map(({ name, parts }) => [name, parts.map((cell) => cell?.points ?? null)])).toEqual([
    ["reading", [1.2, null, -2]],
    ["words", [-0.3, null, 0.5]],
  ]);
  expect(most).toBe(2);
});

test("scores of the reading alone have no rows", () => {
  expect(partRows([{ bias: 0, parts: [part("reading", 1)] }, null])).toEqual({ rows: [], most: 0 });
});

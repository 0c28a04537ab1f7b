import { expect, test } from "vitest";

import { forgetLines, perLine } from "./per-line.ts";

test("a line is read once until lines are forgotten", () => {
  const read: string[] = [];
  const isEmpty = perLine((line) => {
    read.push(line);
    return line === "" ? null : line.length;
  });
  expect([isEmpty("a"), isEmpty("ab"), isEmpty("a"), isEmpty(""), isEmpty("")]).toEqual([1, 2, 1, null, null]);
  expect(read).toEqual(["a", "ab", ""]);
  forgetLines();
  isEmpty("a");
  expect(read).toEqual(["a", "ab", "", "a"]);
});

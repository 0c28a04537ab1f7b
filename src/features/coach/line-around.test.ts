import { expect, test } from "vitest";

import { lineAround } from "./line-around.ts";

const TEXT = "Cook, Bar Nine\n- Helped with grilling fish.\nLine three";
const around = (words: string) => {
  const start = TEXT.indexOf(words);
  return lineAround(TEXT, start, start + words.length);
};

test("the rest of the line stands around a change, and no other line", () => {
  expect(around("Helped with ")).toEqual({ left: "- ", right: " grilling fish." });
  expect(around("Cook")).toEqual({ left: "", right: ", Bar Nine" });
  expect(around("three")).toEqual({ left: "Line ", right: "" });
});

test("a change of whole lines has nothing around it", () => {
  expect(around("Nine\n- Helped")).toEqual({ left: "", right: "" });
});

test("a long line is cut on either side", () => {
  const { left, right } = lineAround(`${"a".repeat(90)}X${"b".repeat(90)}`, 90, 91);
  expect([left, right]).toEqual([`…${"a".repeat(48)}`, `${"b".repeat(48)}…`]);
});

import { expect, test } from "vitest";

import { ownSpans } from "./own-spans.ts";

const TEXT = "I cooked fish.";

test("spans are the whole text, in order, without gaps", () => {
  const spans = ownSpans(TEXT, { start: 2, end: 8 }, [{ key: "a", start: 0, end: 13 }]);
  expect(spans.map(({ start, end }) => TEXT.slice(start, end)).join("|")).toBe("I |cooked| fish|.");
  expect(spans.map(({ isQuoted }) => isQuoted)).toEqual([false, true, false, false]);
  expect(spans.map(({ key }) => key)).toEqual(["a", "a", "a", null]);
});

test("where two pieces of advice overlap the shorter one is reached", () => {
  const spans = ownSpans(TEXT, null, [
    { key: "line", start: 0, end: 14 },
    { key: "word", start: 0, end: 1 },
  ]);
  expect(spans.map(({ key }) => key)).toEqual(["word", "line"]);
});

test("advice on the whole has no place, and one outside of the text is cut off", () => {
  expect(
    ownSpans("ab", null, [
      { key: "whole", start: null, end: null },
      { key: "past", start: 1, end: 9 },
    ]),
  ).toEqual([
    { start: 0, end: 1, isQuoted: false, key: null },
    { start: 1, end: 2, isQuoted: false, key: "past" },
  ]);
});

test("an empty text has no spans", () => {
  expect(ownSpans("", { start: 0, end: 0 }, [])).toEqual([]);
});

import { expect, test } from "vitest";

import type { Suggestion } from "./advice.ts";
import { applySuggestion, rebase, undoOf } from "./apply.ts";

const TEXT = "Helped with tea. Helped with rice.";
const suggestion = (start: number, before: string, after: string): Suggestion => ({
  id: `weak-verb:${start}`,
  rule: "weak-verb",
  section: null,
  start,
  end: start + before.length,
  before,
  after,
});
const first = suggestion(0, "Helped with", "Made");
const second = suggestion(17, "Helped with", "Cooked");

test("a suggestion replaces what it is about", () => {
  expect(applySuggestion(TEXT, first)).toBe("Made tea. Helped with rice.");
});

test("a suggestion changes nothing where its words no longer stand", () => {
  expect(applySuggestion("Served tea. Helped with rice.", first)).toBe("Served tea. Helped with rice.");
});

test("the others keep their places when one was taken, and still fit", () => {
  const [moved] = rebase([first, second], first);
  expect(applySuggestion(applySuggestion(TEXT, first), moved!)).toBe("Made tea. Cooked rice.");
  expect(rebase([first], second)).toEqual([first]);
});

test("a suggestion that touches what was replaced is gone", () => {
  expect(rebase([suggestion(7, "with tea", "tea")], first)).toEqual([]);
});

test("what was taken can be taken back", () => {
  expect(applySuggestion(applySuggestion(TEXT, second), undoOf(second))).toBe(TEXT);
});

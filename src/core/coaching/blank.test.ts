import { expect, test } from "vitest";

import { applySuggestion } from "./apply.ts";
import { blankOf, fillBlank } from "./blank.ts";
import { gateEdit } from "./edit-gate.ts";

const TEXT = "Trained several cooks in grilling.";
const BLANK = { start: 8, end: 15 };

test("a vague count is a blank, other advice is none", () => {
  expect(blankOf({ rule: "vague-quantity", ...BLANK })).toEqual(BLANK);
  expect(blankOf({ rule: "buzzword", ...BLANK })).toBeNull();
  expect(blankOf({ rule: "vague-quantity", start: null, end: null })).toBeNull();
});

test("a count stands where the vague word stood, and is a new fact to the gate", () => {
  const edit = fillBlank(TEXT, BLANK, "  6 to  8 ");
  const edited = edit && applySuggestion(TEXT, edit);
  expect(edited).toBe("Trained 6 to 8 cooks in grilling.");
  expect(gateEdit(TEXT, edited ?? "")).toMatchObject({ accepted: false });
});

test.each(["", "lots", "7".repeat(25)])("%j is no count", (typed) => {
  expect(fillBlank(TEXT, BLANK, typed)).toBeNull();
});

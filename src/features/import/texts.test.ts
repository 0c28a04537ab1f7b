import { expect, test } from "vitest";

import { rejectText, warningText } from "../../core/reading/read-outcome.ts";
import type { ImportOutcome } from "./import-run.ts";
import { rowText } from "./row-text.ts";
import { storageFailureText } from "./storage-failure-text.ts";

const known = { candidateId: "c1", name: "Amber Heron" };

test.each<[string, ImportOutcome, boolean, string]>([
  ["waits in a run", { status: "waiting" }, true, "Waiting"],
  ["waited when the run ended", { status: "waiting" }, false, "Not read"],
  ["was read", { status: "ready", ...known }, true, "Ready"],
])("a file that %s needs one word", (_, outcome, isRunning, word) => {
  expect(rowText(outcome, isRunning)).toEqual({ word, what: "", next: "" });
});

test("a duplicate names the candidate it repeats", () => {
  expect(rowText({ status: "duplicate", ...known }, true).what).toBe("The same text as Amber Heron.");
});

test("a rejected file says why and what to do", () => {
  expect(rowText({ status: "rejected", reason: "encrypted" }, true)).toEqual({
    word: "Rejected",
    ...rejectText.encrypted,
  });
});

test("several warnings are all told", () => {
  const { what } = rowText({ status: "warning", ...known, warnings: ["very-short", "truncated"] }, true);
  expect(what).toBe(`${warningText["very-short"].what} ${warningText.truncated.what}`);
});

test.each(Object.entries(storageFailureText))("when storage fails with %s, three whole sentences say so", (_, text) => {
  for (const sentence of [text.what, text.safe, text.next]) expect(sentence).toMatch(/^[A-Z].{8,}[.]$/);
});

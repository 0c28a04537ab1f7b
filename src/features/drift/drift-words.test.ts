import { expect, test } from "vitest";

import { AGREEMENT, type DriftFinding } from "../../core/learning/drift.ts";
import { driftFigures, type ScoredRow } from "./drift-rows.ts";
import { figureText, findingText } from "./drift-words.ts";

const finding: DriftFinding = {
  ...{ name: "unknown-skills", kind: "amount", counts: [40, 60], values: [0.1, 0.4], above: 0.8 },
  ...{ stability: 0.3, p: 0.001, hasMoved: true },
};

test.each([
  [finding, "share of the listed skills that the graph does not know: higher, much. 10 % then, 40 % now (40 and 60)."],
  [
    { ...finding, name: "good-fit", kind: "rate", stability: null, values: [0.5, 0.25] },
    "share of “Good fit”: lower. 50 % then, 25 % now (40 and 60).",
  ],
  [
    { ...finding, name: "months", values: [12, 12], above: 0.5 },
    "months of work: spread differently, much. 12.00 then, 12.00 now (40 and 60).",
  ],
  [
    { ...finding, name: AGREEMENT, kind: "agreement", hasMoved: false },
    "agreement of score and decisions: no change that could not be chance. 0.10 then, 0.40 now (40 and 60).",
  ],
] as const)("%#: it is said in a sentence", (given, sentence) => {
  expect(findingText(given)).toBe(sentence);
});

test("every figure of the report has its words", () => {
  const row = { parts: [{ name: "reading" }, { name: "experience" }] } as unknown as ScoredRow;
  const names = [...driftFigures([row]).map(({ name }) => name), AGREEMENT];
  expect(names.length).toBeGreaterThan(12);
  // The score is called so; of all others a code is no word.
  expect(names.filter((name) => name !== "score" && figureText(name) === name)).toEqual([]);
});

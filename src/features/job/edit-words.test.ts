import { expect, test } from "vitest";

import type { Requirement } from "../../core/matching/job.ts";
import type { RequirementEdit } from "../../core/matching/requirement-edits.ts";
import { editSentence } from "./edit-words.ts";

const HACCP: Requirement = {
  id: "haccp",
  kind: "certificate",
  label: "HACCP",
  need: "must",
  skillId: "haccp",
  years: null,
  weight: 1,
  start: null,
  end: null,
};

test.each<[RequirementEdit, string]>([
  [{ kind: "need", id: "haccp", need: "nice" }, "HACCP is nice to have now."],
  [{ kind: "weight", id: "haccp", weight: 0 }, "HACCP does not count."],
  [{ kind: "weight", id: "haccp", weight: 4 }, "HACCP counts 4 times."],
  [{ kind: "years", id: "haccp", years: null }, "HACCP: no years asked."],
  [{ kind: "remove", id: "haccp" }, "HACCP is taken out. Undo brings it back."],
  [{ kind: "add", requirement: HACCP }, "HACCP is added as a must-have."],
])("%j", (edit, sentence) => {
  expect(editSentence(edit, [HACCP])).toBe(sentence);
});

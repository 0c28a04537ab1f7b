import { expect, test } from "vitest";

import { applySuggestion } from "../../core/coaching/apply.ts";
import { partsOf } from "./rewriter.ts";

const TEXT = `Ada Quill

Experience
Cook, Bar Nine, 2019 - 2021
- I was responsible for ordering fish from the harbour market.
- Helped with Python scripts.`;
const SECTION = { start: TEXT.indexOf("Experience"), end: TEXT.length };
const rewritten = (...lines: readonly string[]) => ["Experience", "Cook, Bar Nine, 2019 - 2021", ...lines].join("\n");

test("a line that keeps its facts is an edit of the whole text", () => {
  const [part, ...others] = partsOf(
    TEXT,
    SECTION,
    rewritten("- Ordered fish from the harbour market.", "- Helped with Python scripts."),
  );
  expect(others).toEqual([]);
  if (!part?.edit) throw new Error("not offered");
  expect(applySuggestion(TEXT, part.edit)).toBe(
    TEXT.replace(
      "I was responsible for ordering fish from the harbour market.",
      "Ordered fish from the harbour market.",
    ),
  );
});

test("a line with a skill that the resume does not have is barred, and says which", () => {
  const reply = rewritten(
    "- I was responsible for ordering fish from the harbour market.",
    "- Built services with Python and Kubernetes.",
  );
  const barred = partsOf(TEXT, SECTION, reply).filter(({ edit }) => edit === null);
  expect(barred.length).toBe(1);
  expect(barred[0]?.changes).toContainEqual({ kind: "skill", fact: "Kubernetes", how: "added" });
});

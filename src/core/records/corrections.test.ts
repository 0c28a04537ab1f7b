import { expect, test } from "vitest";

import { correctedIdentity, correctedText } from "./corrections.ts";
import type { Identity } from "./identity.ts";

const known: Identity = {
  fileName: "cv.pdf",
  entries: [
    { label: "[PERSON_1]", kind: "PERSON", value: "Ottoline Varga" },
    { label: "[PERSON_2]", kind: "PERSON", value: "Jenkins" },
  ],
  kept: ["Jordan"],
};
const text = "[PERSON_1] ran [PERSON_2] pipelines; [PERSON_2] again. Jordan.";

test("a missed word is looked for in the text as it is, and what was left before is left again", () => {
  expect(correctedText(text, { what: "hide", term: " Quist " }, known)).toEqual({
    text,
    corrections: { hide: ["Quist"], keep: ["Jordan"] },
  });
  expect(correctedText(text, { what: "hide", term: "Quist" }, null)?.corrections.keep).toEqual([]);
});

test("a word that is not personal comes back wherever it stood", () => {
  expect(correctedText(text, { what: "keep", label: "[PERSON_2]" }, known)).toEqual({
    text: "[PERSON_1] ran Jenkins pipelines; Jenkins again. Jordan.",
    corrections: { hide: [], keep: ["Jordan", "Jenkins"] },
  });
});

test("nothing is done without a word, or about a placeholder nobody knows", () => {
  expect(correctedText(text, { what: "hide", term: "  " }, known)).toBeNull();
  expect(correctedText(text, { what: "keep", label: "[PERSON_2]" }, null)).toBeNull();
  expect(correctedText(text, { what: "keep", label: "[PERSON_9]" }, known)).toBeNull();
});

test("what is known follows the text", () => {
  const hidden = [{ label: "[TERM_1]", kind: "TERM", value: "Quist" }] as const;
  expect(correctedIdentity(known, { what: "hide", term: "Quist" }, hidden).entries).toHaveLength(3);
  const kept = correctedIdentity(known, { what: "keep", label: "[PERSON_2]" }, []);
  expect(kept.entries.map(({ label }) => label)).toEqual(["[PERSON_1]"]);
  expect(kept.kept).toEqual(["Jordan", "Jenkins"]);
});

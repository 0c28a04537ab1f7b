import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";
import type { AnonymiseOptions } from "./anonymise.ts";

const hide = (text: string, options: Partial<AnonymiseOptions>): string =>
  anonymise(text, { fileName: null, ...options }).text;

test("a word that was missed is hidden wherever it occurs, in any case", () => {
  expect(hide("Led Bluebird. BLUEBIRD grew, bluebirds flew.", { rules: { hide: ["bluebird"], keep: [] } })).toBe(
    "Led [TERM_1]. [TERM_1] grew, bluebirds flew.",
  );
});

test("a false hit is restored wherever it occurs", () => {
  const text = "Name: Okafor\nBuilt with Okafor.";
  expect(hide(text, {})).toBe("Name: [PERSON_1]\nBuilt with [PERSON_1].");
  expect(hide(text, { rules: { hide: [], keep: ["okafor"] } })).toBe(text);
});

test("signs in a term are signs, and blanks any blanks", () => {
  expect(hide("Knows C++ and Team  Blue", { rules: { hide: ["C++", "team blue", " "], keep: [] } })).toBe(
    "Knows [TERM_1] and [TERM_2]",
  );
});

test("what a model for names found is hidden too, by offsets of the input", () => {
  const text = "Caf\u0065\u0301 of Zyxo Qwellan; Qwellan cooks.";
  const start = text.indexOf("Zyxo");
  const extraFindings = [{ kind: "PERSON", start, end: start + 12, score: 0.9, why: "model" }] as const;
  expect(hide(text, { extraFindings })).toBe("Café of [PERSON_1]; [PERSON_1] cooks.");
});

import { expect, test } from "vitest";

import type { PersonalKind } from "../../core/privacy/replacement.ts";
import { hiddenHeading, hiddenPersonText } from "./candidate-words.ts";

test.each<[PersonalKind[], string]>([
  [["PHONE", "PERSON", "EMAIL", "PERSON"], "Name, e-mail and phone hidden"],
  [["ID_NUMBER"], "ID numbers hidden"],
  [["URL", "EMAIL"], "E-mail and links hidden"],
  [[], "No name or contact was found in this resume"],
])("placeholders of %j read %j", (kinds, text) => {
  expect(hiddenPersonText(kinds.map((kind) => ({ kind })))).toBe(text);
});

test.each([
  [["tiny", "covered"], "Hidden text found (2)"],
  [["instruction"], "Text meant for a machine found (1)"],
  [["tiny", "keyword-block"], "Hidden and planted text found (2)"],
] as const)("what was left out for %j is headed %j", (reasons, heading) => {
  expect(hiddenHeading(reasons.map((reason) => ({ reason })))).toBe(heading);
});

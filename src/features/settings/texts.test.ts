import { expect, test } from "vitest";

import { FAILURE_CODES } from "../../protocol/failure.ts";
import { failureText } from "../../protocol/failure-text.ts";
import { fallbackText } from "./fallback-text.ts";

const sentences = [
  ...FAILURE_CODES.flatMap((code) => Object.entries(failureText[code]).map(([part, text]) => [code, part, text])),
  ...Object.entries(fallbackText).flatMap(([reason, { what, next }]) => [
    [reason, "what", what],
    [reason, "next", next],
  ]),
];

test.each(sentences)("%s has a whole sentence for %s: %s", (_code, _part, text) => {
  expect(text).toMatch(/^[A-Z].{8,}[.]$/);
});

test("the short form of a reason fits in the pill", () => {
  for (const { short } of Object.values(fallbackText)) expect(short.length).toBeLessThanOrEqual(16);
});

test("no two reasons read the same", () => {
  const whats = Object.values(fallbackText).map(({ what }) => what);
  expect(new Set(whats).size).toBe(whats.length);
});

import { expect, test } from "vitest";

import { placeholderWords, textSpans } from "./text-spans.ts";

const text = "[PERSON_1] ran HACCP audits. Write to [EMAIL_12] or [ID_NUMBER_1].";

/** `<placeholder>`, `{quoted}`. */
function drawn(start: number, end: number, quote: { start: number; end: number } | null): string {
  return textSpans(text, start, end, quote)
    .map((span) => {
      const part = text.slice(span.start, span.end);
      const inner = span.isPlaceholder ? `<${part}>` : part;
      return span.isQuoted ? `{${inner}}` : inner;
    })
    .join("");
}

const all = [0, text.length] as const;
const quoteOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

test.each<[string, readonly [number, number], { start: number; end: number } | null, string]>([
  ["placeholders", all, null, "<[PERSON_1]> ran HACCP audits. Write to <[EMAIL_12]> or <[ID_NUMBER_1]>."],
  [
    "a quote",
    all,
    quoteOf("HACCP audits"),
    "<[PERSON_1]> ran {HACCP audits}. Write to <[EMAIL_12]> or <[ID_NUMBER_1]>.",
  ],
  [
    "a quote over a placeholder",
    all,
    quoteOf("to [EMAIL_12] or"),
    "<[PERSON_1]> ran HACCP audits. Write {to }{<[EMAIL_12]>}{ or} <[ID_NUMBER_1]>.",
  ],
  ["a quote that begins before the stretch", [15, 28], { start: 0, end: 20 }, "{HACCP} audits."],
  ["a quote elsewhere", [0, 10], quoteOf("audits"), "<[PERSON_1]>"],
  ["an empty stretch", [4, 4], null, ""],
])("%s", (_, [start, end], quote, expected) => {
  expect(drawn(start, end, quote)).toBe(expected);
});

test("brackets of the candidate's own are plain text", () => {
  expect(textSpans("[2019] [a_1]", 0, 12, null)).toHaveLength(1);
});

test("a placeholder reads as words", () => {
  expect(placeholderWords("[DATE_OF_BIRTH_1]")).toBe("date of birth 1");
});

import { expect, test } from "vitest";

import { MAX_QUOTE_LENGTH, quoteAround, splitPassages } from "./passages.ts";

test.each([
  ["lines and sentences", "One. Two\nThree!  ", ["One.", "Two", "Three!"]],
  ["bullets", "• cook • bake", ["cook", "bake"]],
  ["no break at Node.js or 3.5", "Node.js 3.5 used", ["Node.js 3.5 used"]],
  ["nothing", " \n ", []],
])("splits %s", (_what, text, expected) => {
  expect(splitPassages(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test("a quote is the sentence around a mention", () => {
  const text = "Ran a kitchen. Wrote HACCP plans for it. Left.";
  const { start, end } = quoteAround(text, text.indexOf("HACCP"), text.indexOf("HACCP") + 5);
  expect(text.slice(start, end)).toBe("Wrote HACCP plans for it.");
});

test("a quote of a long line is cut at words and still holds the mention", () => {
  const text = `${"many words ".repeat(60)}HACCP ${"and more ".repeat(60)}`;
  const at = text.indexOf("HACCP");
  const { start, end } = quoteAround(text, at, at + 5);
  expect(end - start).toBeLessThanOrEqual(MAX_QUOTE_LENGTH);
  expect(text.slice(start, end)).toMatch(/^(?:many|words) .*HACCP.* (?:and|more)$/);
});

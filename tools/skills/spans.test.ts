import { expect, test } from "vitest";

import { spanFigures, taggedSpans, toTokens } from "./spans.ts";

test("tags become spans, and an I without its B is none", () => {
  expect(taggedSpans(["B", "I", "O", "B", "B", "O", "I"])).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 4 },
    { start: 4, end: 5 },
  ]);
});

test("offsets become the tokens they touch", () => {
  const tokens = ["Uses", "C++,", "Spring", "Boot"];
  const text = tokens.join(" ");
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  expect(toTokens([at("C++"), at("Spring Boot")], tokens)).toEqual([
    { start: 1, end: 2 },
    { start: 2, end: 4 },
  ]);
});

test("strict wants the same tokens, overlap one in common", () => {
  const sentences = [
    {
      found: [
        { start: 0, end: 1 },
        { start: 4, end: 5 },
      ],
      gold: [
        { start: 0, end: 1 },
        { start: 3, end: 6 },
      ],
    },
    { found: [{ start: 9, end: 10 }], gold: [{ start: 1, end: 2 }] },
  ];
  expect(spanFigures(sentences)).toEqual({
    found: 3,
    gold: 3,
    strict: { precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 },
    overlap: { precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 },
  });
});

test("nothing found in nothing is no division by nothing", () => {
  expect(spanFigures([{ found: [], gold: [] }]).strict).toEqual({ precision: 0, recall: 0, f1: 0 });
});

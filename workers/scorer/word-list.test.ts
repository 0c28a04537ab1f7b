import { expect, test } from "vitest";

import { parseWordList } from "./word-list.ts";

test("words and counts go together by their place", () => {
  const { documents, counts } = parseWordList({ documents: 9, words: "c++ cook", counts: [2, 7] });
  expect(documents).toBe(9);
  expect([...counts]).toEqual([
    ["c++", 2],
    ["cook", 7],
  ]);
});

test("a model without the file weighs all words alike", () => {
  expect(parseWordList(null)).toMatchObject({ documents: 0, counts: new Map() });
});

test.each([
  ["a count too few", { documents: 9, words: "c++ cook", counts: [2] }],
  ["no documents", { documents: 0, words: "cook", counts: [2] }],
  ["a list that is none", { documents: 9, words: ["cook"], counts: [2] }],
])("%s is refused", (_, value) => {
  expect(() => parseWordList(value)).toThrow();
});

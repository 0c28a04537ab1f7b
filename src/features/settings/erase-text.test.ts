import { expect, test } from "vitest";

import { countsText, isEmpty, placesLeft } from "./erase-text.ts";

test.each([
  [{ jobs: 0, candidates: 0, scores: 0 }, "0 jobs, 0 candidates and 0 scores"],
  [{ jobs: 1, candidates: 1, scores: 1 }, "1 job, 1 candidate and 1 score"],
  [{ jobs: 4, candidates: 1212, scores: 1187 }, "4 jobs, 1,212 candidates and 1,187 scores"],
])("what is stored is said in words (%#)", (counts, text) => {
  expect(countsText(counts)).toBe(text);
});

test("one row of any kind is not empty", () => {
  expect(isEmpty({ jobs: 0, candidates: 0, scores: 0 })).toBe(true);
  expect(isEmpty({ jobs: 0, candidates: 0, scores: 1 })).toBe(false);
});

test("after an erasure the choice of colours may be left, and nothing else", () => {
  const counts = { jobs: 0, candidates: 0, scores: 0 };
  const searched = [
    { name: "local storage", items: 1 },
    { name: "texts", items: 0 },
  ];
  expect(placesLeft({ ...counts, searched })).toEqual([]);
  expect(placesLeft({ ...counts, searched: [...searched, { name: "vault", items: 2 }] })).toEqual(["vault"]);
});

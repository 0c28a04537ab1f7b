import { expect, test } from "vitest";

import { createKeywordScorer } from "./keywords.ts";
import { jobWords, NO_WORD_LIST, sharedAndMissing, type WordList, wordLikeness, wordVector } from "./word-evidence.ts";

/** Ten documents: "team" in nine, "cook" in two, "pastry" in one, "haccp" in none. */
const list: WordList = {
  documents: 10,
  counts: new Map([
    ["team", 9],
    ["cook", 2],
    ["pastry", 1],
  ]),
};
const idf = (count: number) => Math.log(11 / (1 + count)) + 1;
const likeness = (job: string, resume: string, of = list) => wordLikeness(jobWords(job, of), wordVector(resume, of));

test("words is the cosine of sublinear TF-IDF, by hand", () => {
  const twice = (1 + Math.log(2)) * idf(2);
  const expected = (twice * idf(2)) / (Math.hypot(twice, idf(9)) * Math.hypot(idf(2), idf(1)));
  expect(likeness("cook cook team", "cook pastry")).toBeCloseTo(expected, 6);
});

test("with the same collection it is the keyword baseline", () => {
  const documents = ["cook soup daily", "cook bread daily", "write code daily"];
  const counts = new Map([
    ["cook", 2],
    ["soup", 1],
    ["daily", 3],
    ["bread", 1],
    ["write", 1],
    ["code", 1],
  ]);
  const baseline = createKeywordScorer(documents);
  for (const [job, resume] of [
    ["cook soup daily", "bread daily cook cook"],
    ["write new code", "code soup"],
  ] as const)
    expect(likeness(job, resume, { documents: 3, counts })).toBeCloseTo(baseline(job, resume), 6);
});

test.each([
  ["a text is like itself", "cook pastry haccp", "cook pastry haccp", 1],
  ["nothing in common", "cook", "code", 0],
  ["an empty resume", "cook", "", 0],
  ["an empty job", "", "cook", 0],
  ["frequent words count too", "team", "team", 1],
])("%s", (_, job, resume, words) => {
  const found = likeness(job, resume);
  expect(found).toBeCloseTo(words, 6);
  expect(found).toBeLessThanOrEqual(1);
});

test("the telling words that are shared and missing come rarest first", () => {
  const job = jobWords("team cook pastry haccp sous", list);
  const resume = wordVector("cook haccp team", list);
  expect(sharedAndMissing(job, resume, 9)).toEqual({ shared: ["haccp", "cook"], missing: ["sous", "pastry"] });
  expect(sharedAndMissing(job, resume, 1)).toEqual({ shared: ["haccp"], missing: ["sous"] });
});

test("without a list every word counts alike", () => {
  expect(likeness("cook team", "team", NO_WORD_LIST)).toBeCloseTo(Math.SQRT1_2, 6);
});

test("a vector is sorted and of length one, whatever the order of the words", () => {
  const { ids, weights } = wordVector("pastry cook haccp soup bread knife", list);
  expect([...ids]).toEqual([...ids].sort((a, b) => a - b));
  expect(Math.hypot(...weights)).toBeCloseTo(1, 6);
  expect(wordVector("knife bread soup haccp cook pastry", list)).toEqual({ ids, weights });
});

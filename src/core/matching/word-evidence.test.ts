import { expect, test } from "vitest";

import { createKeywordScorer } from "./keywords.ts";
import { jobWords, NO_WORD_LIST, sharedAndMissing, wordEvidence, type WordList, wordVector } from "./word-evidence.ts";

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
const evidence = (job: string, resume: string, of = list) => wordEvidence(jobWords(job, of), wordVector(resume, of));

test("words is the cosine of sublinear TF-IDF, by hand", () => {
  const twice = (1 + Math.log(2)) * idf(2);
  const expected = (twice * idf(2)) / (Math.hypot(twice, idf(9)) * Math.hypot(idf(2), idf(1)));
  expect(evidence("cook cook team", "cook pastry").words).toBeCloseTo(expected, 6);
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
    expect(evidence(job, resume, { documents: 3, counts }).words).toBeCloseTo(baseline(job, resume), 6);
});

test("coverage is the share of the job's telling words, by idf; frequent words do not count", () => {
  const whole = idf(2) + idf(1) + idf(0);
  expect(evidence("team cook pastry haccp", "team cook haccp haccp").coverage).toBeCloseTo(
    (idf(2) + idf(0)) / whole,
    12,
  );
});

test.each([
  ["a text is like itself", "cook pastry haccp", "cook pastry haccp", 1, 1],
  ["nothing in common", "cook", "code", 0, 0],
  ["an empty resume", "cook", "", 0, 0],
  ["an empty job", "", "cook", 0, 0],
  ["a job of frequent words only has nothing to cover", "team", "team", 1, 0],
])("%s", (_, job, resume, words, coverage) => {
  const found = evidence(job, resume);
  expect(found.words).toBeCloseTo(words, 6);
  expect(found.words).toBeLessThanOrEqual(1);
  expect(found.coverage).toBeCloseTo(coverage, 12);
});

test("the telling words that are shared and missing come rarest first", () => {
  const job = jobWords("team cook pastry haccp sous", list);
  const resume = wordVector("cook haccp team", list);
  expect(sharedAndMissing(job, resume, 9)).toEqual({ shared: ["haccp", "cook"], missing: ["sous", "pastry"] });
  expect(sharedAndMissing(job, resume, 1)).toEqual({ shared: ["haccp"], missing: ["sous"] });
});

test("without a list every word counts alike and all of them tell", () => {
  expect(evidence("cook team", "team", NO_WORD_LIST)).toEqual({
    words: expect.closeTo(Math.SQRT1_2, 6),
    coverage: 0.5,
  });
});

test("a vector is sorted and of length one, whatever the order of the words", () => {
  const { ids, weights } = wordVector("pastry cook haccp soup bread knife", list);
  expect([...ids]).toEqual([...ids].sort((a, b) => a - b));
  expect(Math.hypot(...weights)).toBeCloseTo(1, 6);
  expect(wordVector("knife bread soup haccp cook pastry", list)).toEqual({ ids, weights });
});

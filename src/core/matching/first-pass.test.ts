import { expect, test } from "vitest";

import { estimate, headSize, type JobEvidence, PLAIN_FIRST_PASS, type TextEvidence } from "./first-pass.ts";
import { jobWords, NO_WORD_LIST, wordVector } from "./word-evidence.ts";

const job: JobEvidence = { embedding: Float32Array.of(1, 0), words: jobWords("cook haccp", NO_WORD_LIST) };
const candidate = (text: string, ...embedding: number[]): TextEvidence => ({
  embedding: Float32Array.from(embedding),
  words: wordVector(text, NO_WORD_LIST),
});

test.each([
  [0, 0],
  [150, 150],
  [201, 200],
  [10_000, 200],
  [10_001, 201],
  [50_000, 1000],
])("of %i candidates %i are read in full", (candidates, read) => {
  expect(headSize(candidates)).toBe(read);
});

test("the words and the topic both raise an estimate", () => {
  const scoreOf = (of: TextEvidence) => estimate(job, of, PLAIN_FIRST_PASS).score;
  const stranger = scoreOf(candidate("code", 0, 1));
  expect(scoreOf(candidate("cook", 0, 1))).toBeGreaterThan(stranger);
  expect(scoreOf(candidate("code", 1, 0))).toBeGreaterThan(stranger);
});

test("an estimate says which parts it is made of", () => {
  const { parts } = estimate(job, candidate("cook haccp", 1, 0), {
    bias: -1,
    parts: { coverage: { weight: 2, centre: 0.5 } },
  });
  expect(parts).toEqual([{ name: "coverage", value: 1, contribution: 1 }]);
});

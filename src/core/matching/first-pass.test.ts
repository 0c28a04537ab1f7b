import { expect, test } from "vitest";

import { unitRows } from "./embedding.ts";
import { estimate, type JobEvidence, PLAIN_FIRST_PASS, type TextEvidence } from "./first-pass.ts";
import { skillSet } from "./skill-share.ts";
import { jobWords, NO_WORD_LIST, wordVector } from "./word-evidence.ts";

const job: JobEvidence = {
  embedding: Float32Array.of(1, 0),
  words: jobWords("cook haccp", NO_WORD_LIST),
  skills: skillSet(["cook", "haccp"]),
  yearsAsked: 4,
};
const candidate = (text: string, ...embedding: number[]): TextEvidence => ({
  embedding: Float32Array.from(embedding),
  headlines: unitRows([Float32Array.from(embedding)]),
  words: wordVector(text, NO_WORD_LIST),
  skills: skillSet(text.split(" ")),
  yearsWorked: null,
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
    parts: { skills: { weight: 2, centre: 0.5 } },
  });
  expect(parts).toEqual([{ name: "skills", value: 1, contribution: 1 }]);
});

test("years of work raise an estimate, and a text without dates is neither helped nor hurt", () => {
  const blend = { bias: 0, parts: { experience: { weight: 2, centre: 0.6 } } };
  const years = (yearsWorked: number | null) => estimate(job, { ...candidate("cook", 1, 0), yearsWorked }, blend);
  expect(years(8).score).toBeGreaterThan(years(2).score);
  expect(years(null)).toEqual({ score: 0.5, bias: 0, parts: [{ name: "experience", value: null, contribution: 0 }] });
});

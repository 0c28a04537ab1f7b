import { expect, test } from "vitest";

import { bleu } from "./bleu.ts";

const words = (text: string) => text.split(" ");
// The example every description of BLEU uses (Papineni et al. 2002, section 2).
const references = [
  "It is a guide to action that ensures that the military will forever heed Party commands",
  "It is the guiding principle which guarantees the military forces always being under the command of the Party",
  "It is the practical guide for the army always to heed the directions of the party",
].map(words);
const first = words("It is a guide to action which ensures that the military always obeys the commands of the party");
const other = {
  hypothesis: words("he read the book because he was interested in world history"),
  references: [words("he was interested in world history because he read the book")],
};

test("sentence and corpus values are those NLTK's documentation prints", () => {
  expect(bleu([{ hypothesis: first, references }])).toBeCloseTo(0.5045666840058485, 10);
  expect(bleu([{ hypothesis: first, references }, other])).toBeCloseTo(0.5920778868801042, 10);
});

test("a word counts no more often than in a reference: the paper's 2/7", () => {
  const cats = ["the cat is on the mat", "there is a cat on the mat"].map(words);
  expect(bleu([{ hypothesis: words("the the the the the the the"), references: cats }], 1)).toBeCloseTo(2 / 7, 12);
});

test("the same is 1, nothing in common 0, and what is short is penalised", () => {
  expect(bleu([{ hypothesis: first, references: [first] }])).toBe(1);
  expect(bleu([{ hypothesis: ["a", "b", "c", "d"], references: [["e", "f", "g", "h"]] }])).toBe(0);
  expect(bleu([{ hypothesis: ["a"], references: [["a", "b"]] }], 1)).toBeCloseTo(Math.exp(-1), 12);
});

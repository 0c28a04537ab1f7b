import { expect, test } from "vitest";

import { type Compared, compareSentence } from "./compare-sentence.ts";

const heron: Compared = { name: "Amber Heron", score: 0.82, mustMet: 6, experienceMonths: 60 };
const wren: Compared = { name: "Slate Wren", score: 0.77, mustMet: 5, experienceMonths: 110 };
const kestrel: Compared = { name: "Ivory Kestrel", score: 0.58, mustMet: 6, experienceMonths: 20 };

test.each<[string, readonly Compared[], number, string]>([
  [
    "two candidates are better and more",
    [heron, wren],
    7,
    "Amber Heron has the better fit and meets more must-haves (6 of 7); Slate Wren has more experience (9 y 2 mo).",
  ],
  [
    "three or four are best and most; who shares a lead leads nowhere",
    [heron, wren, kestrel],
    7,
    "Amber Heron has the best fit; Slate Wren has the most experience (9 y 2 mo).",
  ],
  [
    "one who leads everywhere",
    [heron, { ...kestrel, mustMet: 1 }],
    7,
    "Amber Heron has the better fit, meets more must-haves (6 of 7) and has more experience (5 y).",
  ],
  [
    "scores that look alike are level",
    [heron, { ...wren, score: 0.8211, mustMet: 6, experienceMonths: 60 }],
    7,
    "Nobody leads: on what can be compared, they are level.",
  ],
  [
    "a missing score is not a lost comparison",
    [{ ...heron, score: null }, wren],
    7,
    "Amber Heron meets more must-haves (6 of 7); Slate Wren has more experience (9 y 2 mo).",
  ],
  [
    "unknown experience is not compared",
    [heron, { ...wren, experienceMonths: null }],
    7,
    "Amber Heron has the better fit and meets more must-haves (6 of 7).",
  ],
  [
    "a job without must-haves does not mention them",
    [heron, wren],
    0,
    "Amber Heron has the better fit; Slate Wren has more experience (9 y 2 mo).",
  ],
])("%s", (_, compared, mustCount, sentence) => {
  expect(compareSentence(compared, mustCount)).toBe(sentence);
});

import { expect, test } from "vitest";

import { meteor } from "./meteor.ts";
import { porterStem } from "./porter-stem.ts";

const words = (text: string) => text.toLowerCase().split(" ");

// The worked examples of METEOR's article in Wikipedia.
test.each([
  ["the cat sat on the mat", 0.9977],
  ["on the mat sat the cat", 0.5],
  ["the cat was sat on the mat", 0.9654],
])("%s", (hypothesis, value) => {
  expect(meteor(words(hypothesis), words("the cat sat on the mat"))).toBeCloseTo(value, 4);
});

test("the value that NLTK's documentation prints for the military's guide, which needs stems", () => {
  const hypothesis = "It is a guide to action which ensures that the military always obeys the commands of the party";
  const reference = "It is a guide to action that ensures that the military will forever heed Party commands";
  expect(meteor(words(hypothesis), words(reference))).toBeCloseTo(0.6944, 4);
});

test("nothing in common is 0, and a stem is enough", () => {
  expect(meteor(words("non matching hypothesis"), words("this is a cat"))).toBe(0);
  expect(meteor(["managed"], ["managing"])).toBeGreaterThan(0);
});

// From the paper of the algorithm (Porter 1980) and its published word list.
test.each([
  ["caresses", "caress"],
  ["ponies", "poni"],
  ["cats", "cat"],
  ["feed", "feed"],
  ["agreed", "agre"],
  ["plastered", "plaster"],
  ["motoring", "motor"],
  ["sing", "sing"],
  ["conflated", "conflat"],
  ["troubled", "troubl"],
  ["hopping", "hop"],
  ["falling", "fall"],
  ["filing", "file"],
  ["happy", "happi"],
  ["sky", "sky"],
  ["relational", "relat"],
  ["conditional", "condit"],
  ["vietnamization", "vietnam"],
  ["triplicate", "triplic"],
  ["hopeful", "hope"],
  ["goodness", "good"],
  ["replacement", "replac"],
  ["adoption", "adopt"],
  ["probate", "probat"],
  ["rate", "rate"],
  ["controll", "control"],
  ["roll", "roll"],
  ["generalizations", "gener"],
])("the stem of %s is %s", (word, stem) => {
  expect(porterStem(word)).toBe(stem);
});

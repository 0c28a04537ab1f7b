import { expect, test } from "vitest";

import { bandSentence, scoreBand } from "./score-band.ts";

const thresholds = { potential: 0.3, good: 0.68 };

test.each<[number, string]>([
  [0.82, "Good fit, clearly: 0.14 above 0.68, where Good fit begins."],
  [0.7, "Good fit, near the border: 0.02 above 0.68, where Good fit begins."],
  [0.68, "Good fit, near the border: less than 0.01 above 0.68, where Good fit begins."],
  // Shown as 0.68 and yet below it: the class decides on the full figure, and so do the words.
  [0.6751, "Potential fit, near Good fit: less than 0.01 below 0.68, where Good fit begins."],
  [0.64, "Potential fit, near Good fit: 0.04 below 0.68, where Good fit begins."],
  [0.6, "Potential fit: 0.08 below 0.68, where Good fit begins."],
  [0.4, "Potential fit: 0.10 above 0.30, where Potential fit begins."],
  [0.31, "Potential fit, near No fit: 0.01 above 0.30, where Potential fit begins."],
  [0.27, "No fit, near the border: 0.03 below 0.30, where Potential fit begins."],
  [0, "No fit, clearly: 0.30 below 0.30, where Potential fit begins."],
])("a score of %d is told as %s", (score, sentence) => {
  expect(bandSentence(scoreBand(score, thresholds))).toBe(sentence);
});

test("a model without a class in the middle has one border, and names what begins there", () => {
  expect(scoreBand(0.45, { potential: 0.5, good: 0.5 }).distance).toBe("0.05 below 0.50, where Good fit begins");
});

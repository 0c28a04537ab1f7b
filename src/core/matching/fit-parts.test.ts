import { expect, test } from "vitest";

import { type Blend, blendParts, blendReading, logit, READING_ALONE, readingValue } from "./fit-parts.ts";

const blend: Blend = {
  bias: -0.4,
  parts: {
    skills: { weight: 2.1, centre: 0.3 },
    reading: { weight: 0.7, centre: -1.2 },
    topic: { weight: 1.9, centre: 0.35 },
    words: { weight: 4.2, centre: 0.11 },
  },
};
const sumOf = ({ bias, parts }: { bias: number; parts: readonly { contribution: number }[] }) =>
  parts.reduce((sum, { contribution }) => sum + contribution, bias);

test.each([0.003, 0.2, 0.5, 0.77, 0.999])("the parts of a reading of %f add up to the score's logit", (reading) => {
  for (const topic of [-0.5, 0.1, 0.9])
    for (const words of [0, 0.3]) {
      const fit = blendReading(reading, { topic, words, skills: 1 - words }, blend);
      expect(Math.abs(sumOf(fit) - logit(fit.score))).toBeLessThanOrEqual(1e-9);
    }
});

test("a part adds its weight times its distance from the centre, in one fixed order", () => {
  const fit = blendReading(0.5, { topic: 0.45, words: 0.11, skills: 0.3 }, blend);
  expect(fit.parts.map(({ name }) => name)).toEqual(["reading", "topic", "words", "skills"]);
  expect(fit.parts.map(({ contribution }) => contribution)).toEqual([
    expect.closeTo(0.84, 12),
    expect.closeTo(0.19, 12),
    0,
    0,
  ]);
});

test.each([0, 1e-9, 0.1 + 0.2, 0.987654321, 1])(
  "without a blend a reading of %d is the score, to the bit",
  (reading) => {
    const fit = blendReading(reading, {}, READING_ALONE);
    expect(fit.score).toBe(reading);
    expect(fit.parts).toEqual([{ name: "reading", value: readingValue(reading), contribution: readingValue(reading) }]);
  },
);

test("a certain reading stays finite", () => {
  expect(readingValue(0)).toBeCloseTo(-13.8155, 3);
  expect(readingValue(1)).toBeCloseTo(13.8155, 3);
});

test("a first pass leaves the reading out; a part that was not measured is a bug", () => {
  const firstPass: Blend = { bias: 0, parts: { words: { weight: 2, centre: 0.5 } } };
  expect(blendParts({ words: 0.5 }, firstPass).score).toBe(0.5);
  expect(() => blendParts({ topic: 1 }, firstPass)).toThrow("words");
});

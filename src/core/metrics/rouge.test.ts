import { expect, test } from "vitest";

import { rougeL, rougeN } from "./rouge.ts";
import { textTokens } from "./text-tokens.ts";

const words = (text: string) => text.split(" ");

test("the examples of the paper: three quarters and one half (Lin 2004, section 3)", () => {
  const reference = words("police killed the gunman");
  expect(rougeL(words("police kill the gunman"), reference).f1).toBe(0.75);
  expect(rougeL(words("the gunman kill police"), reference).f1).toBe(0.5);
  expect(rougeL(words("the gunman police killed"), reference).f1).toBe(0.5);
  expect(rougeN(words("police kill the gunman"), reference, 2)).toEqual(
    rougeN(words("the gunman kill police"), reference, 2),
  );
});

test("the values that Google's rouge-score prints for its own example", () => {
  const hypothesis = textTokens("The quick brown dog jumps on the log.");
  const reference = textTokens("The quick brown fox jumps over the lazy dog");
  const one = rougeN(hypothesis, reference, 1);
  expect(one.precision).toBeCloseTo(0.75, 12);
  expect(one.recall).toBeCloseTo(0.6666666666666666, 12);
  expect(one.f1).toBeCloseTo(0.7058823529411765, 12);
  const longest = rougeL(hypothesis, reference);
  expect(longest.precision).toBeCloseTo(0.625, 12);
  expect(longest.recall).toBeCloseTo(0.5555555555555556, 12);
  expect(longest.f1).toBeCloseTo(0.5882352941176471, 12);
});

test("nothing against something is 0", () => {
  expect(rougeN([], ["a"], 1).f1).toBe(0);
  expect(rougeN(["a"], ["a"], 2).f1).toBe(0);
  expect(rougeL([], []).f1).toBe(0);
});

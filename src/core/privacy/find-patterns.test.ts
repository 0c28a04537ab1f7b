import { expect, test } from "vitest";

import { findPatterns } from "./find-patterns.ts";

const found = (folded: string, ...patterns: readonly string[]): readonly string[] =>
  findPatterns(folded, patterns).map(({ start, end, pattern }) => `${pattern}: ${folded.slice(start, end)}`);

test("of patterns that stand at one place the first one counts", () => {
  expect(found("ask amara brunner or brunner", "amara brunner", "amara", "brunner")).toEqual([
    "amara brunner: amara brunner",
    "brunner: brunner",
    "brunner: brunner",
  ]);
});

test("a blank stands for dots, line breaks and underscores, and may be missing only behind a comma", () => {
  expect(found("amara._brunner amara\nbrunner amarabrunner", "amara brunner")).toHaveLength(2);
  expect(found("brunner,amara brunner, amara", "brunner, amara")).toHaveLength(2);
});

test("a gap gives back what the pattern goes on with", () => {
  expect(found("10 - 12", "10 - 12")).toEqual(["10 - 12: 10 - 12"]);
});

test("parts of longer words are none of its places", () => {
  expect(found("amaral tamara amara1 çamara", "amara")).toEqual([]);
});

test("a pattern that begins with a blank comes to an end", () => {
  expect(found("a, b", " b")).toEqual([" b:  b"]);
});

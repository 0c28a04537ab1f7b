import { expect, test } from "vitest";

import { chunkText } from "./chunk.ts";
import { scoringText } from "./scoring-text.ts";

/** A stand-in for GPT-2: a token for every four characters of a word. */
const countTokens = (text: string) => text.split(" ").reduce((sum, word) => sum + Math.ceil([...word].length / 4), 0);

const cut = (text: string, maxTokens: number, maxChunks = 99) => chunkText(text, { maxTokens, maxChunks }, countTokens);
const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i % 10}`).join(" ");

test.each([
  ["a short text is one chunk", "one two six", 10, [3]],
  ["an empty text is one chunk without tokens", "", 10, [0]],
  ["blanks only are one chunk without tokens", " \n\t ", 10, [0]],
  ["one token too many makes two halves, not a tail", words(11), 10, [6, 5]],
  ["a full chunk stays one", words(10), 10, [10]],
  ["three chunks are alike", words(25), 10, [9, 8, 8]],
  ["a cut prefers a line start just before its place", `${words(9)}\n${words(11)}`, 11, [9, 11]],
  ["placeholders at the end make no chunk of their own", `${words(20)} [PERSON_1]\n[EMAIL_1]`, 10, [10, 10]],
  ["a line start is not taken when the rest would not fit", `${words(9)}\n${words(11)}`, 10, [10, 10]],
  ["a line start far away is not taken", `${words(3)}\n${words(17)}`, 11, [10, 10]],
])("%s", (_name, text, maxTokens, sizes) => {
  expect(cut(text, maxTokens).map((chunk) => chunk.tokenCount)).toEqual(sizes);
});

test.each([
  ["prose", `${words(137)}\n\n${words(61)}\n - ${words(290)}`],
  ["placeholders, which have no tokens", "[PERSON_1] ".repeat(80) + words(30)],
  ["a word longer than several chunks", `head ${"x".repeat(5000)} tail ${words(40)}`],
  ["a long word of surrogate pairs", "😀".repeat(1500)],
  ["compatibility characters that grow", "ﷺ".repeat(90)],
  ["no line ends with CRLF", words(90).replaceAll(" w3", "\r\nw3")],
])("chunks of %s cover every word once, in order, within the limit", (_name, text) => {
  const maxTokens = 20;
  const chunks = cut(text, maxTokens, 1e6);
  let lastEnd = 0;
  for (const chunk of chunks) {
    expect(text.slice(lastEnd, chunk.start).trim()).toBe("");
    const own = text.slice(chunk.start, chunk.end);
    expect(own.isWellFormed()).toBe(true);
    expect(countTokens(scoringText(own))).toBe(chunk.tokenCount);
    expect(chunk.tokenCount).toBeLessThanOrEqual(maxTokens);
    lastEnd = chunk.end;
  }
  expect(text.slice(lastEnd).trim()).toBe("");
});

test("above the chunk limit the head is read in full chunks and the rest ignored", () => {
  const chunks = cut(words(100), 10, 4);
  expect(chunks.map((chunk) => chunk.tokenCount)).toEqual([10, 10, 10, 10]);
  expect(chunks[0]?.start).toBe(0);
});

test("at the chunk limit nothing is ignored", () => {
  const text = words(40);
  expect(cut(text, 10, 4).at(-1)?.end).toBe(text.length);
});

test("a megabyte without a space ends in good time", () => {
  const chunks = cut("x".repeat(1_000_000), 576, 16);
  expect(chunks.map((chunk) => chunk.tokenCount)).toEqual(Array.from({ length: 16 }, () => 576));
}, 60_000);

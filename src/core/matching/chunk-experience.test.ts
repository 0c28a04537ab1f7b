import { expect, test } from "vitest";

import { chunkByExperience } from "./chunk-experience.ts";

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(" ");
const countTokens = (text: string) => text.split(/\s+/).filter(Boolean).length;
const limits = { maxTokens: 100, maxChunks: 16 };

test("each experience is a chunk, with what stands before and after the jobs", () => {
  const parts = [words(70, "head"), words(80, "first"), words(90, "second"), words(65, "school")];
  const text = parts.join("\n");
  const start = (n: number) => parts.slice(0, n).join("\n").length + 1;
  const experiences = [
    { start: start(1), end: start(2) - 1 },
    { start: start(2), end: start(3) - 1 },
  ];
  const chunks = chunkByExperience(text, experiences, limits, countTokens);
  expect(chunks.map(({ start: from, end }) => new Set(text.slice(from, end).trim().split(/\s+/)).size)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(chunks.map(({ tokenCount }) => tokenCount)).toEqual([70, 80, 90, 65]);
});

test("a short stretch is read with its neighbour, a long one is cut", () => {
  const text = `${words(5, "head")}\n${words(150, "job")}`;
  const chunks = chunkByExperience(text, [{ start: 25, end: text.length }], limits, countTokens);
  expect(chunks.length).toBe(2);
  expect(chunks[0]?.start).toBe(0);
  expect(chunks.every(({ tokenCount }) => tokenCount <= limits.maxTokens)).toBe(true);
});

test("without experiences it is the whole text, cut as ever", () => {
  const text = words(40, "word");
  expect(chunkByExperience(text, [], limits, countTokens)).toEqual([{ start: 0, end: text.length, tokenCount: 40 }]);
});

import { expect, test } from "vitest";

import { PUBLISHED_SIZES } from "../../core/matching/scorer-size.ts";
import { type MachineLimits, modelNeeds, whyNotHere } from "./model-needs.ts";

const [small, , , large] = PUBLISHED_SIZES;
const limits: MachineLimits = { hasGpu: true, memoryBytes: 8e9, freeBytes: 1e12 };

test.each([
  ["the small one with 8 bits, as converted: 142.8 MB", small!, "q8", 142.8e6],
  ["the small one with 4 bits, as converted: 100.3 MB", small!, "q4", 100.3e6],
] as const)("%s", (_name, size, precision, bytes) => {
  const { downloadBytes } = modelNeeds(size, precision);
  expect(Math.abs(downloadBytes - bytes) / bytes).toBeLessThan(0.005);
});

test.each<[string, Partial<MachineLimits>, RegExp | null]>([
  ["a large machine runs the largest", {}, null],
  ["a full disk does not", { freeBytes: 5e8 }, /allows this page 500 MB more/],
  ["nor does a small memory", { memoryBytes: 2e9 }, /reports 2 GB of memory/],
  ["eight reported gigabytes may be more", { memoryBytes: 8e9, hasGpu: true }, null],
  ["a browser that says nothing is tried", { memoryBytes: null, freeBytes: null }, null],
])("%s", (_name, changed, words) => {
  const why = whyNotHere(modelNeeds(large!, "q8"), { ...limits, ...changed });
  if (words === null) expect(why).toBeNull();
  else expect(why).toMatch(words);
});

test("without a GPU the largest does not fit, the small one does", () => {
  const without = { ...limits, hasGpu: false };
  expect(whyNotHere(modelNeeds(large!, "q8"), without)).toMatch(/Without a GPU/);
  expect(whyNotHere(modelNeeds(small!, "q8"), without)).toBeNull();
});

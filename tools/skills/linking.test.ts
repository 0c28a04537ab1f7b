import { expect, test } from "vitest";

import { linkingFigures } from "./linking.ts";
import { createNgramRanker } from "./ngrams.ts";

test("places become shares, and what is not found counts as nothing", () => {
  expect(linkingFigures([0, 1, 7, -1])).toEqual({
    mentions: 4,
    top1: 0.25,
    hit5: 0.5,
    hit10: 0.75,
    mrr10: (1 + 1 / 2 + 1 / 8) / 4,
  });
});

test("the baseline finds names by their letters", () => {
  const rank = createNgramRanker(["cooking", "bookkeeping", "welding"]);
  expect(rank("book keeper", 1)).toEqual([1]);
  expect(rank("zzz", 3)).toEqual([]);
});

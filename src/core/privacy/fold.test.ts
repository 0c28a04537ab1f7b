import { expect, test } from "vitest";

import { fold } from "./fold.ts";

test.each([
  ["Amara OKAFOR", "amara okafor"],
  ["Dvořáková", "dvorakova"],
  ["ÉÇÑ", "ecn"],
  // A stroke is no accent, and typed away like one.
  ["Łucja Øst ß", "lucja ost ß"],
  ["Йовчев", "иовчев"],
  ["İpek", "ipek"],
  ["王小明", "王小明"],
  // A Korean syllable is letters, not a letter with accents.
  ["김민수", "김민수"],
])("%j is compared as %j", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each(["Łucja Dvořáková", "e\u0301", "İstanbul", "ﬁn", "👩‍🍳 Chef", "한국", "\uD83D"])(
  "offsets in the folded %j are offsets in the text",
  (text) => {
    expect(fold(text)).toHaveLength(text.length);
  },
);

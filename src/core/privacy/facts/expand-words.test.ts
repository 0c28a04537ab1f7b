import { expect, test } from "vitest";

import { expandWords } from "./expand-words.ts";

test.each([
  ["danish|dutch", ["danish", "dutch"]],
  ["dan(?:e|ish)s?", ["danes", "dane", "danishs", "danish"]],
  ["cuban[oa]|u\\.s\\.", ["cubano", "cubana", "u.s."]],
  [
    "(?:belg|brit)isch(?:e[rs]?)?",
    ["belgischer", "belgisches", "belgische", "belgisch", "britischer", "britisches", "britische", "britisch"],
  ],
])("%j stands for %j", (source, words) => {
  expect([...expandWords(source)]).toEqual(words);
});

import { expect, test } from "vitest";

import { fold } from "../fold.ts";
import { MORE_FORENAMES, NEVER_NAME_WORDS, PARTICLES } from "./word-lists.ts";

const LISTS = { PARTICLES, NEVER_NAME_WORDS, MORE_FORENAMES };
const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

test.each(Object.entries(LISTS))("%s holds folded words, as words are looked up", (_name, list) => {
  expect(wordsOf(list).filter((word) => fold(word) !== word || !/^[a-z-]+$/.test(word))).toEqual([]);
});

test.each(Object.entries(LISTS))("%s holds no word twice", (_name, list) => {
  const words = wordsOf(list);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

import { expect, test } from "vitest";

import { fold } from "../fold.ts";
import { PLAIN_WORDS, TITLE_WORDS } from "../name-data.ts";
import { nameWord } from "./name-words.ts";
import { NEVER_NAME_WORDS } from "./word-lists.ts";
import { WORLD_FORENAMES, WORLD_SURNAMES } from "./world-names.ts";

const words = [...WORLD_FORENAMES.trim().split(/\s+/), ...WORLD_SURNAMES.trim().split(/\s+/)];

test("names are stored in the form in which words are looked up, each once", () => {
  expect(words.filter((word) => fold(word) !== word)).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test("no name is a word of titles, of everyday work or of headings", () => {
  const others = new Set(`${TITLE_WORDS} ${PLAIN_WORDS} ${NEVER_NAME_WORDS}`.split(/\s+/));
  expect(words.filter((word) => others.has(word))).toEqual([]);
});

test.each(["Paola", "Joost", "Marieke", "Siobhán", "Oluwaseun", "Çağlar", "Þórdís", "Zsófia", "Сергей", "Γεώργιος"])(
  "%s is known as a forename",
  (name) => {
    expect(nameWord(name)).toBe("forename");
  },
);

test.each(["Will", "Mark", "Bill", "Art", "Chase", "Hunter", "April", "Paris", "Jenkins", "Docker", "Cassandra"])(
  "%s is no name by itself",
  (word) => {
    expect(["forename"]).not.toContain(nameWord(word));
  },
);

import { expect, test } from "vitest";

import { HEADING_WORDS } from "./heading-words.ts";
import { findSections } from "./sections.ts";

const WORDINGS = HEADING_WORDS.flatMap((language) =>
  Object.entries(language).flatMap(([kind, words]) => words.split(", ").map((wording) => ({ wording, kind }))),
);

/** As the search compares them. */
const keyOf = (wording: string) =>
  wording
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();

test("every wording is plain lower-case words", () => {
  expect(WORDINGS.filter(({ wording }) => !/^\p{Ll}[\p{Ll}']*(?: [\p{Ll}']+)*$/u.test(wording))).toEqual([]);
});

test("no wording stands twice in one language", () => {
  const twice = HEADING_WORDS.flatMap((language) => {
    const keys = Object.values(language).flatMap((words) => words.split(", ").map(keyOf));
    return keys.filter((key, index) => keys.indexOf(key) !== index);
  });
  expect(twice).toEqual([]);
});

test("no heading has two kinds, in whatever language", () => {
  const kinds = new Map<string, string>();
  const contradictions = WORDINGS.filter(({ wording, kind }) => {
    const known = kinds.get(keyOf(wording)) ?? kind;
    kinds.set(keyOf(wording), known);
    return known !== kind;
  });
  expect(contradictions).toEqual([]);
});

test("every wording, set in capitals on a line of its own, opens a section of its kind", () => {
  const missed = WORDINGS.filter(
    ({ wording, kind }) => findSections(`Ada Quill\n${wording.toUpperCase()}\nline`)[1]?.kind !== kind,
  );
  expect(missed).toEqual([]);
});

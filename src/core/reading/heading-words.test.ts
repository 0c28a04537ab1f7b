import { expect, test } from "vitest";

import { HEADING_WORDS } from "./heading-words.ts";
import { findSections } from "./sections.ts";

const WORDINGS = Object.entries(HEADING_WORDS).flatMap(([kind, words]) =>
  words.split(", ").map((wording) => [wording, kind] as const),
);

test("every wording is plain lower-case words, as the search compares them", () => {
  expect(WORDINGS.filter(([wording]) => !/^[a-z]+(?: [a-z]+)*$/.test(wording))).toEqual([]);
});

test("no wording stands twice, so that no heading has two kinds", () => {
  const all = WORDINGS.map(([wording]) => wording.replaceAll(" ", ""));
  expect(all.filter((wording, index) => all.indexOf(wording) !== index)).toEqual([]);
});

test("every wording, set in capitals on a line of its own, opens a section of its kind", () => {
  const missed = WORDINGS.filter(
    ([wording, kind]) => findSections(`Ada Quill\n${wording.toUpperCase()}\nline`)[1]?.kind !== kind,
  );
  expect(missed).toEqual([]);
});

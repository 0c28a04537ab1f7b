import { expect, test } from "vitest";

import { bareIn, bareSentences } from "./bare-sentences.ts";

/** Each with the reason why it is in no catalogue. */
const NOT_SAID: readonly RegExp[] = [
  // Questions are understood in English alone; the German page says so above them.
  /^src\/features\/ask\/examples\.ts:/,
  // Invented code names of the picture on the first page.
  /^src\/features\/start\/RankingPicture\.tsx:/,
  // Names of columns in a file.
  /^src\/features\/evaluate\/DropLabelled\.tsx:/,
  // Keys of tables: "local storage".
  /^src\/features\/privacy\/place-words\.ts:/,
  /^src\/features\/settings\/erase-text\.ts:/,
  // Selectors and fonts of CSS.
  /^src\/ui\/is-taken\.ts:/,
  /^src\/app\/theme\.ts:/,
];
/** Names of formats. */
const NAMES = new Set(["JSON Resume"]);

test("the page says nothing that its catalogues do not know", () => {
  expect(bareSentences().filter(({ text, at }) => !NAMES.has(text) && !NOT_SAID.some((one) => one.test(at)))).toEqual(
    [],
  );
});

test("none of the exceptions is left over", () => {
  const found = bareSentences();
  expect(NOT_SAID.filter((one) => !found.some(({ at }) => one.test(at)))).toEqual([]);
});

test.each([
  ['const x = { label: "Good fit" };', ["Good fit"]],
  ["const x = `Saved on ${host} just now`;", ["Saved on ", " just now"]],
  ['const x = t("Good fit");', []],
  ['const x = t("Stored on {host}", { host: "this very machine" });', ["this very machine"]],
  ['throw new Error("no such row");', []],
])("%s", (code, texts) => {
  expect(bareIn(code, "x.ts").map(({ text }) => text)).toEqual(texts);
});

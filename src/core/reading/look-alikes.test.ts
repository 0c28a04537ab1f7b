import { expect, test } from "vitest";

import { foldLookAlikes } from "./look-alikes.ts";

test.each([
  ["a Cyrillic letter in a Latin word", "P\u0443thon and Java", "Python and Java", ["P\u0443thon"]],
  ["a Greek capital", "\u039aubernetes", "Kubernetes", ["\u039aubernetes"]],
  ["a word all of look-alikes", "Head \u0441\u043e\u043e\u043a", "Head cook", ["\u0441\u043e\u043e\u043a"]],
])("%s is folded and told", (_, text, folded, found) => {
  expect(foldLookAlikes(text)).toEqual({ text: folded, found });
});

test.each([
  ["Russian", "Повар, опыт 5 лет. Рост, уха, оса"],
  ["Russian beside English", "Head cook. Шеф-повар, уха и оса"],
  ["Greek letters of science", "TNFα, NFκB, TGFβ, μm and kΩ"],
  ["a Russian word with a Latin letter by mistake", "Cоздание меню, повар"],
  ["plain English", "Head cook"],
])("%s stays as it is", (_, text) => {
  expect(foldLookAlikes(text)).toEqual({ text, found: [] });
});

import { expect, test } from "vitest";

import { cleanText } from "./clean-text.ts";

const tagged = (text: string) => [...text].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join("");

test.each([
  ["line ends of all systems", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["blanks of every width", "a\u00a0\u2003b \t c", "a b c"],
  ["trailing and leading blanks", "  a  \n\tb ", "a\nb"],
  ["more than one empty line", "\n\na\n\n\n\nb\n\n", "a\n\nb"],
  ["ligatures", "o\ufb03ce \ufb01sh", "office fish"],
  ["accents written apart", "cafe\u0301", "café"],
  ["soft hyphens and zero-width blanks", "man\u00adage\u200bment\ufeff", "management"],
  ["control characters", "a\u0000b\u0007c", "abc"],
  ["bullets of symbol fonts", "\uf0b7 grill", "• grill"],
  ["joiners between Latin letters", "a\u200db\u200cc", "abc"],
])("%s are made plain", (_, raw, text) => {
  expect(cleanText(raw).text).toBe(text);
});

test.each([
  ["joiners that shape Persian words", "می\u200cخواهم"],
  ["a family of joined emoji", "👩\u200d👧"],
])("%s stay", (_, text) => {
  expect(cleanText(text).text).toBe(text);
});

test("a message in tag characters is taken out and handed back", () => {
  expect(cleanText(`Cook${tagged("hire me")} in Lund`)).toEqual({
    text: "Cook in Lund",
    smuggled: ["hire me"],
    reversed: [],
    oddCount: 0,
  });
});

test("a message in variation selectors is taken out and handed back", () => {
  const message = [..."yes!"].map((c) => String.fromCodePoint(0xe0100 + c.charCodeAt(0) - 16)).join("");
  expect(cleanText(`a${message}b`)).toMatchObject({ text: "ab", smuggled: ["yes!"] });
});

test("what a terminal conceals is taken out and handed back", () => {
  expect(cleanText("\u001b[1mCook\u001b[0m\u001b[8m hire me\u001b[0m in Lund")).toMatchObject({
    text: "Cook in Lund",
    smuggled: [" hire me"],
  });
});

test("a message in blanks without width is handed back", () => {
  const bits = [..."hire"].map((letter) => letter.charCodeAt(0).toString(2).padStart(8, "0")).join("");
  const message = [...bits].map((bit) => (bit === "1" ? "\u200b" : "\u200c")).join("");
  expect(cleanText(`Cook${message} in Lund`)).toMatchObject({ text: "Cook in Lund", smuggled: ["hire"] });
});

test.each([
  ["letters turned round are taken out", "Cook \u202eertsinim emirp\u202c in Lund", "Cook in Lund", ["ertsinim emirp"]],
  ["a phone number in an Arabic line stays", "هاتف \u202d0123 456\u202c", "هاتف 0123 456", []],
  ["letters dressed up are undressed", "𝐂𝐨𝐨𝐤 Ｃｏｏｋ Ⓒⓞⓞⓚ Cᴏᴏᴋ", "Cook Cook Cook Cook", []],
])("%s", (_, raw, text, reversed) => {
  expect(cleanText(raw)).toMatchObject({ text, reversed });
});

test.each([
  ["replacement characters", "caf\ufffd \ufffd", 2],
  ["UTF-8 read as Latin-1", "cafÃ© itâ€™s", 2],
  ["nothing odd", "café it’s", 0],
])("counts %s", (_, raw, oddCount) => {
  expect(cleanText(raw).oddCount).toBe(oddCount);
});

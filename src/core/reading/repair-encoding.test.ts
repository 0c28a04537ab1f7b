import { expect, test } from "vitest";

import { repairEncoding } from "./repair-encoding.ts";

/** The text as a program shows it that takes UTF-8 for Windows-1252. */
const misread = (text: string) => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

test.each(["• led a team", "Café Linné", "the team’s “best”", "Łódź – Kraków", "10 € an hour", "日本語", "🙂 cook"])(
  "%s comes back from a wrong reading",
  (text) => {
    expect(misread(text)).not.toBe(text);
    expect(repairEncoding(misread(text))).toBe(text);
  },
);

test.each(["Café Linné", "Ângela Sá", "São João", "Ærø, Ørsted", "ÎLE-DE-FRANCE", "à la carte", "Ñandú’s"])(
  "%s is left as it is",
  (text) => {
    expect(repairEncoding(text)).toBe(text);
  },
);

test.each([
  ["Company ï¼ City\nthe teamâ€™s Â\nÂ work", "Company , City\nthe team’s  \n  work"],
  ["10/2011 ï¼\u200b Current", "10/2011 – Current"],
  ["03/2014 ï¼ 04/2016", "03/2014 – 04/2016"],
  ["the â€œbestâ€ of all", "the “best” of all"],
])("bytes that were lost leave no letters behind: %s", (broken, whole) => {
  expect(repairEncoding(broken)).toBe(whole);
});

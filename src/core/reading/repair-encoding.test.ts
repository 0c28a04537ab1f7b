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

test("bytes that were lost leave no letters behind", () => {
  expect(repairEncoding("Company ï¼ City\nthe teamâ€™s Â\nÂ work")).toBe("Company , City\nthe team’s  \n  work");
});

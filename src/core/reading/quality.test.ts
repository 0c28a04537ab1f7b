import { expect, test } from "vitest";

import { extractionQuality, type QualityReason } from "./quality.ts";

const LINE = "Led the grill and the fish section for a full house every night. ";
const GOOD = `Ada Quill\nExperience\nCook 01/2018 - 12/2019\n${LINE.repeat(10)}`;

test("a text as it should be has nothing against it", () => {
  expect(extractionQuality(GOOD, 0)).toEqual({ score: 1, reasons: [] });
});

test.each<[QualityReason, string, number]>([
  ["odd-characters", GOOD, 40],
  ["words-run-together", GOOD.replaceAll("the grill and the", "thegrillandthefishsection"), 0],
  ["words-run-together", GOOD.replaceAll("section for", "sectionForThehouse"), 0],
  ["single-letters", GOOD.replaceAll("grill", "g r i l l"), 0],
  ["very-short", "Experience\nCook 2018 - 2019", 0],
  ["no-sections", GOOD.replace("Experience\n", ""), 0],
  ["no-dates", GOOD.replace("01/2018 - 12/2019", ""), 0],
])("%s is told and lowers the figure", (reason, text, oddCount) => {
  const { score, reasons } = extractionQuality(text, oddCount);
  expect(reasons).toEqual([reason]);
  expect(score).toBeLessThan(1);
});

test("the more is wrong the lower the figure, never below 0", () => {
  const broken = GOOD.replaceAll("section for", "sectionForThehouse").replace("Experience\n", "");
  const half = extractionQuality(broken, 0).score;
  expect(half).toBeLessThan(extractionQuality(GOOD.replace("Experience\n", ""), 0).score);
  expect(extractionQuality("x ".repeat(100), 500).score).toBe(0);
});

test("long German words are no words run together", () => {
  const text = `Berufserfahrung\nKoch 01/2018 - 12/2019\n${"Verantwortlich für die Lebensmittelhygieneverordnung sowie für Einkauf und Lagerhaltung der Küche und die Einteilung von zehn Köchen in zwei Schichten am Tag und in der Nacht im Haus am See, dazu den Einkauf von Fisch und Fleisch auf dem Markt in der Stadt. ".repeat(3)}`;
  expect(extractionQuality(text, 0).reasons).toEqual([]);
});

test("an empty text is no error", () => {
  expect(extractionQuality("", 0).reasons).toEqual(["very-short"]);
});

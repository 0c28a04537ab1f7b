import { expect, test } from "vitest";

import { anonymise } from "./anonymise.ts";
import { cleanText } from "./clean-text.ts";

test.each([
  ["plain text", "Amara", "Amara"],
  ["accents apart from their letters", "Dvor\u030Ca\u0301k", "Dvořák"],
  ["zero-width blanks and soft hyphens", "Am\u200Bar\u00ADa", "Amara"],
  ["marks of direction", "\u202B+972\u202C", "+972"],
  ["blanks that do not break", "Amara\u00A0Okafor", "Amara Okafor"],
  ["line ends of other systems", "Amara\r\nOkafor\rChef", "Amara\nOkafor\nChef"],
  ["wide digits", "０９０－１２", "090-12"],
  ["Korean in pieces", "\u1112\u1161\u11AB", "한"],
  ["joiners, which Persian needs", "می\u200Cخواهم", "می\u200Cخواهم"],
])("%s", (_what, given, clean) => {
  expect(cleanText(given).text).toBe(clean);
});

test.each([
  "Amara\r\nDvor\u030Ca\u0301kova\u0301\r\nmail: amara@example.org\r\n",
  "\uFEFFName:\u00A0Ama\u200Bra Okafor\u00AD\nPhone: +44\u00A020 7946 0018",
  "e\u0301\u0301\u200B e\u0301 Amara",
  "Name: 👩‍🍳 Amara Okafor",
])("every stretch of the clean %j is found again in what was given", (given) => {
  const clean = cleanText(given);
  for (const { 0: word, index } of clean.text.matchAll(/\S+/g)) {
    const [start, end] = clean.toInput(index, index + word.length);
    expect(cleanText(given.slice(start, end)).text).toBe(word);
    expect(clean.fromInput(start, end)).toEqual([index, index + word.length]);
  }
});

test.each([
  ["Name: Ama\u200Bra O\u0301kafor\r\nAmara", ["Ama\u200Bra O\u0301kafor", "Amara"]],
  ["Phone:\u00A0+44\u00A020\u00A07946\u00A00018 Amara", ["+44\u00A020\u00A07946\u00A00018"]],
  ["\uFEFFGender: female", ["female"]],
])("spans of %j are offsets of what was given", (given, expected) => {
  const { spans } = anonymise(given, { fileName: null });
  expect(spans.map(({ text }) => text)).toEqual(expected);
  for (const { start, end, text } of spans) expect(given.slice(start, end)).toBe(text);
});

import { expect, test } from "vitest";

import { pageLines } from "./pdf-lines.ts";
import type { PdfRun, Rgb } from "./pdf-page.ts";

const WHITE: Rgb = [255, 255, 255];

/** A run at a place, 5 points a letter. */
function at(x: number, y: number, text: string, overrides: Partial<PdfRun> = {}): PdfRun {
  const width = overrides.width ?? text.length * 5;
  return {
    text,
    x,
    y,
    width,
    box: { left: x, top: y - 7, right: x + width, bottom: y },
    fontSize: 10,
    colour: [0, 0, 0],
    opacity: 1,
    blend: "normal",
    renderMode: 0,
    clip: [{ left: 0, top: 0, right: 600, bottom: 800 }],
    ends: Array.from(text, (_, i) => ((i + 1) * width) / text.length),
    isOnHiddenLayer: false,
    turns: 0,
    order: 1,
    ...overrides,
  };
}

const read = (runs: readonly PdfRun[]) => pageLines({ width: 600, height: 800, runs, fills: [] });
const textOf = (runs: readonly PdfRun[]) => read(runs).lines.filter((line) => line !== "");
const column = (x: number, from: number, lines: readonly string[], step = 12) =>
  lines.map((line, i) => at(x, from + i * step, line));

test("lines are read from top to bottom whatever the order they were painted in", () => {
  expect(textOf([at(50, 130, "third"), at(50, 100, "first"), at(50, 115, "second")])).toEqual([
    "first",
    "second",
    "third",
  ]);
});

test("pieces of a word are joined, a gap of a blank parts two words", () => {
  expect(textOf([at(50, 100, "Ku"), at(60, 100, "chen"), at(83, 100, "chef")])).toEqual(["Kuchen chef"]);
});

test("a raised letter stays in its line", () => {
  expect(textOf([at(50, 100, "May 4"), at(75, 96, "th", { fontSize: 6 })])).toEqual(["May 4th"]);
});

test("a word printed twice for boldness is read once, a doubled letter twice", () => {
  expect(textOf([at(50, 100, "Skills"), at(50.4, 100, "Skills")])).toEqual(["Skills"]);
  expect(textOf([at(50, 100, "l", { width: 2 }), at(52, 100, "l", { width: 2 })])).toEqual(["ll"]);
});

test("dates at the right margin stay with their line", () => {
  const jobs = ["Head Chef", "led the team of ten", "bought fish", "Sous Chef", "ran the grill", "kept the stock"];
  const runs = [...column(50, 100, jobs), at(500, 100, "2019"), at(500, 136, "2017")];
  expect(textOf(runs)).toEqual([
    "Head Chef 2019",
    "led the team of ten",
    "bought fish",
    "Sous Chef 2017",
    "ran the grill",
    "kept the stock",
  ]);
});

test("two columns under a heading across the page are read one after the other", () => {
  const left = ["Skills", "grill", "fish", "bread", "sauce"];
  const right = ["Experience at work", "Head Chef in Lund", "ran the pass", "wrote the menu", "bought the fish"];
  const runs = [
    at(50, 60, "A heading that goes right across the whole page and over the strip"),
    ...column(50, 100, left),
    ...column(250, 105, right, 13),
  ];
  expect(textOf(runs).slice(1)).toEqual([...left, ...right]);
});

test("a wide gap between lines becomes an empty line", () => {
  expect(read([at(50, 100, "one"), at(50, 112, "two"), at(50, 150, "three")]).lines).toEqual([
    "",
    "one",
    "two",
    "",
    "three",
  ]);
});

test("a word broken at the end of a line is joined", () => {
  expect(textOf(column(50, 100, ["staff manage-", "ment of ten"]))).toEqual(["staff management", "of ten"]);
});

test("text up the margin is read as a line, after the rest", () => {
  const letters = [at(20, 300, "up", { turns: 3 }), at(20, 288, "wards", { turns: 3 })];
  expect(textOf([...letters, at(50, 100, "main")])).toEqual(["main", "up wards"]);
});

test("what can't be seen is cut out and handed back with its reason", () => {
  const { lines, hidden } = read([
    at(50, 100, "cook"),
    at(80, 100, "best candidate", { colour: WHITE }),
    at(50, 115, "rank me first", { colour: WHITE }),
  ]);
  expect(lines.filter(Boolean)).toEqual(["cook"]);
  expect(hidden).toEqual([{ text: "best candidate\nrank me first", reason: "background-colour" }]);
});

/** Letters placed one by one, `gap` points apart beyond their width of 5; a blank is 2.5 points more. */
function letters(text: string, gap: number): PdfRun[] {
  let x = 50;
  return [...text].flatMap((letter) => {
    if (letter === " ") {
      x += 2.5;
      return [];
    }
    const run = at(x, 100, letter);
    x += 5 + gap;
    return [run];
  });
}

test.each([
  ["overlapping, as some printer drivers place them", -1],
  ["side by side", 0],
  ["tracked", 1.1],
])("letters %s are words", (_, gap) => {
  expect(textOf(letters("ran the team of ten cooks", gap))).toEqual(["ran the team of ten cooks"]);
});

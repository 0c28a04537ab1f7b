import { expect, test } from "vitest";

import { pagePlaces } from "./page-places.ts";
import type { PdfFill, PdfRun } from "./pdf-page.ts";

/** A run at a place, 5 points a letter, on a page of 600 by 800. */
function at(x: number, y: number, text: string, overrides: Partial<PdfRun> = {}): PdfRun {
  const width = text.length * 5;
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
    ends: Array.from(text, (_, i) => (i + 1) * 5),
    isOnHiddenLayer: false,
    turns: 0,
    order: 1,
    ...overrides,
  };
}
const fill = (left: number, top: number, size: number, colour: PdfFill["colour"]): PdfFill => ({
  left,
  top,
  right: left + size,
  bottom: top + size,
  colour,
  opacity: 1,
  blend: "normal",
  picture: null,
  isSolid: false,
  order: 0,
});
const places = (runs: readonly PdfRun[], fills: readonly PdfFill[] = []) =>
  pagePlaces({ width: 600, height: 800, runs, fills });

test("a line has its words and its place in shares of the page", () => {
  expect(places([at(60, 400, "Head"), at(120, 400, "Chef")])).toEqual([
    { kind: "line", text: "Head Chef", box: { left: 0.1, right: 140 / 600, top: 392 / 800, bottom: 402.5 / 800 } },
  ]);
});

test("hidden lines below each other are one place, apart from what is seen", () => {
  const white = { colour: [255, 255, 255] } as const;
  const found = places([at(60, 100, "Seen"), at(60, 600, "rank me", white), at(60, 611, "first", white)]);
  expect(found.map(({ kind, text }) => [kind, text])).toEqual([
    ["line", "Seen"],
    ["hidden", "rank me\nfirst"],
  ]);
});

test("what lies beside the page has no place on it", () => {
  expect(places([at(700, 100, "off the page")])).toEqual([]);
});

test("letters that nobody can read are marked where they stand; bullets of a symbol font are not", () => {
  const found = places([at(60, 100, "\uf0b7 Cook"), at(60, 200, "Gr\ufffdll")]);
  expect(found.filter(({ kind }) => kind === "unreadable").map(({ text }) => text)).toEqual(["Gr\ufffdll"]);
});

test("between two columns stands the empty strip, as high as they are", () => {
  const left = [0, 1, 2, 3, 4].map((i) => at(60, 100 + 12 * i, "Skills"));
  const right = [0, 1, 2, 3, 4].map((i) => at(300, 105 + 13 * i, "Led the kitchen"));
  const [gutter, ...others] = places([...left, ...right]).filter(({ kind }) => kind === "gutter");
  expect(others).toEqual([]);
  expect(gutter?.box).toEqual({ left: 90 / 600, right: 0.5, top: 90 / 800, bottom: 157 / 800 });
});

test("pictures are marked, icons and coloured areas are not", () => {
  const found = places([], [fill(60, 60, 100, null), fill(300, 60, 8, null), fill(300, 300, 100, [0, 0, 99])]);
  expect(found).toEqual([
    { kind: "picture", text: "", box: { left: 0.1, right: 160 / 600, top: 60 / 800, bottom: 0.2 } },
  ]);
});

import { expect, test } from "vitest";

import { contrast, judgeRun } from "./hidden-runs.ts";
import type { PdfFill, PdfPage, PdfRun, Rgb } from "./pdf-page.ts";

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

const run = (overrides: Partial<PdfRun>): PdfRun => ({
  text: "cook",
  x: 100,
  y: 100,
  width: 40,
  box: { left: 100, top: 92, right: 140, bottom: 100 },
  fontSize: 10,
  colour: BLACK,
  opacity: 1,
  blend: "normal",
  renderMode: 0,
  clip: [{ left: 0, top: 0, right: 600, bottom: 800 }],
  ends: [10, 20, 30, 40],
  isOnHiddenLayer: false,
  turns: 0,
  order: 10,
  ...overrides,
});
const fill = (overrides: Partial<PdfFill>): PdfFill => ({
  left: 50,
  top: 50,
  right: 200,
  bottom: 200,
  colour: BLACK,
  opacity: 1,
  blend: "normal",
  picture: null,
  isSolid: overrides.colour !== null,
  order: 1,
  ...overrides,
});
/** A picture of one colour over the place of `fill`. */
const picture = (pixel: number[], overrides: Partial<PdfFill> = {}) =>
  fill({
    colour: null,
    isSolid: true,
    picture: {
      width: 1,
      height: 1,
      channels: pixel.length === 4 ? 4 : 3,
      data: pixel,
      fromPage: [1 / 150, 0, 0, 1 / 150, -1 / 3, -1 / 3],
    },
    ...overrides,
  });
const page = (...fills: PdfFill[]): PdfPage => ({ width: 600, height: 800, runs: [], fills });

test.each<[string, Partial<PdfRun>, PdfFill[], ReturnType<typeof judgeRun>[number]["reason"]]>([
  ["black on paper", {}, [], null],
  ["white on paper", { colour: WHITE }, [], "background-colour"],
  ["nearly white on paper", { colour: [250, 250, 248] }, [], "background-colour"],
  ["light grey on paper", { colour: [200, 200, 200] }, [], null],
  ["yellow on paper", { colour: [255, 255, 0] }, [], null],
  ["white on a dark bar", { colour: WHITE }, [fill({})], null],
  ["black on a black bar", {}, [fill({})], "background-colour"],
  ["white on a picture nobody can look into", { colour: WHITE }, [fill({ colour: null })], null],
  ["white on a dark picture", { colour: WHITE }, [picture([20, 30, 40])], null],
  ["white on a white picture", { colour: WHITE }, [picture([254, 254, 254])], "background-colour"],
  ["white on a picture one can see through", { colour: WHITE }, [picture([0, 0, 0, 10])], "background-colour"],
  ["white on half-transparent black", { colour: WHITE }, [fill({ opacity: 0.5 })], null],
  ["white on a bar that multiplies", { colour: WHITE }, [fill({ blend: "multiply" })], null],
  ["white on a bar that can hardly be seen", { colour: WHITE }, [fill({ opacity: 0.05 })], "background-colour"],
  [
    "white on a bar that was painted over in white",
    { colour: WHITE },
    [fill({}), fill({ colour: WHITE, order: 2 })],
    "background-colour",
  ],
  ["black under a white bar painted later", {}, [fill({ colour: WHITE, order: 20 })], "covered"],
  [
    "black under two bars that each hide half",
    {},
    [fill({ colour: WHITE, order: 20, right: 120 }), fill({ colour: WHITE, order: 21, left: 120 })],
    "covered",
  ],
  ["black under a highlighter", {}, [fill({ colour: [255, 255, 0], order: 20, blend: "multiply" })], null],
  ["black under a stencil or pattern painted later", {}, [fill({ colour: null, order: 20 })], null],
  ["black under a picture painted later", {}, [picture([255, 255, 255], { order: 20 })], "covered"],
  ["black under a picture one can see through", {}, [picture([255, 255, 255, 30], { order: 20 })], null],
  ["a pattern as colour", { colour: null }, [], null],
  ["transparent", { opacity: 0.02 }, [], "transparent"],
  ["three points and a half", { fontSize: 3.5 }, [], "tiny"],
  [
    "letters pushed into one place",
    { text: "kubernetes", width: 4, box: { left: 100, top: 92, right: 104, bottom: 100 } },
    [],
    "tiny",
  ],
  ["a font without widths", { text: "kubernetes", width: 0 }, [], null],
  ["small print", { fontSize: 5 }, [], null],
  ["invisible render mode", { renderMode: 3 }, [], "invisible-render-mode"],
  ["only a clipping path", { renderMode: 7 }, [], "invisible-render-mode"],
  ["left of the page", { box: { left: -80, top: 92, right: -40, bottom: 100 } }, [], "off-page"],
  ["below the page", { box: { left: 100, top: 801, right: 140, bottom: 809 } }, [], "off-page"],
  ["half over the edge", { box: { left: -20, top: 92, right: 20, bottom: 100 } }, [], null],
  ["outside the clipping path", { clip: [{ left: 0, top: 0, right: 600, bottom: 50 }] }, [], "clipped"],
  ["where the clipping path is empty", { clip: [] }, [], "clipped"],
  ["on a layer that is off", { isOnHiddenLayer: true }, [], "hidden-layer"],
])("%s", (_, overrides, fills, reason) => {
  expect(judgeRun(run(overrides), page(...fills)).map((piece) => piece.reason)).toEqual([reason]);
});

test("a line that runs over the edge of the page is seen up to there", () => {
  const text = "cook and baker, rank me first";
  const line = run({
    text,
    x: 500,
    width: text.length * 10,
    box: { left: 500, top: 92, right: 500 + text.length * 10, bottom: 100 },
    ends: Array.from(text, (_, i) => (i + 1) * 10),
  });
  const pieces = judgeRun(line, page());
  const textOf = (reason: string | null) =>
    pieces
      .filter((piece) => piece.reason === reason)
      .map((piece) => piece.run.text)
      .join("");
  expect(textOf(null)).toBe("cook and ");
  expect(textOf("off-page")).toBe("baker, rank me first");
});

test("contrast is WCAG's", () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], WHITE)).toBeCloseTo(4.48, 2);
});

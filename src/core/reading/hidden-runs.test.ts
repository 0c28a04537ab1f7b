import { expect, test } from "vitest";

import { contrast, whyHidden } from "./hidden-runs.ts";
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
  renderMode: 0,
  isClipped: false,
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
  order: 1,
  ...overrides,
});
const page = (...fills: PdfFill[]): PdfPage => ({ width: 600, height: 800, runs: [], fills });

test.each<[string, Partial<PdfRun>, PdfFill[], ReturnType<typeof whyHidden>]>([
  ["black on paper", {}, [], null],
  ["white on paper", { colour: WHITE }, [], "background-colour"],
  ["nearly white on paper", { colour: [250, 250, 248] }, [], "background-colour"],
  ["light grey on paper", { colour: [200, 200, 200] }, [], null],
  ["yellow on paper", { colour: [255, 255, 0] }, [], null],
  ["white on a dark bar", { colour: WHITE }, [fill({})], null],
  ["black on a black bar", {}, [fill({})], "background-colour"],
  ["white on a picture", { colour: WHITE }, [fill({ colour: null })], null],
  ["white on a bar that is see-through", { colour: WHITE }, [fill({ opacity: 0.2 })], "background-colour"],
  [
    "white on a bar that was painted over in white",
    { colour: WHITE },
    [fill({}), fill({ colour: WHITE, order: 2 })],
    "background-colour",
  ],
  ["black under a white bar painted later", {}, [fill({ colour: WHITE, order: 20 })], "background-colour"],
  ["black under a picture painted later", {}, [fill({ colour: null, order: 20 })], null],
  ["a pattern as colour", { colour: null }, [], null],
  ["transparent", { opacity: 0.02 }, [], "background-colour"],
  ["three points and a half", { fontSize: 3.5 }, [], "tiny"],
  ["small print", { fontSize: 5 }, [], null],
  ["invisible render mode", { renderMode: 3 }, [], "invisible-render-mode"],
  ["only a clipping path", { renderMode: 7 }, [], "invisible-render-mode"],
  ["left of the page", { box: { left: -80, top: 92, right: -40, bottom: 100 } }, [], "off-page"],
  ["below the page", { box: { left: 100, top: 801, right: 140, bottom: 809 } }, [], "off-page"],
  ["half over the edge", { box: { left: -20, top: 92, right: 20, bottom: 100 } }, [], null],
  ["outside the clipping path", { isClipped: true }, [], "off-page"],
  ["on a layer that is off", { isOnHiddenLayer: true }, [], "hidden-run"],
])("%s", (_, overrides, fills, reason) => {
  expect(whyHidden(run(overrides), page(...fills))).toBe(reason);
});

test("contrast is WCAG's", () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], WHITE)).toBeCloseTo(4.48, 2);
});

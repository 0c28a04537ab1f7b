// What lies under and over a point of a page, from the areas painted there.

import { blended } from "./blend.ts";
import type { PdfFill, Rgb } from "./pdf-page.ts";
import { pixelAt } from "./picture-pixel.ts";

const PAPER: Rgb = [255, 255, 255];

/** The fills in whose box a point lies, in painting order. */
export function fillsAt(fills: readonly PdfFill[], x: number, y: number): PdfFill[] {
  return fills.filter(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** The colour that fills one over the other make on paper; `null` when one of them may look like anything. */
export function groundColour(fills: readonly PdfFill[], x: number, y: number): Rgb | null {
  return fills.reduce<Rgb | null>((below, fill) => {
    const { colour, opacity } = paintAt(fill, x, y);
    if (opacity === 0) return below;
    if (!colour || !fill.isSolid) return null;
    if (fill.blend === "normal" && opacity >= 1) return colour;
    const seen = below && blended(fill.blend, below, colour);
    return below && seen && mixed(below, seen, opacity);
  }, PAPER);
}

/** How much of what lies below fills hide, 0..1. */
export function coverAt(fills: readonly PdfFill[], x: number, y: number): number {
  const shining = fills.reduce((light, fill) => {
    if (!fill.isSolid || fill.blend !== "normal") return light;
    return light * (1 - paintAt(fill, x, y).opacity);
  }, 1);
  return 1 - shining;
}

/** `share` of the second colour over the first. */
export function mixed(below: Rgb, above: Rgb, share: number): Rgb {
  return below.map((channel, i) => channel + share * ((above[i] ?? 0) - channel)) as unknown as Rgb;
}

function paintAt(fill: PdfFill, x: number, y: number): { colour: Rgb | null; opacity: number } {
  if (!fill.picture) return fill;
  const { colour, opacity } = pixelAt(fill.picture, x, y);
  return { colour, opacity: opacity * fill.opacity };
}

import type { Blend } from "../../src/core/reading/blend.ts";
import type { Box, Rgb } from "../../src/core/reading/pdf-page.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";
import type { PatternInk } from "./pattern-ink.ts";

/** The part of a PDF's graphics state (PDF 32000-1, 8.4 and 9.3) that says where text is and how it looks. */
export interface GraphicsState {
  ctm: Matrix;
  /** The clipping path as boxes, any of which lets paint through. */
  clip: readonly Box[];
  /** `null` for patterns. */
  fill: Rgb | null;
  /** Of letters filled with a pattern; `null` when they are not. */
  pattern: PatternInk | null;
  stroke: Rgb | null;
  strokeWidth: number;
  opacity: number;
  strokeOpacity: number;
  /** Of the transparency groups around, multiplied. */
  groupOpacity: number;
  blend: Blend;
  /** A soft mask is on: what it lets through is not known, unless it is nothing. */
  isMasked: boolean;
  isMaskShut: boolean;
  textMatrix: Matrix;
  /** Position in text space, and where the line began. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  fontSize: number;
  /** Keys of the letters of a Type 3 font that paint nothing. */
  blanks: ReadonlySet<string>;
  fontMatrix: Matrix;
  isVertical: boolean;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  renderMode: number;
}

const BLACK: Rgb = [0, 0, 0];

export const INITIAL: GraphicsState = {
  ctm: IDENTITY,
  clip: [],
  fill: BLACK,
  pattern: null,
  stroke: BLACK,
  strokeWidth: 1,
  opacity: 1,
  strokeOpacity: 1,
  groupOpacity: 1,
  blend: "normal",
  isMasked: false,
  isMaskShut: false,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  fontSize: 0,
  blanks: new Set(),
  // A thousand glyph units to the em, as in all fonts but Type 3.
  fontMatrix: [0.001, 0, 0, 0.001, 0, 0],
  isVertical: false,
  charSpacing: 0,
  wordSpacing: 0,
  hScale: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
};

/** A copy to come back to; matrices, boxes and colours are never changed in place. */
export function copyOf(state: GraphicsState): GraphicsState {
  return { ...state };
}

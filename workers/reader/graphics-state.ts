import type { Box, Rgb } from "../../src/core/reading/pdf-page.ts";
import { IDENTITY, type Matrix } from "./matrix.ts";

/** The part of a PDF's graphics state (PDF 32000-1, 8.4 and 9.3) that says where text is and how it looks. */
export interface GraphicsState {
  ctm: Matrix;
  /** The box of the clipping path. */
  clip: Box;
  /** `null` for patterns. */
  fill: Rgb | null;
  stroke: Rgb | null;
  opacity: number;
  textMatrix: Matrix;
  /** Position in text space, and where the line began. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  fontSize: number;
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
  clip: { left: 0, top: 0, right: 0, bottom: 0 },
  fill: BLACK,
  stroke: BLACK,
  opacity: 1,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  fontSize: 0,
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

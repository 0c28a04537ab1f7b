// A page of a PDF as the reader sees it painted: stretches of text with their looks, and what lies
// under and over them. All lengths in points, x from the left and y from the top of the visible page box.

import type { Blend } from "./blend.ts";

/** Red, green, blue, 0..255 each. */
export type Rgb = readonly [number, number, number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PdfRun {
  readonly text: string;
  /** Where the baseline starts. */
  readonly x: number;
  readonly y: number;
  /** Along the baseline. */
  readonly width: number;
  /** From the baseline to the top of the letters. */
  readonly box: Box;
  readonly fontSize: number;
  /** `null` when it is a pattern or otherwise unknown. */
  readonly colour: Rgb | null;
  /** 0..1 */
  readonly opacity: number;
  readonly blend: Blend;
  /** PDF 32000-1, table 106: 3 and 7 paint nothing. */
  readonly renderMode: number;
  /** Where the clipping path in force lets anything show: boxes, any of which will do. */
  readonly clip: readonly Box[];
  /** From the start of the run to the right edge of each UTF-16 unit of its text. */
  readonly ends: readonly number[];
  /** On a layer (optional content) that is switched off. */
  readonly isOnHiddenLayer: boolean;
  /** Clockwise quarter turns against the page; 0 for nearly all text. */
  readonly turns: 0 | 1 | 2 | 3;
  /** Position in painting order, shared with `PdfFill`. */
  readonly order: number;
}

/** The pixels of a picture and how it lies on the page. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: 1 for grey, 3 for red, green, blue, 4 with opacity. */
  readonly channels: 1 | 3 | 4;
  readonly data: ArrayLike<number>;
  /** From the page to the picture's unit square, [a b c d e f]; (0, 0) is its bottom left corner. */
  readonly fromPage: readonly [number, number, number, number, number, number];
}

/** A painted area: a rectangle or something close to one. */
export interface PdfFill extends Box {
  /** `null` for pictures and gradients. */
  readonly colour: Rgb | null;
  readonly opacity: number;
  /** How it mixes with what lies below; "other" may look like anything. */
  readonly blend: Blend;
  /** `null` when it is none, or its pixels are not known. */
  readonly picture: PdfPicture | null;
  /** Without holes, as far as its opacity goes: false for patterns, stencils and whatever lies under a soft mask. */
  readonly isSolid: boolean;
  readonly order: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly fills: readonly PdfFill[];
}

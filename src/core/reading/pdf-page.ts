// A page of a PDF as the reader sees it painted: stretches of text with their looks, and what lies
// under and over them. All lengths in points, x from the left and y from the top of the visible page box.

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
  /** PDF 32000-1, table 106: 3 and 7 paint nothing. */
  readonly renderMode: number;
  /** Lies outside the clipping path in force. */
  readonly isClipped: boolean;
  /** On a layer (optional content) that is switched off. */
  readonly isOnHiddenLayer: boolean;
  /** Clockwise quarter turns against the page; 0 for nearly all text. */
  readonly turns: 0 | 1 | 2 | 3;
  /** Position in painting order, shared with `PdfFill`. */
  readonly order: number;
}

/** A painted area: a rectangle or something close to one. `colour` is `null` for pictures and gradients. */
export interface PdfFill extends Box {
  readonly colour: Rgb | null;
  readonly opacity: number;
  readonly order: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly fills: readonly PdfFill[];
}

// The letters one operator shows, as stretches of text with their place, size and look (PDF 32000-1, 9.4).

import type { PdfRun } from "../../src/core/reading/pdf-page.ts";
import type { GraphicsState } from "./graphics-state.ts";
import { apply, boxOf, heightOf, type Matrix, multiply, scaleOf } from "./matrix.ts";

export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** Of Type 3 fonts: its key in `charProcOperatorList`. */
  readonly operatorListId?: string | null;
}

/** A gap inside one show operator that stands for a blank, in letter heights; the same as between runs. */
const BLANK_GAP = 0.1;
/** Spacing of letters or words that puts what follows somewhere else, in letter heights. */
const WIDE_SPACING = 5;
/** From here on it is a new run: the lines decide what the gap means. */
const RUN_GAP = 0.8;
/** The render mode that paints nothing. */
const UNPAINTED = 3;

/** The runs one show operator paints; moves the text position along. */
export function shownText(
  state: GraphicsState,
  glyphs: readonly (Glyph | number)[],
  order: number,
  isOnHiddenLayer: boolean,
): PdfRun[] {
  const runs: PdfRun[] = [];
  const size = Math.abs(state.fontSize);
  const unit = state.fontSize * state.fontMatrix[0];
  const letters = glyphs.filter((glyph): glyph is Glyph => typeof glyph !== "number" && !glyph.isSpace);
  const isBlank = letters.length > 0 && letters.every(({ operatorListId }) => state.blanks.has(operatorListId ?? ""));
  // Letters without a line are as good as not painted.
  const renderMode = isBlank ? UNPAINTED : state.renderMode;
  let text = "";
  let ends: number[] = [];
  let startX = state.x;
  let endX = state.x;
  const close = () => {
    if (text.trim() !== "") runs.push(runOf(state, { text, ends, startX, endX, renderMode, order, isOnHiddenLayer }));
    text = "";
    ends = [];
  };
  const add = (letters: string, end: number) => {
    text += letters;
    for (let i = 0; i < letters.length; i++) ends.push(end);
  };
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      state.x -= (glyph / 1000) * state.fontSize * state.hScale;
      continue;
    }
    const gap = (state.x - endX) / (size * state.hScale || 1);
    // A step back, too: some programs write a line in pieces that overlap.
    if (text && (gap > RUN_GAP || gap < -RUN_GAP)) close();
    else if (text && gap > BLANK_GAP && !text.endsWith(" ") && !glyph.isSpace) add(" ", state.x);
    if (!text) startX = state.x;
    const advance = state.isVertical ? 0 : glyph.width * unit * state.hScale;
    endX = state.x + advance;
    add(glyph.unicode || (glyph.isSpace ? " " : ""), endX);
    // Letter spacing moves the next letter but makes no blank; word spacing comes with a blank of its own.
    const spacing = (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.hScale;
    state.x += advance + spacing;
    endX += spacing;
    if (Math.abs(spacing) > WIDE_SPACING * size) close();
  }
  close();
  return runs;
}

interface Shown {
  readonly text: string;
  /** Right edge of each UTF-16 unit, in text space. */
  readonly ends: readonly number[];
  readonly startX: number;
  readonly endX: number;
  readonly renderMode: number;
  readonly order: number;
  readonly isOnHiddenLayer: boolean;
}

function runOf(state: GraphicsState, { text, ends, startX, endX, renderMode, order, isOnHiddenLayer }: Shown): PdfRun {
  const matrix: Matrix = multiply(state.ctm, state.textMatrix);
  const y = state.y + state.rise;
  const [x0, y0] = apply(matrix, startX, y);
  const [x1, y1] = apply(matrix, endX, y);
  const box = boxOf(matrix, [startX, y, endX, y + Math.abs(state.fontSize) * 0.7]);
  const width = Math.hypot(x1 - x0, y1 - y0);
  return {
    text,
    x: x0,
    y: y0,
    width,
    box,
    ends: ends.map((end) => (endX === startX ? 0 : ((end - startX) / (endX - startX)) * width)),
    // Type 3 fonts bring their own scale, so that a size of 1 can be large.
    fontSize:
      Math.abs(state.fontSize) * letterScale(matrix) * (state.fontMatrix[3] ? Math.abs(state.fontMatrix[3]) * 1000 : 1),
    ...inkOf(state),
    blend: state.blend,
    renderMode,
    clip: state.clip,
    isOnHiddenLayer,
    turns: quarterTurns(Math.atan2(y1 - y0, x1 - x0)),
    order,
  };
}

/** The colour letters are painted in: filled, stroked, or both, which is "unknown" where the two differ. */
function inkOf(state: GraphicsState): Pick<PdfRun, "colour" | "opacity"> {
  const light = state.isMaskShut ? 0 : state.groupOpacity;
  const filled = {
    colour: state.fill ?? state.pattern?.colour ?? null,
    opacity: state.pattern?.isEmpty ? 0 : state.opacity * light,
  };
  const stroked = { colour: state.stroke, opacity: state.strokeOpacity * light };
  if (state.renderMode % 4 === 1) return stroked;
  if (state.renderMode % 4 !== 2) return filled;
  const isOne = String(filled.colour) === String(stroked.colour);
  return { colour: isOne ? filled.colour : null, opacity: Math.max(filled.opacity, stroked.opacity) };
}

/** Slanted letters keep their size; those slanted until they lie flat are as high as they look. */
function letterScale(matrix: Matrix): number {
  const [long, high] = [scaleOf(matrix), heightOf(matrix)];
  return high < long / 2 ? high : long;
}

function quarterTurns(angle: number): PdfRun["turns"] {
  const turns = (Math.round(angle / (Math.PI / 2)) + 4) % 4;
  return turns === 1 || turns === 2 || turns === 3 ? turns : 0;
}

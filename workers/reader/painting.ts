// Follows a PDF page's painting operators and writes down every stretch of text with its place, size,
// colour and render mode, and every filled area. A small graphics state machine; it draws nothing.
// PDF 32000-1, chapters 8 and 9, in the form pdf.js hands the operators out.

import type { Box, PdfFill, PdfPage, PdfRun } from "../../src/core/reading/pdf-page.ts";
import { copyOf, type GraphicsState, INITIAL } from "./graphics-state.ts";
import { apply, boxOf, intersection, isEmpty, type Matrix, multiply, scaleOf, toMatrix } from "./matrix.ts";
import { fillShare } from "./path-area.ts";
import { toRgb } from "./pdf-colour.ts";

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is needed of a font: pdf.js's font objects have these. */
export interface PaintFont {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

export interface PaintingInput {
  readonly operators: OperatorList;
  /** pdf.js's table of operator numbers. */
  readonly ops: Readonly<Record<string, number>>;
  /** From PDF user space to points from the top left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontByName: (name: string) => PaintFont | undefined;
  readonly isLayerVisible: (id: string) => boolean;
}

/** A gap inside one show operator that stands for a blank, in letter heights; the same as between runs. */
const BLANK_GAP = 0.1;
/** From here on it is a new run: the lines decide what the gap means. */
const RUN_GAP = 0.8;
/** A page of dots and hairlines is no background; more fills than this are not remembered. */
const MAX_FILLS = 4000;
const FILL_OPS = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
const IMAGE_OPS = [
  "paintImageXObject",
  "paintInlineImageXObject",
  "paintImageXObjectRepeat",
  "paintInlineImageXObjectGroup",
];

/** The page as painted. */
export function paintedPage(input: PaintingInput): PdfPage {
  const { operators, ops, width, height } = input;
  const nameByOp = new Map(Object.entries(ops).map(([name, op]) => [op, name]));
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const runs: PdfRun[] = [];
  const fills: PdfFill[] = [];
  const stack: GraphicsState[] = [];
  const layers: boolean[] = [];
  let maskDepth = 0;
  let state: GraphicsState = { ...INITIAL, ctm: toMatrix(input.transform), clip: page };
  let isClipNext = false;

  const save = () => void stack.push(copyOf(state));
  const restore = () => void (state = stack.pop() ?? state);
  const clipTo = (box: Box) => (state.clip = intersection(state.clip, box));
  const fill = (box: Box, colour: PdfFill["colour"], order: number) => {
    if (fills.length < MAX_FILLS && !maskDepth)
      fills.push({ ...intersection(box, state.clip), colour, opacity: state.opacity, order });
  };

  operators.fnArray.forEach((op, order) => {
    const name = nameByOp.get(op) ?? "";
    // The operands of an operator are what PDF 32000-1 says; pdf.js has checked their number.
    const args = (operators.argsArray[order] ?? []) as readonly unknown[];
    const numbers = args as readonly number[];
    switch (name) {
      case "save":
        return save();
      case "restore":
        return restore();
      case "transform":
        return void (state.ctm = multiply(state.ctm, toMatrix(numbers)));
      case "paintFormXObjectBegin":
        save();
        if (args[0]) state.ctm = multiply(state.ctm, toMatrix(args[0] as ArrayLike<number>));
        if (args[1]) clipTo(boxOf(state.ctm, args[1] as ArrayLike<number>));
        return;
      case "paintFormXObjectEnd":
        return restore();
      case "beginGroup": {
        save();
        const group = args[0] as { smask?: unknown };
        if (maskDepth || group.smask) maskDepth += 1;
        return;
      }
      case "endGroup":
        if (maskDepth) maskDepth -= 1;
        return restore();
      case "beginAnnotation": {
        save();
        const [, , transform, matrix] = args as [unknown, unknown, ArrayLike<number>?, ArrayLike<number>?];
        if (transform) state.ctm = multiply(state.ctm, toMatrix(transform));
        if (matrix) state.ctm = multiply(state.ctm, toMatrix(matrix));
        return;
      }
      case "endAnnotation":
        return restore();
      case "setGState":
        for (const [key, value] of args[0] as readonly [string, unknown][]) {
          if (key === "ca") state.opacity = Number(value);
          if (key === "Font") setFont(state, value as readonly [string, number], input.fontByName);
        }
        return;
      case "setFillRGBColor":
        return void (state.fill = toRgb(args));
      case "setStrokeRGBColor":
        return void (state.stroke = toRgb(args));
      case "setFillColorN":
      case "setFillTransparent":
        return void (state.fill = null);
      case "setStrokeColorN":
      case "setStrokeTransparent":
        return void (state.stroke = null);
      case "clip":
      case "eoClip":
        return void (isClipNext = true);
      case "constructPath": {
        const [paint, data, minMax] = args as [number, readonly [ArrayLike<number> | null], ArrayLike<number> | null];
        if (!minMax) return void (isClipNext = false);
        const box = boxOf(state.ctm, minMax);
        if (FILL_OPS.includes(nameByOp.get(paint) ?? "") && fillShare(data[0], minMax) > 0.7)
          fill(box, state.fill, order);
        if (isClipNext) clipTo(box);
        return void (isClipNext = false);
      }
      case "shadingFill":
        return fill(state.clip, null, order);
      case "beginText":
        state.textMatrix = INITIAL.textMatrix;
        return moveTo(state, 0, 0);
      case "setTextMatrix":
        // pdf.js wraps the six numbers in one array, older versions did not.
        state.textMatrix = toMatrix(typeof numbers[0] === "number" ? numbers : (args[0] as ArrayLike<number>));
        return moveTo(state, 0, 0);
      case "setFont":
        return setFont(state, args as readonly [string, number], input.fontByName);
      case "setCharSpacing":
        return void (state.charSpacing = numbers[0] ?? 0);
      case "setWordSpacing":
        return void (state.wordSpacing = numbers[0] ?? 0);
      case "setHScale":
        return void (state.hScale = (numbers[0] ?? 100) / 100);
      case "setLeading":
        return void (state.leading = -(numbers[0] ?? 0));
      case "setTextRise":
        return void (state.rise = numbers[0] ?? 0);
      case "setTextRenderingMode":
        return void (state.renderMode = numbers[0] ?? 0);
      case "setLeadingMoveText":
        state.leading = numbers[1] ?? 0;
        return moveTo(state, state.lineX + (numbers[0] ?? 0), state.lineY + (numbers[1] ?? 0));
      case "moveText":
        return moveTo(state, state.lineX + (numbers[0] ?? 0), state.lineY + (numbers[1] ?? 0));
      case "nextLine":
        return moveTo(state, state.lineX, state.lineY + state.leading);
      case "showText":
      case "showSpacedText":
        if (maskDepth) return;
        return void runs.push(
          ...shownText(state, args[0] as readonly (Glyph | number)[], order, layers.includes(false)),
        );
      case "beginMarkedContent":
        return void layers.push(true);
      case "beginMarkedContentProps": {
        const properties = args[1] as { id?: string } | null;
        return void layers.push(args[0] !== "OC" || !properties?.id || input.isLayerVisible(properties.id));
      }
      case "endMarkedContent":
        return void layers.pop();
      default:
        // An image fills the unit square of the current space.
        if (IMAGE_OPS.includes(name)) fill(boxOf(state.ctm, [0, 0, 1, 1]), null, order);
    }
  });
  return { width, height, runs, fills };
}

function setFont(
  state: GraphicsState,
  [name, size]: readonly [string, number],
  fontByName: PaintingInput["fontByName"],
): void {
  const font = fontByName(name);
  state.fontSize = size;
  state.fontMatrix = font?.fontMatrix ? toMatrix(font.fontMatrix) : INITIAL.fontMatrix;
  state.isVertical = font?.vertical ?? false;
}

function moveTo(state: GraphicsState, x: number, y: number): void {
  Object.assign(state, { x, y, lineX: x, lineY: y });
}

/** The runs one show operator paints; moves the text position along. */
function shownText(
  state: GraphicsState,
  glyphs: readonly (Glyph | number)[],
  order: number,
  isOnHiddenLayer: boolean,
): PdfRun[] {
  const runs: PdfRun[] = [];
  const size = Math.abs(state.fontSize);
  const unit = state.fontSize * state.fontMatrix[0];
  let text = "";
  let startX = state.x;
  let endX = state.x;
  const close = () => {
    if (text.trim() !== "") runs.push(runOf(state, { text, startX, endX, order, isOnHiddenLayer }));
    text = "";
  };
  for (const glyph of glyphs) {
    if (typeof glyph === "number") {
      state.x -= (glyph / 1000) * state.fontSize * state.hScale;
      continue;
    }
    const gap = (state.x - endX) / (size * state.hScale || 1);
    // A step back, too: some programs write a line in pieces that overlap.
    if (text && (gap > RUN_GAP || gap < -RUN_GAP)) close();
    else if (text && gap > BLANK_GAP && !text.endsWith(" ") && !glyph.isSpace) text += " ";
    if (!text) startX = state.x;
    text += glyph.unicode || (glyph.isSpace ? " " : "");
    const advance = state.isVertical ? 0 : glyph.width * unit * state.hScale;
    endX = state.x + advance;
    // Letter spacing moves the next letter but makes no blank; word spacing comes with a blank of its own.
    const spacing = (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.hScale;
    state.x += advance + spacing;
    endX += spacing;
  }
  close();
  return runs;
}

interface Shown {
  readonly text: string;
  readonly startX: number;
  readonly endX: number;
  readonly order: number;
  readonly isOnHiddenLayer: boolean;
}

function runOf(state: GraphicsState, { text, startX, endX, order, isOnHiddenLayer }: Shown): PdfRun {
  const matrix: Matrix = multiply(state.ctm, state.textMatrix);
  const y = state.y + state.rise;
  const [x0, y0] = apply(matrix, startX, y);
  const [x1, y1] = apply(matrix, endX, y);
  const box = boxOf(matrix, [startX, y, endX, y + Math.abs(state.fontSize) * 0.7]);
  const clipped = intersection(box, state.clip);
  const isStroked = state.renderMode % 4 === 1;
  return {
    text,
    x: x0,
    y: y0,
    width: Math.hypot(x1 - x0, y1 - y0),
    box,
    // Type 3 fonts bring their own scale, so that a size of 1 can be large.
    fontSize:
      Math.abs(state.fontSize) * scaleOf(matrix) * (state.fontMatrix[3] ? Math.abs(state.fontMatrix[3]) * 1000 : 1),
    colour: isStroked ? state.stroke : state.fill,
    opacity: state.opacity,
    renderMode: state.renderMode,
    isClipped: isEmpty(clipped),
    isOnHiddenLayer,
    turns: quarterTurns(Math.atan2(y1 - y0, x1 - x0)),
    order,
  };
}

function quarterTurns(angle: number): PdfRun["turns"] {
  const turns = (Math.round(angle / (Math.PI / 2)) + 4) % 4;
  return turns === 1 || turns === 2 || turns === 3 ? turns : 0;
}

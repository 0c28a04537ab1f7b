// Follows a PDF page's painting operators and writes down every stretch of text with its place, size,
// colour and render mode, and every filled area. A small graphics state machine; it draws nothing.
// PDF 32000-1, chapters 8 and 9, in the form pdf.js hands the operators out.

import type { Box, PdfFill, PdfPage, PdfRun } from "../../src/core/reading/pdf-page.ts";
import { copyOf, type GraphicsState, INITIAL } from "./graphics-state.ts";
import { apply, boxOf, intersection, inverse, isEmpty, type Matrix, multiply, scaleOf, toMatrix } from "./matrix.ts";
import { filledBoxes, pieceBoxes } from "./path-area.ts";
import { toRgb } from "./pdf-colour.ts";
import { type PaintImage, toPicture } from "./pdf-picture.ts";

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
  /** The pixels of a picture, where pdf.js has them. */
  readonly imageByName: (name: string) => PaintImage | undefined;
  /** Given the properties of an optional-content mark. */
  readonly isLayerVisible: (layer: object) => boolean;
}

/** A gap inside one show operator that stands for a blank, in letter heights; the same as between runs. */
const BLANK_GAP = 0.1;
/** From here on it is a new run: the lines decide what the gap means. */
const RUN_GAP = 0.8;
/** A page of dots and hairlines is no background; more fills than this are not remembered. */
const MAX_FILLS = 4000;
/** A clipping path of more pieces is taken for the box around them. */
const MAX_CLIPS = 64;
/** A stroke from this width on, in points, is a bar like a filled one. */
const BAR_WIDTH = 3;
const FILL_OPS = ["fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"];
const STROKE_OPS = ["stroke", "closeStroke"];
/** Pictures whose pixels are not looked at. */
const OTHER_IMAGE_OPS = [
  "paintImageXObjectRepeat",
  "paintInlineImageXObjectGroup",
  "paintImageMaskXObject",
  "paintImageMaskXObjectGroup",
  "paintImageMaskXObjectRepeat",
];
const UNIT_SQUARE = [0, 0, 1, 1];

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
  let state: GraphicsState = { ...INITIAL, ctm: toMatrix(input.transform), clip: [page] };
  let isClipNext = false;

  const save = () => void stack.push(copyOf(state));
  const restore = () => void (state = stack.pop() ?? state);
  const clipTo = (boxes: readonly Box[]) => (state.clip = narrowed(state.clip, boxes));
  const isLayerOff = () => layers.includes(false);
  const fill = (box: Box, order: number, paint: Partial<PdfFill>) => {
    if (fills.length >= MAX_FILLS || maskDepth || isLayerOff()) return;
    const { fill: colour, opacity, groupOpacity, blend } = state;
    const look = { colour, opacity: opacity * groupOpacity, blend, picture: null, isSolid: colour !== null };
    for (const clip of state.clip) {
      const seen = intersection(box, clip);
      const isSolid = (paint.isSolid ?? look.isSolid) && !state.isMasked;
      if (!isEmpty(seen)) fills.push({ ...look, ...paint, ...seen, isSolid, order });
    }
  };
  const fillImage = (image: PaintImage | undefined, order: number) => {
    const fromPage = inverse(state.ctm);
    const picture = image && fromPage ? toPicture(image, fromPage) : null;
    // An image fills the unit square of the current space.
    fill(boxOf(state.ctm, UNIT_SQUARE), order, { colour: null, picture, isSolid: picture !== null });
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
        if (args[1]) clipTo([boxOf(state.ctm, args[1] as ArrayLike<number>)]);
        return;
      case "paintFormXObjectEnd":
        return restore();
      case "beginGroup": {
        save();
        const group = args[0] as { smask?: unknown };
        if (maskDepth || group.smask) maskDepth += 1;
        // Inside, everything starts anew; the group as a whole is then painted as the state around it says.
        state.groupOpacity *= state.opacity;
        Object.assign(state, { opacity: 1, strokeOpacity: 1 });
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
          if (key === "CA") state.strokeOpacity = Number(value);
          if (key === "LW") state.strokeWidth = Number(value);
          if (key === "BM")
            state.blend = value === "source-over" ? "normal" : value === "multiply" ? "multiply" : "other";
          if (key === "SMask") state.isMasked = value === true;
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
        const name = nameByOp.get(paint) ?? "";
        const place = ({ left, top, right, bottom }: Box) => boxOf(state.ctm, [left, top, right, bottom]);
        if (FILL_OPS.includes(name)) for (const box of filledBoxes(data[0])) fill(place(box), order, {});
        if (STROKE_OPS.includes(name)) {
          const paint = { colour: state.stroke, opacity: state.strokeOpacity * state.groupOpacity };
          for (const box of pieceBoxes(data[0])
            .map(place)
            .flatMap((line) => barOf(line, state)))
            fill(box, order, { ...paint, isSolid: state.stroke !== null });
        }
        const pieces = pieceBoxes(data[0]).map(place);
        if (isClipNext) clipTo(pieces.length > 0 ? pieces : [boxOf(state.ctm, minMax)]);
        return void (isClipNext = false);
      }
      case "shadingFill":
        return fill(page, order, { colour: null, isSolid: true });
      case "setLineWidth":
        return void (state.strokeWidth = numbers[0] ?? 1);
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
        return void runs.push(...shownText(state, args[0] as readonly (Glyph | number)[], order, isLayerOff()));
      case "beginMarkedContent":
        return void layers.push(true);
      case "beginMarkedContentProps": {
        const layer = args[1] as object | null;
        return void layers.push(args[0] !== "OC" || !layer || input.isLayerVisible(layer));
      }
      case "endMarkedContent":
        return void layers.pop();
      case "paintImageXObject":
        return fillImage(input.imageByName(String(args[0])), order);
      case "paintInlineImageXObject":
        return fillImage(args[0] as PaintImage, order);
      case "paintSolidColorImageMask":
        return fill(boxOf(state.ctm, UNIT_SQUARE), order, {});
      default:
        if (OTHER_IMAGE_OPS.includes(name)) fillImage(undefined, order);
    }
  });
  return { width, height, runs, fills };
}

/** What is left of a clipping path when another one comes in. */
function narrowed(clip: readonly Box[], boxes: readonly Box[]): readonly Box[] {
  const left = clip.flatMap((box) => boxes.map((other) => intersection(box, other)).filter((both) => !isEmpty(both)));
  if (left.length <= MAX_CLIPS) return left;
  return [
    {
      left: Math.min(...left.map((box) => box.left)),
      top: Math.min(...left.map((box) => box.top)),
      right: Math.max(...left.map((box) => box.right)),
      bottom: Math.max(...left.map((box) => box.bottom)),
    },
  ];
}

/** A thick straight stroke as the bar it paints; nothing for lines and frames. */
function barOf({ left, top, right, bottom }: Box, { strokeWidth, ctm }: GraphicsState): Box[] {
  const width = strokeWidth * scaleOf(ctm);
  if (width < BAR_WIDTH || Math.min(right - left, bottom - top) > 0.5) return [];
  return right - left > bottom - top
    ? [{ left, right, top: top - width / 2, bottom: bottom + width / 2 }]
    : [{ left: left - width / 2, right: right + width / 2, top, bottom }];
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
  let ends: number[] = [];
  let startX = state.x;
  let endX = state.x;
  const close = () => {
    if (text.trim() !== "") runs.push(runOf(state, { text, ends, startX, endX, order, isOnHiddenLayer }));
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
  readonly order: number;
  readonly isOnHiddenLayer: boolean;
}

function runOf(state: GraphicsState, { text, ends, startX, endX, order, isOnHiddenLayer }: Shown): PdfRun {
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
      Math.abs(state.fontSize) * scaleOf(matrix) * (state.fontMatrix[3] ? Math.abs(state.fontMatrix[3]) * 1000 : 1),
    ...inkOf(state),
    renderMode: state.renderMode,
    clip: state.clip,
    isOnHiddenLayer,
    turns: quarterTurns(Math.atan2(y1 - y0, x1 - x0)),
    order,
  };
}

/** The colour letters are painted in: filled, stroked, or both, which is "unknown" where the two differ. */
function inkOf(state: GraphicsState): Pick<PdfRun, "colour" | "opacity"> {
  const filled = { colour: state.fill, opacity: state.opacity * state.groupOpacity };
  const stroked = { colour: state.stroke, opacity: state.strokeOpacity * state.groupOpacity };
  if (state.renderMode % 4 === 1) return stroked;
  if (state.renderMode % 4 !== 2) return filled;
  const isOne = String(filled.colour) === String(stroked.colour);
  return { colour: isOne ? filled.colour : null, opacity: Math.max(filled.opacity, stroked.opacity) };
}

function quarterTurns(angle: number): PdfRun["turns"] {
  const turns = (Math.round(angle / (Math.PI / 2)) + 4) % 4;
  return turns === 1 || turns === 2 || turns === 3 ? turns : 0;
}

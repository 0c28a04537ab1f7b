// Follows a PDF page's painting operators and writes down every stretch of text with its place, size,
// colour and render mode, and every filled area. A small graphics state machine; it draws nothing.
// PDF 32000-1, chapters 8 and 9, in the form pdf.js hands the operators out.

import { toBlend } from "../../src/core/reading/blend.ts";
import type { Box, PdfFill, PdfPage, PdfRun, Rgb } from "../../src/core/reading/pdf-page.ts";
import { copyOf, type GraphicsState, INITIAL } from "./graphics-state.ts";
import { boxOf, intersection, inverse, isEmpty, multiply, scaleOf, toMatrix } from "./matrix.ts";
import { type Gradient, paintsNothing, patternInk } from "./pattern-ink.ts";
import { filledBoxes, pieceBoxes } from "./path-area.ts";
import { toRgb } from "./pdf-colour.ts";
import { type PaintImage, toPicture } from "./pdf-picture.ts";
import { type Glyph, shownText } from "./shown-text.ts";

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is needed of a font: pdf.js's font objects have these. */
export interface PaintFont {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  /** Of Type 3 fonts: what paints each letter. */
  readonly charProcOperatorList?: Readonly<Record<string, { readonly fnArray: readonly number[] }>>;
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
  readonly gradientByName: (name: string) => Gradient | undefined;
  /** Given the properties of an optional-content mark. */
  readonly isLayerVisible: (layer: object) => boolean;
}

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
/** A mask this dark lets nothing be read, 0..255. */
const MASK_BLACK = 20;
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
  /** Something bright, or all one sees of it, is painted in the mask that was read last. */
  let isMaskOpen = false;
  let state: GraphicsState = { ...INITIAL, ctm: toMatrix(input.transform), clip: [page] };
  let isClipNext = false;

  const save = () => void stack.push(copyOf(state));
  const restore = () => void (state = stack.pop() ?? state);
  const clipTo = (boxes: readonly Box[]) => (state.clip = narrowed(state.clip, boxes));
  const isLayerOff = () => layers.includes(false);
  const fill = (box: Box, order: number, paint: Partial<PdfFill>) => {
    if (maskDepth) isMaskOpen ||= opensMask(paint.colour === undefined ? state.fill : paint.colour);
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
        const { smask } = args[0] as { smask?: { subtype?: string; backdrop?: unknown; transferMap?: unknown } };
        if (smask && !maskDepth) {
          // By opacity any paint opens a mask; so may a backdrop or a map of values.
          isMaskOpen = smask.subtype !== "Luminosity" || Boolean(smask.backdrop) || Boolean(smask.transferMap);
        }
        if (maskDepth || smask) maskDepth += 1;
        // Inside, everything starts anew; the group as a whole is then painted as the state around it says.
        state.groupOpacity *= state.isMaskShut ? 0 : state.opacity;
        Object.assign(state, { opacity: 1, strokeOpacity: 1 });
        return;
      }
      case "endGroup":
        if (maskDepth) maskDepth -= 1;
        return restore();
      case "beginAnnotation": {
        save();
        const [, place, transform, matrix] = args as [
          unknown,
          ArrayLike<number>?,
          ArrayLike<number>?,
          ArrayLike<number>?,
        ];
        if (place) clipTo([boxOf(state.ctm, place)]);
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
          if (key === "BM") state.blend = toBlend(value);
          if (key === "SMask")
            Object.assign(state, { isMasked: value === true, isMaskShut: value === true && !isMaskOpen });
          if (key === "Font") setFont(state, value as readonly [string, number], input.fontByName, nameByOp);
        }
        return;
      case "setFillRGBColor":
        return void Object.assign(state, { fill: toRgb(args), pattern: null });
      case "setStrokeRGBColor":
        return void (state.stroke = toRgb(args));
      case "setFillColorN":
        return void Object.assign(state, { fill: null, pattern: patternInk(args, input.gradientByName, nameByOp) });
      case "setFillTransparent":
        return void Object.assign(state, { fill: null, pattern: null });
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
        return setFont(state, args as readonly [string, number], input.fontByName, nameByOp);
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
        if (maskDepth) return void (isMaskOpen = true);
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

/** White in a mask lets everything through and black nothing; what is neither may. */
function opensMask(colour: Rgb | null): boolean {
  return colour === null || Math.max(...colour) > MASK_BLACK;
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
  nameByOp: ReadonlyMap<number, string>,
): void {
  const font = fontByName(name);
  state.fontSize = size;
  state.fontMatrix = font?.fontMatrix ? toMatrix(font.fontMatrix) : INITIAL.fontMatrix;
  state.isVertical = font?.vertical ?? false;
  state.blanks = new Set(
    Object.entries(font?.charProcOperatorList ?? {}).flatMap(([key, list]) =>
      paintsNothing(list, nameByOp) ? key : [],
    ),
  );
}

function moveTo(state: GraphicsState, x: number, y: number): void {
  Object.assign(state, { x, y, lineX: x, lineY: y });
}

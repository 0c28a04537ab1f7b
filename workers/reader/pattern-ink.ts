// What letters painted with a pattern look like: the one colour it has, where it has one.

import type { Rgb } from "../../src/core/reading/pdf-page.ts";
import { toRgb } from "./pdf-colour.ts";

/** pdf.js's form of a gradient; the fourth has its stops, each a place and a colour. */
export type Gradient = readonly unknown[];

export interface PatternInk {
  /** `null` when there are several, or it is not known. */
  readonly colour: Rgb | null;
  /** A cell in which nothing is painted. */
  readonly isEmpty: boolean;
}

const UNKNOWN: PatternInk = { colour: null, isEmpty: false };
const BLACK: Rgb = [0, 0, 0];

interface Cell {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** `args`: the operands of pdf.js's `setFillColorN`, a tiling pattern or the name of a gradient. */
export function patternInk(
  args: readonly unknown[],
  gradientByName: (name: string) => Gradient | undefined,
  nameByOp: ReadonlyMap<number, string>,
): PatternInk {
  if (args[0] === "TilingPattern") return cellInk(args[1], args[2] as Cell, nameByOp);
  const stops = args[0] === "Shading" ? gradientByName(String(args[1]))?.[3] : undefined;
  if (!Array.isArray(stops)) return UNKNOWN;
  return { colour: onlyColour(stops.map((stop: unknown) => (Array.isArray(stop) ? [stop[1]] : []))), isEmpty: false };
}

/** Whether a list of operators paints anything. */
export function paintsNothing(cell: Pick<Cell, "fnArray">, nameByOp: ReadonlyMap<number, string>): boolean {
  return !cell.fnArray.some((op) =>
    /^(?:paint|show|constructPath|shadingFill|rawFillPath)/.test(nameByOp.get(op) ?? ""),
  );
}

/** `given`: the colour of a cell that brings none of its own. */
function cellInk(given: unknown, cell: Cell, nameByOp: ReadonlyMap<number, string>): PatternInk {
  const names = cell.fnArray.map((op) => nameByOp.get(op) ?? "");
  if (paintsNothing(cell, nameByOp)) return { colour: null, isEmpty: true };
  if (names.some((name) => /^(?:paint|shadingFill|set(?:Fill|Stroke)ColorN)/.test(name))) return UNKNOWN;
  const colours = names.flatMap((name, i) => (name === "setFillRGBColor" ? [cell.argsArray[i] ?? []] : []));
  if (colours.length === 0) return { colour: toRgb([given]) ?? BLACK, isEmpty: false };
  return { colour: onlyColour(colours), isEmpty: false };
}

function onlyColour(colours: readonly (readonly unknown[])[]): Rgb | null {
  const [first, ...others] = colours;
  const colour = first === undefined ? null : toRgb(first);
  return others.every((other) => String(toRgb(other)) === String(colour)) ? colour : null;
}

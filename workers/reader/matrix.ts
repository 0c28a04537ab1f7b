// Affine maps of the plane as PDF writes them: [a b c d e f], x' = ax + cy + e, y' = bx + dy + f.

import type { Box } from "../../src/core/reading/pdf-page.ts";

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function toMatrix(numbers: ArrayLike<number>): Matrix {
  const at = (i: number) => numbers[i] ?? IDENTITY[i] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, jf] = inner;
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * jf + e, b * ie + d * jf + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much longer the map makes an upright stroke. */
export function scaleOf([, , c, d]: Matrix): number {
  return Math.hypot(c, d);
}

/** How high a map makes what is one unit high, across the line of writing: a slanted letter may be long and flat. */
export function heightOf([a, b, c, d]: Matrix): number {
  const along = Math.hypot(a, b);
  return along === 0 ? 0 : Math.abs(a * d - b * c) / along;
}

/** The map back; `null` when the map flattens the plane. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const area = a * d - b * c;
  if (area === 0) return null;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** The upright box around a mapped box [x0 y0 x1 y1]. */
export function boxOf(matrix: Matrix, box: ArrayLike<number>): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box);
  const corners = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function isEmpty({ left, right, top, bottom }: Box): boolean {
  return left >= right || top >= bottom;
}

// What of a path is area: pdf.js hands a path out as one list of codes and coordinates.

import type { Box } from "../../src/core/reading/pdf-page.ts";

/** pdf.js's codes in a path: move and line take two numbers, a cubic curve six, a quadratic four. */
const OPERAND_COUNTS: readonly number[] = [2, 2, 6, 4, 0];
/** From this share on a shape counts as its box: a circle has 0.79, a frame or a slanted line next to nothing. */
const FULL = 0.7;
/** A drawing of more pieces is no background. */
const MAX_PIECES = 1000;

/** One closed piece of a path: its box, and its area with the sign of its direction. */
interface Piece {
  readonly box: Box;
  readonly area: number;
}

/** The boxes a filled path fills, in its own space: a piece each, without those that are frames or holes. */
export function filledBoxes(path: ArrayLike<number> | null): Box[] {
  const pieces = piecesOf(path);
  if (pieces.length > MAX_PIECES) return [];
  return pieces.flatMap((piece) => {
    if (pieces.some((other) => other !== piece && isInside(piece.box, other.box))) return [];
    // Whichever the filling rule, a piece in a piece is a hole often enough not to be counted as background.
    const holes = pieces.filter((other) => other !== piece && isInside(other.box, piece.box));
    const filled = Math.abs(piece.area) - holes.reduce((sum, hole) => sum + Math.abs(hole.area), 0);
    const boxArea = areaOf(piece.box);
    return boxArea > 0 && filled / boxArea > FULL ? [piece.box] : [];
  });
}

/** The boxes of a clipping path's pieces, and of a stroked path's. */
export function pieceBoxes(path: ArrayLike<number> | null): Box[] {
  const pieces = piecesOf(path);
  return pieces.length > MAX_PIECES ? [] : pieces.map(({ box }) => box);
}

function piecesOf(path: ArrayLike<number> | null): Piece[] {
  const pieces: Piece[] = [];
  let points: (readonly [number, number])[] = [];
  const close = () => {
    if (points.length > 1) pieces.push(pieceOf(points));
    points = [];
  };
  for (let i = 0; path && i < path.length;) {
    const code = path[i] ?? 4;
    const end = i + 1 + (OPERAND_COUNTS[code] ?? 0);
    if (code === 0) close();
    // The ends of curves are enough: they bulge outwards, so the area is only ever too small.
    if (end > i + 1) points.push([path[end - 2] ?? 0, path[end - 1] ?? 0]);
    i = end;
  }
  close();
  return pieces;
}

function pieceOf(points: readonly (readonly [number, number])[]): Piece {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * nextY - y * nextX;
  }, 0);
  return {
    box: { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) },
    area: twice / 2,
  };
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    areaOf(inner) < areaOf(outer)
  );
}

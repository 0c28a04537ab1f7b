// Puts stretches of text of a page into reading order: finds columns side by side by the empty strip
// between them, and reads above, left, right, below. A date at the end of a line is not a column.

import type { Box } from "./pdf-page.ts";

/** A stretch of text without a wide gap; `y` is its baseline from the top. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
}

/** When an empty strip parts two columns. Tried on 196 PDFs in 24 trades and on the samples. */
export const COLUMNS = {
  /** Least width of the strip, in letter heights. */
  minGutter: 0.9,
  /** Least number of lines on either side. */
  minLines: 4,
  /** Above this share of lines on one height with the other side, the sparse side belongs to the lines of the dense one. */
  alignedShare: 0.7,
  /** A side with fewer lines than this share of the other, all aligned, is a margin of dates or places. */
  sparseShare: 0.55,
  /** A side whose largest letters are this much larger has the name and is read first, on whichever side it stands. */
  nameSize: 1.4,
  /** A side where this share of the lines holds a year or another number is a column of dates or amounts. */
  numberShare: 0.6,
} as const;

interface Split {
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
}

/** Blocks in reading order; within a block lines run across its whole width. */
export function readingBlocks(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const split = findColumns(segments);
  if (!split) return segments.length > 0 ? [segments] : [];
  const hasNameRight = largest(split.right) >= COLUMNS.nameSize * largest(split.left);
  const [first, second] = hasNameRight ? [split.right, split.left] : [split.left, split.right];
  return [split.above, first, second, split.below].flatMap(readingBlocks);
}

/** The empty strips between columns, as far down as both sides reach. */
export function gutters(segments: readonly Segment[]): readonly Box[] {
  const split = findColumns(segments);
  if (!split) return [];
  const both = [...split.left, ...split.right];
  const strip = {
    left: Math.max(...split.left.map(({ right }) => right)),
    right: Math.min(...split.right.map(({ left }) => left)),
    top: Math.min(...both.map(({ y, fontSize }) => y - fontSize)),
    bottom: bottom(both),
  };
  return [strip, ...[split.above, split.left, split.right, split.below].flatMap(gutters)];
}

function largest(side: readonly Segment[]): number {
  return Math.max(...side.map(({ fontSize }) => fontSize));
}

function findColumns(segments: readonly Segment[]): Split | null {
  if (segments.length < 2 * COLUMNS.minLines) return null;
  const byHeight = [...segments].sort((a, b) => a.y - b.y);
  const edges = [...new Set(segments.map(({ right }) => Math.round(right)))];
  let best: { split: Split; size: number } | null = null;
  for (const edge of edges) {
    for (const split of splitsAt(byHeight, edge)) {
      const size = Math.min(split.left.length, split.right.length) * 1000 + split.left.length + split.right.length;
      if ((!best || size > best.size) && areColumns(split.left, split.right)) best = { split, size };
    }
  }
  return best?.split ?? null;
}

/** The bands of the page in which nothing crosses the strip right of `edge`. */
function splitsAt(byHeight: readonly Segment[], edge: number): Split[] {
  const splits: Split[] = [];
  let start = 0;
  const close = (end: number) => {
    const band = byHeight.slice(start, end);
    const left = band.filter((segment) => segment.right <= edge + 1);
    if (left.length >= COLUMNS.minLines && band.length - left.length >= COLUMNS.minLines) {
      const right = band.filter((segment) => segment.right > edge + 1);
      splits.push({ above: byHeight.slice(0, start), left, right, below: byHeight.slice(end) });
    }
  };
  byHeight.forEach((segment, i) => {
    const gutter = COLUMNS.minGutter * segment.fontSize;
    if (segment.right <= edge + 1 || segment.left >= edge + gutter) return;
    close(i);
    start = i + 1;
  });
  close(byHeight.length);
  return splits;
}

function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const overlap = [Math.max(top(left), top(right)), Math.min(bottom(left), bottom(right))] as const;
  const within = (side: readonly Segment[]) => side.filter(({ y }) => y >= overlap[0] - 1 && y <= overlap[1] + 1);
  const sides = [within(left), within(right)].sort((a, b) => a.length - b.length);
  const [sparse = [], dense = []] = sides;
  // Side by side for a few lines at least; else one stands above the other.
  if (sparse.length < COLUMNS.minLines - 1) return false;
  const aligned = sparse.filter((segment) => dense.some(({ y }) => Math.abs(y - segment.y) < 0.3 * segment.fontSize));
  if (aligned.length < COLUMNS.alignedShare * sparse.length) return true;
  if (sparse.length < COLUMNS.sparseShare * dense.length) return false;
  return !isNumbers(left) && !isNumbers(right);
}

function isNumbers(side: readonly Segment[]): boolean {
  return side.filter(({ text }) => /\d/.test(text) && text.length < 32).length >= COLUMNS.numberShare * side.length;
}

function top(side: readonly Segment[]): number {
  return Math.min(...side.map(({ y }) => y));
}

function bottom(side: readonly Segment[]): number {
  return Math.max(...side.map(({ y }) => y));
}

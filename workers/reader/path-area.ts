/** pdf.js's codes in a path: move and line take two numbers, a cubic curve six, a quadratic four. */
const OPERAND_COUNTS: readonly number[] = [2, 2, 6, 4, 0];

/**
 * How much of its box [x0 y0 x1 y1] a path fills, 0..1: 1 for a rectangle, 0.79 for a circle, next to nothing
 * for a frame or a slanted line, which are no background for the text in their box.
 */
export function fillShare(path: ArrayLike<number> | null, box: ArrayLike<number>): number {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box);
  const boxArea = (x1 - x0) * (y1 - y0);
  if (!path || boxArea <= 0) return 0;
  let area = 0;
  let start: readonly [number, number] = [0, 0];
  let last = start;
  for (let i = 0; i < path.length;) {
    const code = path[i] ?? 4;
    const operands = OPERAND_COUNTS[code] ?? 0;
    const end = i + 1 + operands;
    // The ends of curves are enough: they bulge outwards, so the share is only ever too small.
    const point = operands > 0 ? ([path[end - 2] ?? 0, path[end - 1] ?? 0] as const) : start;
    if (code === 0) {
      area += cross(last, start);
      start = point;
    } else area += cross(last, point);
    last = point;
    i = end;
  }
  area += cross(last, start);
  return Math.min(1, Math.abs(area) / 2 / boxArea);
}

function cross([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  return ax * by - bx * ay;
}

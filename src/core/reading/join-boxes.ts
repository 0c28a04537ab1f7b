import type { Box } from "./pdf-page.ts";

export interface Boxed {
  readonly text: string;
  readonly box: Box;
}

/** As far apart as lines of one paragraph, in heights of the smaller box; in points at most, for pictures. */
const NEAR = { heights: 0.8, most: 12 } as const;

/** What overlaps or stands right below is one, with its texts as lines. In the order of the first of each. */
export function joinBoxes<One extends Boxed>(all: readonly One[]): readonly One[] {
  const joined: One[] = [];
  for (const one of all) {
    const at = joined.findIndex(({ box }) => isNear(box, one.box));
    const near = joined[at];
    if (near === undefined) joined.push(one);
    else joined[at] = { ...near, text: `${near.text}\n${one.text}`.trim(), box: around(near.box, one.box) };
  }
  // What was joined may have come near to another.
  return joined.length < all.length ? joinBoxes(joined) : joined;
}

function isNear(a: Box, b: Box): boolean {
  const reach = Math.min(NEAR.most, NEAR.heights * Math.min(a.bottom - a.top, b.bottom - b.top));
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom + reach && b.top <= a.bottom + reach;
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

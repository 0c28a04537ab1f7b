// Finds text of a PDF page that a person looking at the page does not see. Such text is used to lift
// scores ("keyword stuffing"); it is cut out and reported, never scored.

import type { HiddenReason } from "./document.ts";
import type { Box, PdfPage, PdfRun, Rgb } from "./pdf-page.ts";

/** What counts as unseen. */
export const HIDING = {
  /** Points. Legal small print is 5 to 6; below 4 nobody reads on paper or on screen. */
  minFontSize: 4,
  /** WCAG contrast ratio, 1..21. WCAG asks for 4.5; light grey #e0e0e0 on white, the palest seen in real resumes, has 1.32. */
  minContrast: 1.2,
  /** Largest difference of a channel, 0..255, still taken for "the same colour": keeps yellow on white (1.07) visible. */
  maxChannelDifference: 60,
  /** Below this opacity text is taken for absent. */
  minOpacity: 0.1,
  /** A fill from this opacity on is a background, or covers what lies below. */
  opaque: 0.9,
} as const;

const PAPER: Rgb = [255, 255, 255];

/** One rule: the reason it gives, and when it holds. */
interface HidingRule {
  readonly reason: HiddenReason;
  readonly hides: (run: PdfRun, page: PdfPage) => boolean;
}

const RULES: readonly HidingRule[] = [
  { reason: "invisible-render-mode", hides: ({ renderMode }) => renderMode === 3 || renderMode === 7 },
  { reason: "hidden-run", hides: ({ isOnHiddenLayer }) => isOnHiddenLayer },
  { reason: "off-page", hides: (run, page) => run.isClipped || isOffPage(run, page) },
  { reason: "tiny", hides: ({ fontSize }) => fontSize < HIDING.minFontSize },
  { reason: "background-colour", hides: ({ opacity }) => opacity < HIDING.minOpacity },
  { reason: "background-colour", hides: melts },
  { reason: "background-colour", hides: isCovered },
];

/** Why a person does not see this run, or `null` when they do. */
export function whyHidden(run: PdfRun, page: PdfPage): HiddenReason | null {
  return RULES.find((rule) => rule.hides(run, page))?.reason ?? null;
}

/** WCAG 2 contrast ratio, 1 (same) to 21 (black on white). */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Whether text of one colour cannot be told from a ground of another. */
export function isSameColour(text: Rgb, ground: Rgb): boolean {
  const difference = Math.max(...text.map((channel, i) => Math.abs(channel - (ground[i] ?? 0))));
  return difference <= HIDING.maxChannelDifference && contrast(text, ground) < HIDING.minContrast;
}

function isOffPage({ box }: PdfRun, page: PdfPage): boolean {
  return box.right <= 0 || box.left >= page.width || box.bottom <= 0 || box.top >= page.height;
}

function melts(run: PdfRun, page: PdfPage): boolean {
  if (!run.colour) return false;
  const ground = page.fills.findLast(
    (fill) => fill.order < run.order && fill.opacity >= HIDING.opaque && isUnder(fill, run),
  );
  const colour = ground ? ground.colour : PAPER;
  return colour !== null && isSameColour(run.colour, colour);
}

/** Painted over by a plain area. Pictures don't count: many are see-through. */
function isCovered(run: PdfRun, page: PdfPage): boolean {
  return page.fills.some(
    (fill) => fill.order > run.order && fill.colour !== null && fill.opacity >= HIDING.opaque && covers(fill, run),
  );
}

/** Whether the area lies under the middle of the letters. */
function isUnder({ left, right, top, bottom }: Box, { box }: PdfRun): boolean {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x >= left && x <= right && y >= top && y <= bottom;
}

function covers(fill: Box, run: PdfRun): boolean {
  return isUnder(fill, run) && fill.left <= run.box.left + 0.5 && fill.right >= run.box.right - 0.5;
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

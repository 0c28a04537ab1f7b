// Finds text of a PDF page that a person looking at the page does not see. Such text is used to lift
// scores ("keyword stuffing"); it is cut out and reported, never scored.

import type { UnseenReason } from "./document.ts";
import { blended } from "./blend.ts";
import { coverAt, fillsAt, groundColour, mixed } from "./page-ground.ts";
import type { Box, PdfFill, PdfPage, PdfRun, Rgb } from "./pdf-page.ts";

/** What counts as unseen. */
export const HIDING = {
  /** Points. Legal small print is 5 to 6; below 4 nobody reads on paper or on screen. */
  minFontSize: 4,
  /** Mean width of a letter in font sizes, of runs of at least `minSqueezed` letters. The narrowest fonts have 0.25, "illi" 0.22. */
  minLetterWidth: 0.08,
  minSqueezed: 6,
  /** WCAG contrast ratio, 1..21. WCAG asks for 4.5; light grey #e0e0e0 on white, the palest seen in real resumes, has 1.32. */
  minContrast: 1.2,
  /** Largest difference of a channel, 0..255, still taken for "the same colour": keeps yellow on white (1.07) visible. */
  maxChannelDifference: 60,
  /** Below this opacity text is taken for absent. */
  minOpacity: 0.1,
  /** What is covered this much is gone. */
  opaque: 0.9,
  /** Share of a run's points that must be hidden for all of it to go; of a word's, when a run is hidden in part. */
  allOfRun: 0.95,
  mostOfWord: 0.6,
} as const;

/** Where a run is looked at: shares of its length, and of its height above the baseline. */
const COLUMNS = 12;
const ROWS = [0.25, 0.5, 0.75];

type Looks = Pick<PdfRun, "renderMode" | "isOnHiddenLayer" | "fontSize" | "opacity" | "width" | "text">;

/** One rule for a run as a whole: the reason it gives, and when it holds. */
const RULES: readonly { readonly reason: UnseenReason; readonly hides: (run: Looks) => boolean }[] = [
  { reason: "invisible-render-mode", hides: ({ renderMode }) => renderMode === 3 || renderMode === 7 },
  { reason: "hidden-layer", hides: ({ isOnHiddenLayer }) => isOnHiddenLayer },
  { reason: "tiny", hides: ({ fontSize }) => fontSize < HIDING.minFontSize },
  { reason: "tiny", hides: isSqueezed },
  { reason: "transparent", hides: ({ opacity }) => opacity < HIDING.minOpacity },
];

/** A stretch of a run, and why a person does not see it; `null` when they do. */
export interface JudgedRun {
  readonly run: PdfRun;
  readonly reason: UnseenReason | null;
}

/** A run as one piece where it is all seen or all hidden, else word by word. */
export function judgeRun(run: PdfRun, page: PdfPage): JudgedRun[] {
  const rule = RULES.find(({ hides }) => hides(run));
  if (rule) return [{ run, reason: rule.reason }];
  const whole = lookAt(run, page);
  if (whole.share === 0) return [{ run, reason: null }];
  if (whole.share >= HIDING.allOfRun) return [{ run, reason: whole.reason }];
  return wordsOf(run).map((word) => {
    const { share, reason } = lookAt(word, page);
    return { run: word, reason: share >= HIDING.mostOfWord ? reason : null };
  });
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

/** Letters pushed together into a smear: by the spacing, or by the width of the letters. */
function isSqueezed({ text, width, fontSize }: Looks): boolean {
  // A width of nothing is a font without widths.
  return (
    text.length >= HIDING.minSqueezed && width > 0 && width < HIDING.minLetterWidth * fontSize * text.trim().length
  );
}

/** The share of a run's points that are hidden, and the reason of most of them. */
function lookAt(run: PdfRun, page: PdfPage): { share: number; reason: UnseenReason | null } {
  const near = page.fills.filter((fill) => overlaps(fill, run.box));
  const counts = new Map<UnseenReason, number>();
  let hidden = 0;
  for (let column = 0; column < COLUMNS; column++) {
    const x = between(run.box.left, run.box.right, (column + 0.5) / COLUMNS);
    for (const row of ROWS) {
      const y = between(run.box.top, run.box.bottom, row);
      const reason = whyUnseenAt(x, y, run, { ...page, fills: near });
      if (!reason) continue;
      hidden++;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return { share: hidden / (COLUMNS * ROWS.length), reason: most?.[0] ?? null };
}

function whyUnseenAt(x: number, y: number, run: PdfRun, page: PdfPage): UnseenReason | null {
  if (x < 0 || x > page.width || y < 0 || y > page.height) return "off-page";
  if (!run.clip.some((box) => holds(box, x, y))) return "clipped";
  const here = fillsAt(page.fills, x, y);
  if (coverAt(later(here, run), x, y) >= HIDING.opaque) return "covered";
  if (!run.colour) return null;
  const ground = groundColour(earlier(here, run), x, y);
  const seen = ground && blended(run.blend, ground, run.colour);
  return ground && seen && isSameColour(mixed(ground, seen, run.opacity), ground) ? "background-colour" : null;
}

const later = (fills: readonly PdfFill[], run: PdfRun) => fills.filter(({ order }) => order > run.order);
const earlier = (fills: readonly PdfFill[], run: PdfRun) => fills.filter(({ order }) => order < run.order);

/** Each word with the blank behind it, where the run lies along the lines of the page; else the run. */
function wordsOf(run: PdfRun): PdfRun[] {
  if (run.turns !== 0) return [run];
  return [...run.text.matchAll(/\s*\S+\s*/g)].map(({ 0: text, index }) => {
    const from = index === 0 ? 0 : (run.ends[index - 1] ?? 0);
    const to = run.ends[index + text.length - 1] ?? run.width;
    const box = { ...run.box, left: run.box.left + from, right: run.box.left + to };
    const ends = run.ends.slice(index, index + text.length).map((end) => end - from);
    return { ...run, text, x: run.x + from, width: to - from, box, ends };
  });
}

function between(from: number, to: number, share: number): number {
  return from + share * (to - from);
}

function holds({ left, right, top, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

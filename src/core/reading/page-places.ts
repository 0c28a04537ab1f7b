// Where the text of a painted page stands, and what is in the way of reading it: for a picture of the page with its problems
// marked on it. Text that is turned against the page has no place here.

import { cleanText } from "./clean-text.ts";
import { gutters, readingBlocks, type Segment } from "./columns.ts";
import { judgeRun } from "./hidden-runs.ts";
import { joinBoxes } from "./join-boxes.ts";
import { baselines, segmentsOf } from "./pdf-lines.ts";
import type { Box, PdfPage } from "./pdf-page.ts";

export interface PagePlace {
  readonly kind: "line" | "hidden" | "unreadable" | "gutter" | "picture";
  /** What is read there, before it is cleaned; "" of gutters and pictures. */
  readonly text: string;
  /** One-based. */
  readonly page: number;
  /** In shares of the page's width and height, 0..1. */
  readonly box: Box;
}

/** Points. What is smaller, or thinner, is an icon or a rule and holds no words. */
const LEAST_PICTURE = 16;
/** Shares of a letter's height above and below its baseline. */
const LETTER = { above: 0.8, below: 0.25 } as const;

/** The places of one page, its lines in reading order first. */
export function pagePlaces(page: PdfPage): readonly Omit<PagePlace, "page">[] {
  const pieces = page.runs.flatMap((run) => judgeRun(run, page)).filter(({ run }) => run.turns === 0);
  const visible = pieces.filter(({ reason }) => reason === null).map(({ run }) => run);
  const hidden = pieces.filter(({ reason }) => reason !== null).map(({ run }) => run);
  const unreadable = visible.filter(({ text }) => cleanText(text).oddCount > 0);
  const segments = segmentsOf(visible);
  const pictures = page.fills.filter(
    ({ colour, left, right, top, bottom }) => colour === null && Math.min(right - left, bottom - top) >= LEAST_PICTURE,
  );
  const places = [
    ...readingBlocks(segments).flatMap((block) => baselines(block).map(lineOf("line"))),
    ...joinBoxes(baselines(segmentsOf(hidden)).map(lineOf("hidden"))),
    ...joinBoxes(unreadable.map(({ text, box }) => ({ kind: "unreadable" as const, text, box }))),
    ...gutters(segments).map((box) => ({ kind: "gutter" as const, text: "", box })),
    ...joinBoxes(pictures.map((box) => ({ kind: "picture" as const, text: "", box }))),
  ];
  return places.flatMap(({ kind, text, box }) => {
    const share = onPage(box, page);
    return share === null ? [] : [{ kind, text, box: share }];
  });
}

function lineOf(kind: "line" | "hidden") {
  return (line: readonly Segment[]) => ({
    kind,
    text: line.map(({ text }) => text.trim()).join(" "),
    box: {
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ y, fontSize }) => y - LETTER.above * fontSize)),
      bottom: Math.max(...line.map(({ y, fontSize }) => y + LETTER.below * fontSize)),
    },
  });
}

/** The part of a box that is on the page, in shares of it; null where none is: what lies beside a page cannot be shown on it. */
function onPage(box: Box, { width, height }: PdfPage): Box | null {
  const [left, right] = [Math.max(0, box.left), Math.min(width, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(height, box.bottom)];
  if (right <= left || bottom <= top) return null;
  return { left: left / width, right: right / width, top: top / height, bottom: bottom / height };
}

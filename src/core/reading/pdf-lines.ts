// A painted page becomes lines of text in reading order, without what a person would not see.

import { closeLetterSpacing } from "./letter-spacing.ts";
import { readingBlocks, type Segment } from "./columns.ts";
import type { HiddenReason } from "./document.ts";
import { judgeRun } from "./hidden-runs.ts";
import { joinHyphens } from "./join-hyphens.ts";
import type { PdfPage, PdfRun } from "./pdf-page.ts";

export interface PageLines {
  /** An empty line stands for a wide gap between lines. */
  readonly lines: readonly string[];
  readonly hidden: readonly { readonly text: string; readonly reason: HiddenReason }[];
  /** Blocks of lines stand side by side. */
  readonly hasColumns: boolean;
}

/** Gaps, in letter heights (the font size of the line). */
const GAPS = {
  /**
   * Two runs this far apart are two words, beyond the usual gap of a line set letter by letter. A space is 0.25 to 0.33,
   * but some programs leave just 0.11; kerning stays under 0.1.
   */
  word: 0.1,
  /** This far apart they are two stretches: a tab, a column, a date at the right margin. */
  stretch: 1.6,
  /** Baselines closer than this make one line: takes in raised letters, keeps apart lines set solid (1.0). */
  sameLine: 0.45,
  /** Baselines further than this times the size have an empty line between them; normal leading is 1.15 to 1.5. */
  paragraph: 1.9,
} as const;

/** When a line's own letter gap is believed: this many gaps, and not further from 0 than this, in letter heights. */
const LETTER_GAPS = { least: 8, most: 0.12 } as const;

/** The visible lines of a page, and what was hidden on it. */
export function pageLines(page: PdfPage): PageLines {
  const visible: PdfRun[] = [];
  const hidden: { run: PdfRun; reason: HiddenReason }[] = [];
  for (const run of page.runs) {
    for (const piece of judgeRun(run, page)) {
      if (piece.reason) hidden.push({ run: piece.run, reason: piece.reason });
      else visible.push(piece.run);
    }
  }
  // Turned text (a year up the margin) is read last, each turn as a page of its own.
  const turned = ([0, 1, 2, 3] as const).map((turns) =>
    readingBlocks(segmentsOf(visible.filter((run) => run.turns === turns).map(upright))),
  );
  return {
    lines: turned.flat().flatMap((block) => ["", ...joinHyphens(blockLines(block))]),
    hidden: hiddenTexts(hidden),
    hasColumns: turned.some((blocks) => blocks.length > 1),
  };
}

/** Runs on one baseline joined to stretches; a wide gap starts a new one. */
export function segmentsOf(runs: readonly PdfRun[]): Segment[] {
  return baselines(runs.map(asSegment)).flatMap((line) => {
    const segments: Segment[] = [];
    const pieces = withoutDoubles(line);
    const usual = usualLetterGap(pieces);
    for (const piece of pieces) {
      const last = segments.at(-1);
      const size = last ? Math.max(last.fontSize, piece.fontSize) : piece.fontSize;
      if (last && piece.left - last.right < GAPS.stretch * size)
        segments[segments.length - 1] = joined(last, piece, size, usual);
      else segments.push(piece);
    }
    return segments.filter(({ text }) => text.trim() !== "");
  });
}

function blockLines(block: readonly Segment[]): string[] {
  let previous: { y: number; fontSize: number } | null = null;
  return baselines(block).flatMap((line) => {
    const y = line[0]?.y ?? 0;
    const fontSize = Math.max(...line.map((segment) => segment.fontSize));
    const isApart = previous !== null && y - previous.y > GAPS.paragraph * Math.max(fontSize, previous.fontSize);
    previous = { y, fontSize };
    const text = closeLetterSpacing(line.map((segment) => segment.text.trim()).join(" "));
    return isApart ? ["", text] : [text];
  });
}

/** Groups by baseline, from top to bottom; each group from left to right. */
export function baselines(segments: readonly Segment[]): Segment[][] {
  const lines: { y: number; fontSize: number; segments: Segment[] }[] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const line = lines.at(-1);
    if (line && segment.y - line.y <= GAPS.sameLine * Math.max(line.fontSize, segment.fontSize)) {
      line.segments.push(segment);
      if (segment.fontSize > line.fontSize) Object.assign(line, { y: segment.y, fontSize: segment.fontSize });
    } else lines.push({ y: segment.y, fontSize: segment.fontSize, segments: [segment] });
  }
  return lines.map((line) => line.segments.sort((a, b) => a.left - b.left));
}

/** Bold is at times made by printing a word twice, a hair apart. */
function withoutDoubles(line: readonly Segment[]): Segment[] {
  return line.filter((segment, i) => {
    const before = line[i - 1];
    return !(
      before &&
      before.text === segment.text &&
      segment.left - before.left < 0.4 * (segment.right - segment.left)
    );
  });
}

function joined(last: Segment, piece: Segment, fontSize: number, usualGap: number): Segment {
  const gap = (piece.left - last.right) / fontSize;
  const isNewWord = gap > GAPS.word + usualGap && !last.text.endsWith(" ") && !piece.text.startsWith(" ");
  const text = last.text + (isNewWord ? " " : "") + piece.text;
  return { text, left: last.left, right: Math.max(last.right, piece.right), y: last.y, fontSize };
}

/**
 * How far letters of a line stand from each other, in letter heights, where each is placed on its own: below 0 where a
 * printer driver rounded widths to pixels (then the gap after a wide letter is no wider than a kern), above 0 in tracked
 * capitals. 0 for runs of words.
 */
function usualLetterGap(line: readonly Segment[]): number {
  const gaps = line.flatMap((piece, i) => {
    const last = line[i - 1];
    return last?.text.length === 1 && piece.text.length === 1 ? [(piece.left - last.right) / piece.fontSize] : [];
  });
  if (gaps.length < LETTER_GAPS.least) return 0;
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.max(-LETTER_GAPS.most, Math.min(LETTER_GAPS.most, median));
}

function hiddenTexts(hidden: readonly { run: PdfRun; reason: HiddenReason }[]): PageLines["hidden"] {
  const reasons = [...new Set(hidden.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const runs = hidden.filter((one) => one.reason === reason).map(({ run }) => upright(run));
    const text = baselines(segmentsOf(runs)).map((line) => line.map((segment) => segment.text.trim()).join(" "));
    return [{ text: text.join("\n"), reason }];
  });
}

/** The run as it lies when the page is turned so that it can be read. */
function upright(run: PdfRun): PdfRun {
  switch (run.turns) {
    case 0:
      return run;
    case 1:
      return { ...run, x: run.y, y: -run.x };
    case 2:
      return { ...run, x: -run.x, y: -run.y };
    case 3:
      return { ...run, x: -run.y, y: run.x };
  }
}

function asSegment({ text, x, y, width, fontSize }: PdfRun): Segment {
  return { text, left: x, right: x + width, y, fontSize };
}

// Cuts a resume into spans to draw: plain, quoted, advised on.

import type { Quote } from "../../core/matching/job.ts";

export interface OwnSpan {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** Of the advice on it; null where there is none. Where two overlap it is the shorter one's. */
  readonly key: string | null;
}

interface Advised {
  readonly key: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** In order, without gaps. */
export function ownSpans(text: string, quote: Quote | null, advice: readonly Advised[]): readonly OwnSpan[] {
  const placed = advice
    .flatMap(({ key, start, end }) => (start === null || end === null || start >= end ? [] : [{ key, start, end }]))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = [0, text.length, ...placed.flatMap(({ start, end }) => [start, end])];
  if (quote) cuts.push(quote.start, quote.end);
  const sorted = [...new Set(cuts.map((cut) => Math.min(text.length, Math.max(0, cut))))].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return {
      start,
      end,
      isQuoted: quote !== null && quote.start <= start && end <= quote.end,
      key: placed.find((one) => one.start <= start && end <= one.end)?.key ?? null,
    };
  });
}

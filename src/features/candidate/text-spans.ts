// Cuts a stretch of anonymised text into spans to draw: plain, placeholder, quoted.

import type { Quote } from "../../core/matching/job.ts";

export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly isPlaceholder: boolean;
  readonly isQuoted: boolean;
}

/** As the anonymiser writes them, e.g. `[PERSON_1]`. */
const PLACEHOLDER = /\[[A-Z]+(?:_[A-Z]+)*_\d+\]/g;

/** Spans of `text` from `start` to `end`, in order, without gaps; offsets are those of the whole text. */
export function textSpans(text: string, start: number, end: number, quote: Quote | null): readonly TextSpan[] {
  const placeholders = [...text.slice(start, end).matchAll(PLACEHOLDER)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const quoted = quote && { start: Math.max(start, quote.start), end: Math.min(end, quote.end) };
  const cuts = [start, end, ...placeholders.flatMap((found) => [found.start, found.end])];
  if (quoted && quoted.start < quoted.end) cuts.push(quoted.start, quoted.end);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);

  let next = 0;
  const spans: TextSpan[] = [];
  for (const [index, from] of sorted.entries()) {
    const to = sorted[index + 1];
    if (to === undefined) break;
    while ((placeholders[next]?.end ?? Infinity) <= from) next++;
    const isPlaceholder = (placeholders[next]?.start ?? Infinity) <= from;
    const isQuoted = quoted !== null && quoted.start <= from && to <= quoted.end;
    spans.push({ start: from, end: to, isPlaceholder, isQuoted });
  }
  return spans;
}

/** What a placeholder is called on the screen: `[DATE_OF_BIRTH_1]` is "date of birth 1". */
export function placeholderWords(label: string): string {
  return label.slice(1, -1).toLowerCase().replaceAll("_", " ");
}

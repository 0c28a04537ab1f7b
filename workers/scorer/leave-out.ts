// A resume's chunks with a passage taken out: cuts stay where they are, so that only what the passage touches changes.

import type { Chunk } from "../../src/core/matching/score.ts";
import type { ToScoringText } from "../../src/core/matching/scoring-text.ts";

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** The chunk's scoring text without the passage; null when the passage does not touch it. */
export function withoutPassage(
  text: string,
  chunk: Chunk,
  passage: Passage,
  toScoringText: ToScoringText,
): string | null {
  const start = Math.max(chunk.start, passage.start);
  const end = Math.min(chunk.end, passage.end);
  if (start >= end) return null;
  return toScoringText(`${text.slice(chunk.start, start)} ${text.slice(end, chunk.end)}`);
}

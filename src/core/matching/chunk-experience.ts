// Chunks by experience: what stands before the first job, each job, and what follows, instead of stretches of like length.

import { type ChunkLimits, chunkText, type CountTokens } from "./chunk.ts";
import type { Chunk } from "./score.ts";

/** A stretch with fewer tokens is read together with the one before it. */
const LEAST_TOKENS = 60;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The chunks of a text, in order, cut where an experience begins or the last one ends; a long stretch is cut further. */
export function chunkByExperience(
  text: string,
  experiences: readonly Stretch[],
  limits: ChunkLimits,
  countTokens: CountTokens,
): readonly Chunk[] {
  const cuts = [...experiences.map(({ start }) => start), experiences.at(-1)?.end ?? 0];
  const borders = [...new Set([0, ...cuts.filter((cut) => cut > 0 && cut < text.length), text.length])].sort(
    (a, b) => a - b,
  );
  const chunks: Chunk[] = [];
  let start = 0;
  for (const [index, end] of borders.slice(1).entries()) {
    const isLast = index === borders.length - 2;
    const own = chunkText(text.slice(start, end), limits, countTokens);
    const tokens = own.reduce((sum, { tokenCount }) => sum + tokenCount, 0);
    if (tokens < LEAST_TOKENS && !isLast) continue; // goes on until it says enough
    for (const chunk of own) chunks.push({ ...chunk, start: chunk.start + start, end: chunk.end + start });
    start = end;
  }
  return joinShortTail(chunks, limits).slice(0, limits.maxChunks);
}

function joinShortTail(chunks: readonly Chunk[], { maxTokens }: ChunkLimits): readonly Chunk[] {
  const [before, last] = chunks.slice(-2);
  if (!before || !last || last.tokenCount >= LEAST_TOKENS) return chunks;
  const tokenCount = before.tokenCount + last.tokenCount;
  if (tokenCount > maxTokens) return chunks;
  return [...chunks.slice(0, -2), { start: before.start, end: last.end, tokenCount }];
}

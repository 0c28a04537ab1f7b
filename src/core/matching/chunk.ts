// Cuts a long text into chunks a scorer can read at once: at line starts where one is near, else between
// words, sizes alike rather than full ones and a tiny tail. Offsets are of the original text.
//
// White space separates GPT-2's tokens, and a scoring text has single spaces, so a chunk's tokens are
// the sum of its words' tokens. Only a word longer than a whole chunk is cut inside, between characters.

import type { Chunk } from "./score.ts";
import { scoringText, type ToScoringText } from "./scoring-text.ts";

/** 446 + 576 and two separators fill GPT-2's 1,024 positions. */
export const JOB_TOKENS = 446;
export const RESUME_TOKENS = 576;

/**
 * At most so many chunks of one text are read; what follows is ignored. 16 resume chunks are 9,216 tokens, some 15 dense
 * pages; 8 job chunks are 3,568. Below that nothing is left out.
 */
export const MAX_RESUME_CHUNKS = 16;
export const MAX_JOB_CHUNKS = 8;

export interface ChunkLimits {
  /** Tokens of one chunk's scoring text. */
  readonly maxTokens: number;
  readonly maxChunks: number;
  /** How the scorer reads a text; `scoringText` unless said. */
  readonly toScoringText?: ToScoringText;
}

/** Counts the GPT-2 tokens of a scoring text. */
export type CountTokens = (scoringText: string) => number;

/** How far before the ideal cut a line start may lie and still be taken, as a share of a chunk. */
const LINE_REACH = 0.2;

/** Words longer than this many UTF-16 units are measured piece by piece, so that a megabyte without a space stays cheap. */
const LONG_WORD = 512;

/** The chunks of a text, in order. A text without words is one chunk without tokens. */
export function chunkText(text: string, limits: ChunkLimits, countTokens: CountTokens): readonly Chunk[] {
  const toScoringText = limits.toScoringText ?? scoringText;
  const pieces = piecesOf(text, limits.maxTokens, (part) => countTokens(toScoringText(part)));
  if (pieces.length === 0) return [{ start: 0, end: text.length, tokenCount: 0 }];

  const chunks: Chunk[] = [];
  let next = 0;
  let restTokens = pieces.reduce((sum, piece) => sum + piece.tokenCount, 0);
  while (next < pieces.length && chunks.length < limits.maxChunks) {
    const chunkCount = Math.min(Math.ceil(restTokens / limits.maxTokens), limits.maxChunks - chunks.length);
    const target = Math.min(limits.maxTokens, restTokens / Math.max(1, chunkCount));
    // Cutting earlier would leave more than the other chunks can hold.
    const earliest = Math.max(target * (1 - LINE_REACH), restTokens - (chunkCount - 1) * limits.maxTokens);
    const end = endOfChunk(pieces, next, { earliest, target, max: limits.maxTokens });
    const chunk = joined(pieces.slice(next, end));
    chunks.push(chunk);
    restTokens -= chunk.tokenCount;
    next = end;
  }
  return chunks;
}

/** Tokens of a part of the text as the scorer reads it. */
type Measure = (part: string) => number;

/** A word, or a part of one that is too long for a chunk. */
interface Piece extends Chunk {
  readonly startsLine: boolean;
  /** The word goes on from the piece before: both in one chunk would be tokenised as one word. */
  readonly mustStartChunk: boolean;
}

function piecesOf(text: string, maxTokens: number, measure: Measure): readonly Piece[] {
  const pieces: Piece[] = [];
  let lastEnd = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const end = match.index + match[0].length;
    const startsLine = pieces.length === 0 || text.slice(lastEnd, match.index).includes("\n");
    pieces.push(...wordPieces(text, match.index, end, startsLine, maxTokens, measure));
    lastEnd = end;
  }
  return pieces;
}

function wordPieces(
  text: string,
  start: number,
  end: number,
  startsLine: boolean,
  maxTokens: number,
  measure: Measure,
): readonly Piece[] {
  const size = (from: number, to: number) => measure(text.slice(from, to));
  if (end - start <= LONG_WORD) {
    const tokenCount = size(start, end);
    if (tokenCount <= maxTokens) return [{ start, end, tokenCount, startsLine, mustStartChunk: false }];
  }
  const pieces: Piece[] = [];
  for (let from = start; from < end;) {
    const to = longestFit(text, from, end, (until) => size(from, until) <= maxTokens);
    const isFirst = pieces.length === 0;
    pieces.push({
      start: from,
      end: to,
      tokenCount: size(from, to),
      startsLine: startsLine && isFirst,
      mustStartChunk: !isFirst,
    });
    from = to;
  }
  return pieces;
}

/** The furthest cut that fits, by doubling and halving; always at least one character. */
function longestFit(text: string, from: number, end: number, fits: (until: number) => boolean): number {
  const oneCharacter = characterEnd(text, from + 1, end);
  let low = oneCharacter;
  let high = Math.min(end, from + LONG_WORD);
  while (high < end && fits(characterEnd(text, high, end))) {
    low = characterEnd(text, high, end);
    high = Math.min(end, from + 2 * (high - from));
  }
  if (fits(characterEnd(text, high, end))) return characterEnd(text, high, end);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(characterEnd(text, middle, end))) low = middle;
    else high = middle;
  }
  return Math.max(oneCharacter, characterEnd(text, low, end));
}

/** The cut moved behind the second half of a surrogate pair. */
function characterEnd(text: string, cut: number, end: number): number {
  const code = text.charCodeAt(cut);
  return cut < end && code >= 0xdc00 && code <= 0xdfff ? cut + 1 : cut;
}

/** Tokens after which a chunk may end at a line start, after which it ends at the next word, and which it never exceeds. */
interface Fill {
  readonly earliest: number;
  readonly target: number;
  readonly max: number;
}

/** Index of the first piece that no longer belongs to the chunk that starts at `first`. */
function endOfChunk(pieces: readonly Piece[], first: number, fill: Fill): number {
  let tokens = pieces[first]?.tokenCount ?? 0;
  let lineStart: number | null = null;
  for (let index = first + 1; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece?.mustStartChunk) return index;
    if (piece === undefined || piece.tokenCount === 0) continue; // a placeholder: it goes where its neighbours go
    if (piece.startsLine && tokens >= fill.earliest) lineStart ??= index;
    if (tokens >= fill.target || tokens + piece.tokenCount > fill.max) return lineStart ?? index;
    tokens += piece.tokenCount;
  }
  return pieces.length;
}

function joined(pieces: readonly Piece[]): Chunk {
  return {
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    tokenCount: pieces.reduce((sum, piece) => sum + piece.tokenCount, 0),
  };
}

/** A word of a text in lower case, and where it stands: UTF-16 offsets, end exclusive. */
export interface WordPlace {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words and figures in order; what stands between them is left out. */
export function wordPlaces(text: string): WordPlace[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

// How many bytes a GPT-2 scorer takes, from its shape alone: to decide how it is written, and to say what one needs
// before it is there.

/** The weights' numbers: 4 and 8 bits in blocks of 32 with a float32 scale each; the embedding never below 8 bits. */
export type ScorerPrecision = "q4" | "q8" | "f16" | "f32";

export interface ScorerSize {
  readonly layers: number;
  readonly width: number;
  readonly vocabulary: number;
  readonly positions: number;
}

const SCALE_BYTES = 4 / 32;
const BYTES_PER_WEIGHT: Readonly<Record<ScorerPrecision, number>> = {
  q4: 0.5 + SCALE_BYTES,
  q8: 1 + SCALE_BYTES,
  f16: 2,
  f32: 4,
};

/** Bytes of all weights; the graph around them adds a few hundred kilobytes. */
export function weightBytes({ layers, width, vocabulary, positions }: ScorerSize, precision: ScorerPrecision): number {
  const matrices = layers * 12 * width * width;
  const vectors = layers * 13 * width + 2 * width;
  const embedding = vocabulary * width * (precision === "f32" ? 4 : 1 + SCALE_BYTES);
  return matrices * BYTES_PER_WEIGHT[precision] + embedding + 4 * (vectors + positions * width);
}

/** The four published GPT-2s, under the sizes they are known by. */
export const PUBLISHED_SIZES: readonly (ScorerSize & { readonly name: string })[] = [
  { name: "GPT-2, 124M", layers: 12, width: 768, vocabulary: 50257, positions: 1024 },
  { name: "GPT-2 medium, 355M", layers: 24, width: 1024, vocabulary: 50257, positions: 1024 },
  { name: "GPT-2 large, 774M", layers: 36, width: 1280, vocabulary: 50257, positions: 1024 },
  { name: "GPT-2 XL, 1,558M", layers: 48, width: 1600, vocabulary: 50257, positions: 1024 },
];

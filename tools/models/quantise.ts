// Symmetric block-wise quantisation of weights to 8 or 4 bits: every 32 neighbours share one scale.
// Two layouts: the one MatMulNBits reads (unsigned, offset by half the range), and signed bytes for
// embeddings, which the graph multiplies out itself.

export const BLOCK_SIZE = 32;

export type Bits = 8 | 4;

/** Rows of packed blocks, as `com.microsoft.MatMulNBits` wants them without zero points. */
export interface PackedMatrix {
  readonly packed: Uint8Array;
  /** `[rows, blocksPerRow]`. */
  readonly scales: Float32Array;
  readonly blocksPerRow: number;
  readonly bytesPerBlock: number;
}

/** Quantises `weights[rows][columns]` along the columns. The largest value of a block becomes the lowest code, which has no positive twin. */
export function packMatrix(weights: Float32Array, rows: number, columns: number, bits: Bits): PackedMatrix {
  const blocksPerRow = Math.ceil(columns / BLOCK_SIZE);
  const bytesPerBlock = (BLOCK_SIZE * bits) / 8;
  const half = 2 ** (bits - 1);
  const packed = new Uint8Array(rows * blocksPerRow * bytesPerBlock);
  const scales = new Float32Array(rows * blocksPerRow);

  for (let block = 0; block < scales.length; block++) {
    const row = Math.floor(block / blocksPerRow);
    const first = (block % blocksPerRow) * BLOCK_SIZE;
    const values = weights.subarray(row * columns + first, row * columns + Math.min(first + BLOCK_SIZE, columns));
    const scale = Math.fround(largestBySize(values) / -half || 0); // no negative zero
    scales[block] = scale;
    for (let i = 0; i < BLOCK_SIZE; i++) {
      const value = values[i] ?? 0;
      const code = clamp((scale === 0 ? 0 : Math.round(value / scale)) + half, 0, 2 * half - 1);
      const at = block * bytesPerBlock + (bits === 8 ? i : i >> 1);
      packed[at] = (packed[at] ?? 0) | (bits === 8 ? code : code << ((i & 1) * 4));
    }
  }
  return { packed, scales, blocksPerRow, bytesPerBlock };
}

/** What the runtime multiplies with: the inverse of `packMatrix`, for tests. */
export function unpackMatrix(matrix: PackedMatrix, rows: number, columns: number, bits: Bits): Float32Array {
  const half = 2 ** (bits - 1);
  return Float32Array.from({ length: rows * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const block = row * matrix.blocksPerRow + Math.floor(column / BLOCK_SIZE);
    const i = column % BLOCK_SIZE;
    const byte = matrix.packed[block * matrix.bytesPerBlock + (bits === 8 ? i : i >> 1)] ?? 0;
    const code = bits === 8 ? byte : (byte >> ((i & 1) * 4)) & 15;
    return (code - half) * (matrix.scales[block] ?? 0);
  });
}

export interface SignedRows {
  readonly codes: Int8Array;
  /** One per block of `BLOCK_SIZE` values. */
  readonly scales: Float32Array;
}

/** Quantises an embedding to signed bytes; its width must be a multiple of the block size. */
export function packEmbedding(weights: Float32Array): SignedRows {
  if (weights.length % BLOCK_SIZE !== 0) throw new Error(`${weights.length} values are no whole number of blocks`);
  const codes = new Int8Array(weights.length);
  const scales = new Float32Array(weights.length / BLOCK_SIZE);
  for (let block = 0; block < scales.length; block++) {
    const first = block * BLOCK_SIZE;
    const values = weights.subarray(first, first + BLOCK_SIZE);
    const scale = Math.fround(Math.abs(largestBySize(values)) / 127);
    scales[block] = scale;
    for (const [i, value] of values.entries())
      codes[first + i] = scale === 0 ? 0 : clamp(Math.round(value / scale), -127, 127);
  }
  return { codes, scales };
}

function largestBySize(values: Float32Array): number {
  let largest = 0;
  for (const value of values) if (Math.abs(value) > Math.abs(largest)) largest = value;
  return largest;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

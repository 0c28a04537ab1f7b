// Rows of tokens as arrays: padded on the right to a common length, with the places where each row is read.

import type { BaseWeights } from "./base-weights.ts";
import { floats } from "./jax.ts";
import { type Rows, UNSEEN } from "./model.ts";

export interface RowToRead {
  readonly tokens: readonly number[];
  /** Places in `tokens`; as many for every row of a batch. */
  readonly read: readonly number[];
}

/** Padded to `length` tokens, which no row may exceed. */
export function rowArrays(rows: readonly RowToRead[], base: BaseWeights, length: number): Rows {
  const { width } = base.config;
  const count = rows[0]?.read.length ?? 0;
  const embedded = new Float32Array(rows.length * length * width);
  const read = new Float32Array(rows.length * count * length);
  const sight = new Float32Array(read.length).fill(UNSEEN);
  for (const [row, { tokens, read: places }] of rows.entries()) {
    embedded.set(base.embed(tokens), row * length * width);
    for (const [index, place] of places.entries()) {
      const first = (row * count + index) * length;
      read[first + place] = 1;
      sight.fill(0, first, first + place + 1);
    }
  }
  return {
    embedded: floats(embedded, [rows.length, length, width]),
    read: floats(read, [rows.length, count, length]),
    sight: floats(sight, [rows.length, 1, count, length]),
  };
}

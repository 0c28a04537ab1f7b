// A text as one vector: the mean of its chunks' embeddings, each of length one, so that a long text weighs no more.

/** The L2-normalised mean of L2-normalised vectors `[chunks][width]`; zeros where there is no direction. */
export function meanEmbedding(chunks: readonly Float32Array[]): Float32Array {
  const sum = new Float64Array(chunks[0]?.length ?? 0);
  for (const chunk of chunks) {
    const length = lengthOf(chunk);
    for (const [i, value] of chunk.entries()) sum[i] = (sum[i] ?? 0) + (length === 0 ? 0 : value / length);
  }
  const length = lengthOf(sum);
  return Float32Array.from(sum, (value) => (length === 0 ? 0 : value / length));
}

/** The cosine of two embeddings, both of length one, -1..1. */
export function topicOf(job: Float32Array, resume: Float32Array): number {
  let product = 0;
  for (let i = 0; i < job.length; i++) product += (job[i] ?? 0) * (resume[i] ?? 0);
  return Math.min(1, Math.max(-1, product));
}

/** A unit vector's numbers as whole ones: a cosine of packed rows is off by 2e-4 at most. */
const PACKED_ONE = 32_767;

/** Vectors, one after the other, each made as long as one, in half the bytes. */
export function packed(rows: readonly Float32Array[]): Int16Array {
  return Int16Array.from(
    rows.flatMap((row) => [...meanEmbedding([row])]).map((value) => Math.round(value * PACKED_ONE)),
  );
}

/** The greatest cosine of an embedding of length one and a packed row; null without rows. */
export function bestOf(job: Float32Array, rows: Int16Array): number | null {
  let best: number | null = null;
  for (let first = 0; first < rows.length; first += job.length) {
    let product = 0;
    for (let i = 0; i < job.length; i++) product += (job[i] ?? 0) * (rows[first + i] ?? 0);
    best = Math.max(best ?? -1, product / PACKED_ONE);
  }
  return best === null ? null : Math.min(1, best);
}

function lengthOf(vector: Float32Array | Float64Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}

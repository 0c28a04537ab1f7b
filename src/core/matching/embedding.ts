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

/** Vectors one after the other, each made as long as one. */
export function unitRows(rows: readonly Float32Array[]): Float32Array {
  return Float32Array.from(rows.flatMap((row) => [...meanEmbedding([row])]));
}

/** The greatest cosine of an embedding of length one and one of `unitRows`; null without rows. */
export function bestOf(job: Float32Array, rows: Float32Array): number | null {
  let best: number | null = null;
  for (let first = 0; first < rows.length; first += job.length) {
    best = Math.max(best ?? -1, topicOf(job, rows.subarray(first, first + job.length)));
  }
  return best;
}

function lengthOf(vector: Float32Array | Float64Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}

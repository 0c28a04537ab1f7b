// An adapter: what fine-tuning adds to a scorer. Thin matrices beside the attention's, and the match head as it became.

/** The first of an adapter's 64 digits: enough to tell a few apart. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 8);
}

/** One matrix under the name of the graph's input, e.g. `lora.0.attn.c_attn.A`. */
export interface NamedMatrix {
  readonly name: string;
  /** A is `[in, rank]`, B is `[rank, out]` with the scale folded in. */
  readonly dims: readonly [number, number];
  readonly data: Float32Array;
}

export interface AdapterWeights {
  readonly matrices: readonly NamedMatrix[];
  /** Of one class: `[width]` and one number. */
  readonly head: { readonly weight: Float32Array; readonly bias: number };
}

// GPT-2 as tools/models/scorer-graph.ts writes it, once more in jax-js, with an adapter beside the attention's matrices.
// Weights of the base are constants; the adapter and the match head are what a gradient is taken of.
//
// Shapes: B rows, T tokens of the longest, P read positions, D width, H heads, R rank.

import type { BaseWeights, LayerWeights, Linear, Norm } from "./base-weights.ts";
import { floats, inverseRoot, type Matrix, nn, np, tree } from "./jax.ts";

/** What is learned. `down` is A `[in, R]` and `up` is B `[R, out]` of the graph's inputs, its scale folded in. */
export type Learned = {
  readonly layers: readonly {
    readonly attentionDown: Matrix;
    readonly attentionUp: Matrix;
    readonly outputDown: Matrix;
    readonly outputUp: Matrix;
  }[];
  /** `[D]` and a scalar. */
  readonly headWeight: Matrix;
  readonly headBias: Matrix;
};

/** Rows of tokens as the model takes them. */
export interface Rows {
  /** Tokens and positions embedded, `[B, T, D]`; what pads is zero and never seen. */
  readonly embedded: Matrix;
  /** One-hot, `[B, P, T]`: where each row is read. */
  readonly read: Matrix;
  /** 0 where a read position may look, else very low: `[B, 1, P, T]`. */
  readonly sight: Matrix;
}

const EPSILON = 1e-5;

/** Added to the score of what may not be seen. */
export const UNSEEN = -1e9;

type NormArrays = { readonly gain: Matrix; readonly shift: Matrix };
type LinearArrays = { readonly weight: Matrix; readonly bias: Matrix };

export interface Model {
  readonly width: number;
  /** The final embeddings at the read positions, `[B, P, D]`. Consumes the rows, keeps what is learned. */
  embeddings(learned: Learned, rows: Rows): Matrix;
  dispose(): void;
}

export function createModel({ config, layers, finalNorm }: BaseWeights): Model {
  const { width, heads } = config;
  const constants = { layers: layers.map((layer) => layerArrays(layer, width)), finalNorm: normArrays(finalNorm) };

  return {
    width,
    embeddings(learned, { embedded, read, sight }) {
      const causal = causalSight(embedded.shape[1] ?? 0);
      let hidden = embedded;
      for (const [index, weights] of constants.layers.entries()) {
        const adapter = learned.layers[index];
        if (!adapter) throw new Error(`the adapter has no layer ${index}`);
        // Of the last layer only the read positions are wanted: the rest would cost a fifth of a step for nothing.
        const isLast = index === constants.layers.length - 1;
        const normed = norm(hidden.ref, weights.norm1);
        const joined = adapted(normed, weights.attention, adapter.attentionDown, adapter.attentionUp);
        const [query, key, value] = np.split(joined, 3, -1).map((part) => byHead(part, heads)) as [
          Matrix,
          Matrix,
          Matrix,
        ];
        const asking = isLast ? np.einsum("bpt,bthd->bphd", read.ref, query) : query;
        const context = attend(asking, key, value, isLast ? sight.ref : causal.ref);
        const kept = isLast ? np.einsum("bpt,btd->bpd", read.ref, hidden) : hidden;
        hidden = kept.add(adapted(context, weights.output, adapter.outputDown, adapter.outputUp));
        const wide = nn.gelu(linear(norm(hidden.ref, weights.norm2), weights.widen), { approximate: true });
        hidden = hidden.add(linear(wide, weights.narrow));
      }
      tree.dispose([read, sight, causal]);
      return norm(hidden, constants.finalNorm);
    },
    dispose: () => tree.dispose(constants),
  };
}

/** The match head on embeddings `[..., D]`: logits `[...]`. Consumes the embeddings. */
export function headLogits(embeddings: Matrix, { headWeight, headBias }: Learned): Matrix {
  return np.matmul(embeddings, headWeight.ref).add(headBias.ref);
}

function norm(x: Matrix, { gain, shift }: NormArrays): Matrix {
  const centred = x.ref.sub(np.mean(x, -1, { keepdims: true }));
  const variance = np.mean(np.square(centred.ref), -1, { keepdims: true });
  return centred
    .mul(inverseRoot(variance.add(EPSILON)))
    .mul(gain.ref)
    .add(shift.ref);
}

/** Softmax as a power of e: see `inverseRoot`. */
function attend(query: Matrix, key: Matrix, value: Matrix, sight: Matrix): Matrix {
  const [rows = 0, count = 0, heads = 0, width = 0] = query.shape;
  const scores = np
    .einsum("bqhw,bkhw->bhqk", query, key)
    .mul(1 / Math.sqrt(width))
    .add(sight);
  const shares = np.exp(nn.logSoftmax(scores, -1));
  return np.einsum("bhqk,bkhw->bqhw", shares, value).reshape([rows, count, heads * width]);
}

/** 0 where a token looks at itself or before, else very low: `[1, 1, T, T]`. */
function causalSight(tokens: number): Matrix {
  const sight = new Float32Array(tokens * tokens);
  for (let row = 0; row < tokens; row++) sight.fill(UNSEEN, row * tokens + row + 1, (row + 1) * tokens);
  return floats(sight, [1, 1, tokens, tokens]);
}

function linear(x: Matrix, { weight, bias }: LinearArrays): Matrix {
  return np.matmul(x, weight.ref).add(bias.ref);
}

function adapted(x: Matrix, weights: LinearArrays, down: Matrix, up: Matrix): Matrix {
  const added = np.matmul(np.matmul(x.ref, down.ref), up.ref);
  return linear(x, weights).add(added);
}

function byHead(x: Matrix, heads: number): Matrix {
  const [rows = 0, tokens = 0, width = 0] = x.shape;
  return x.reshape([rows, tokens, heads, width / heads]);
}

function layerArrays(layer: LayerWeights, width: number) {
  return {
    norm1: normArrays(layer.norm1),
    attention: linearArrays(layer.attention, width),
    output: linearArrays(layer.output, width),
    norm2: normArrays(layer.norm2),
    widen: linearArrays(layer.widen, width),
    narrow: linearArrays(layer.narrow, layer.narrow.weight.length / width),
  };
}

function normArrays({ gain, shift }: Norm): NormArrays {
  return { gain: floats(gain, [gain.length]), shift: floats(shift, [shift.length]) };
}

function linearArrays({ weight, bias }: Linear, inputs: number): LinearArrays {
  return { weight: floats(weight, [inputs, bias.length]), bias: floats(bias, [bias.length]) };
}

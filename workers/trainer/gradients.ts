import { type Matrix, tree, valueAndGrad } from "./jax.ts";
import { arraysOf, disposeLearned } from "./learned.ts";
import type { Learned } from "./model.ts";

export interface LossAndGradients {
  readonly loss: number;
  /** In the order of `arraysOf`. */
  readonly gradients: readonly Float32Array[];
}

/** Runs a loss once, eagerly: compiling a whole step is twice as slow on WASM. Keeps what is learned. */
export async function gradientsOf(run: (learned: Learned) => Matrix, learned: Learned): Promise<LossAndGradients> {
  const once = (traced: Learned) => {
    const loss = run(traced);
    disposeLearned(traced); // used by reference throughout: the trace's own hold on it is let go here
    return loss;
  };
  // The library's types know trees of arrays, not interfaces of them.
  const differentiate = valueAndGrad(once as never) as unknown as (at: unknown) => [Matrix, Learned];
  const [loss, gradient] = differentiate(tree.ref(learned as never));
  const gradients: Float32Array[] = [];
  for (const array of arraysOf(gradient)) gradients.push(Float32Array.from(await array.data()));
  return { loss: Number((await loss.data())[0]), gradients };
}

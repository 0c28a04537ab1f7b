// The one door to jax-js, 0.1.25. Every operation consumes its arguments: whoever wants an array again asks for `.ref`,
// and whatever is left over has to be disposed, or its memory is gone until the worker ends.

import "./iterator-helpers.ts";

import { nn, numpy } from "@jax-js/jax";

export { defaultDevice, init, nn, numpy as np, tree, valueAndGrad } from "@jax-js/jax";

export type Matrix = numpy.Array;

/** An array of floats on the default device; the data are copied. */
export function floats(data: Float32Array, shape: readonly number[]): Matrix {
  return numpy.array(data, { shape: [...shape] });
}

/**
 * `1 / sqrt(x)` and `1 / (1 + exp(-x))` without a division: the library's gradient of a division never lets go of one array
 * (0.1.25), which a long training would feel.
 */
export function inverseRoot(x: Matrix): Matrix {
  return numpy.exp(numpy.log(x).mul(-0.5));
}

export function sigmoid(x: Matrix): Matrix {
  return numpy.exp(nn.softplus(x.neg()).neg());
}

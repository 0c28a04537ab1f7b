// Adam (Kingma and Ba 2015) with a bound on the gradient's length. On the CPU: an adapter is some 25,000 numbers.

export interface AdamState {
  /** Steps taken. */
  readonly count: number;
  /** Running means of the gradient and of its square, one list a tensor. */
  readonly first: readonly Float32Array[];
  readonly second: readonly Float32Array[];
}

const [BETA_1, BETA_2, EPSILON] = [0.9, 0.98, 1e-8];
const LONGEST_GRADIENT = 1;

export function adamStart(tensors: readonly Float32Array[]): AdamState {
  const zeros = () => tensors.map(({ length }) => new Float32Array(length));
  return { count: 0, first: zeros(), second: zeros() };
}

export interface Stepped {
  readonly tensors: readonly Float32Array[];
  readonly state: AdamState;
}

/** One step; `rates[i]` is the learning rate of tensor `i`. Nothing is changed in place. */
export function adamStep(
  tensors: readonly Float32Array[],
  gradients: readonly Float32Array[],
  { count, first, second }: AdamState,
  rates: readonly number[],
): Stepped {
  const scale = Math.min(1, LONGEST_GRADIENT / (lengthOf(gradients) + EPSILON));
  const step = count + 1;
  const [bias1, bias2] = [1 - BETA_1 ** step, 1 - BETA_2 ** step];
  const mix = (old: readonly Float32Array[], beta: number, added: (gradient: number) => number) =>
    old.map((values, tensor) =>
      values.map((value, i) => beta * value + (1 - beta) * added(scale * (gradients[tensor]?.[i] ?? 0))),
    );
  const means = mix(first, BETA_1, (gradient) => gradient);
  const squares = mix(second, BETA_2, (gradient) => gradient * gradient);
  const moved = tensors.map((values, tensor) =>
    values.map((value, i) => {
      const direction = (means[tensor]?.[i] ?? 0) / bias1 / (Math.sqrt((squares[tensor]?.[i] ?? 0) / bias2) + EPSILON);
      return value - (rates[tensor] ?? 0) * direction;
    }),
  );
  return { tensors: moved, state: { count: step, first: means, second: squares } };
}

function lengthOf(gradients: readonly Float32Array[]): number {
  let sum = 0;
  for (const values of gradients) for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

// The three losses, on what the model reads. Everything given is consumed, except what is learned.
//
// Pairs are judged by the served score's own logit: it moves with the reading and with the cosine of the two texts'
// embeddings as the scorer's blend counts them, and all other parts of a score stay as they are.

import { inverseRoot, type Matrix, nn, np, sigmoid } from "./jax.ts";
import { headLogits, type Learned, type Model, type Rows } from "./model.ts";

/** How much a reading's logit and a topic's cosine count in the served logit. */
export interface PartWeights {
  readonly reading: number;
  readonly topic: number;
}

/** B pairs of a job and a resume. */
export interface PairRows {
  /** Job and resume behind one another, read at the job's end and at the resume's. */
  readonly together: Rows;
  /** The resumes by themselves; null where the topic does not count. */
  readonly alone: Rows | null;
}

/** What both parts of the pairs are: `[B]` logits of the reading, `[B]` cosines. */
export function readPairs(model: Model, learned: Learned, { together, alone }: PairRows) {
  const both = model.embeddings(learned, together);
  const [jobs, pairs] = np.split(both, 2, 1).map((half) => half.reshape([half.shape[0] ?? 0, model.width]));
  if (!jobs || !pairs) throw new Error("a pair is read at two places");
  const reading = headLogits(pairs, learned);
  if (alone === null) {
    jobs.dispose();
    return { reading, topic: null };
  }
  const resumes = model.embeddings(learned, alone).reshape([alone.embedded.shape[0] ?? 0, model.width]);
  return { reading, topic: np.einsum("bd,bd->b", unit(jobs), unit(resumes)) };
}

/** By how much the served logit of each pair has moved since `settled`, its weighted parts before training: `[B]`. */
export function gains(model: Model, learned: Learned, rows: PairRows, weights: PartWeights, settled: Matrix): Matrix {
  const { reading, topic } = readPairs(model, learned, rows);
  const moved = reading.mul(weights.reading);
  return (topic === null ? moved : moved.add(topic.mul(weights.topic))).sub(settled);
}

/** Mean of the weighted squares of score minus label. `served` are the logits before training, all `[B]`. */
export function regressionLoss(gain: Matrix, served: Matrix, labels: Matrix, weights: Matrix): Matrix {
  return np.mean(np.square(sigmoid(gain.add(served)).sub(labels)).mul(weights));
}

/** RankPO (Chen and others 2025) against the scorer as it was; gains of the better ones, then of the worse ones: `[2n]`. */
export function preferenceLoss(gain: Matrix, beta: number): Matrix {
  const [better, worse] = np.split(gain, 2, 0);
  if (!better || !worse) throw new Error("a preference has two sides");
  return np.mean(nn.softplus(better.sub(worse).mul(-beta)));
}

/** Rows of J jobs and N resumes by themselves, and for each job which resume fits. */
export interface ContrastRows {
  readonly jobs: Rows;
  readonly resumes: Rows;
  /** One-hot, `[J, N]`. */
  readonly targets: Matrix;
}

/** InfoNCE (van den Oord and others 2018) on cosines over a temperature. */
export function contrastLoss(
  model: Model,
  learned: Learned,
  { jobs, resumes, targets }: ContrastRows,
  temperature: number,
): Matrix {
  const embed = (rows: Rows) =>
    unit(model.embeddings(learned, rows).reshape([rows.embedded.shape[0] ?? 0, model.width]));
  const likeness = np.einsum("jd,nd->jn", embed(jobs), embed(resumes)).mul(1 / temperature);
  return np.mean(np.sum(nn.logSoftmax(likeness, -1).mul(targets), -1)).neg();
}

function unit(rows: Matrix): Matrix {
  const squares = np.sum(np.square(rows.ref), -1, { keepdims: true });
  return rows.mul(inverseRoot(squares.add(1e-8)));
}

// From examples to a loss: what a step draws becomes rows, and what the scorer made of them before training is remembered.

import { balanceWeights } from "../../src/core/learning/class-balance.ts";
import { drawPlaces } from "../../src/core/learning/draws.ts";
import type { Loss, TrainingSettings } from "../../src/core/learning/settings.ts";
import { groupsOfPairs } from "../../src/core/learning/training-data.ts";
import { READING_ALONE } from "../../src/core/matching/fit-parts.ts";
import type { LearningSet } from "../../src/protocol/trainer.ts";
import type { BaseWeights } from "./base-weights.ts";
import { floats, type Matrix } from "./jax.ts";
import { contrastLoss, gains, type PartWeights, preferenceLoss, readPairs, regressionLoss } from "./losses.ts";
import type { Learned, Model } from "./model.ts";
import { type TextPair, type TrainingTexts, vector } from "./training-texts.ts";

export interface Objective {
  /** Losses that the data can teach, of those that were asked for. */
  readonly losses: readonly Loss[];
  /** How many draws of a loss go through all its examples once. */
  drawsOf(loss: Loss): number;
  /** Prepares one draw; what comes back is run once. */
  prepare(loss: Loss, draw: number): Promise<(learned: Learned) => Matrix>;
}

export interface Tools {
  readonly base: BaseWeights;
  readonly model: Model;
  readonly texts: TrainingTexts;
  /** The adapter before training: the scorer as it is served. */
  readonly reference: Learned;
}

export function createObjective(
  { base, model, texts, reference }: Tools,
  data: LearningSet,
  settings: TrainingSettings,
): Objective {
  const { parts } = base.config.blend ?? READING_ALONE;
  const weights: PartWeights = { reading: parts.reading?.weight ?? 0, topic: parts.topic?.weight ?? 0 };
  const pairRows = (pairs: readonly TextPair[]) => ({
    together: texts.together(pairs),
    alone: weights.topic === 0 ? null : texts.resumes(pairs.map(({ resumeText }) => resumeText)),
  });

  const settledByPair = new Map<string, number>();
  const keyOf = ({ jobText, resumeText }: TextPair) => `${jobText}\u0000${resumeText}`;

  /** The weighted parts of each pair before training. All are run when one is missing: another shape is compiled anew. */
  async function settled(pairs: readonly TextPair[]): Promise<Matrix> {
    if (pairs.some((pair) => !settledByPair.has(keyOf(pair)))) {
      const { reading, topic } = readPairs(model, reference, pairRows(pairs));
      const [readings, topics] = [await reading.data(), await topic?.data()];
      for (const [index, pair] of pairs.entries()) {
        const value = weights.reading * Number(readings[index]) + weights.topic * Number(topics?.[index] ?? 0);
        settledByPair.set(keyOf(pair), value);
      }
    }
    return vector(pairs.map((pair) => settledByPair.get(keyOf(pair)) ?? 0));
  }

  const { pairs, preferences } = data;
  const balance = balanceWeights(pairs.map(({ label }) => label));
  const groups = [...data.groups, ...groupsOfPairs(pairs)];

  /** Examples of one draw: a preference is two pairs, and so is the least group. */
  const sizes: Readonly<Record<Loss, number>> = {
    regression: Math.min(settings.batch, pairs.length),
    preference: Math.min(Math.max(1, Math.floor(settings.batch / 2)), preferences.length),
    contrast: Math.min(Math.max(1, Math.floor(settings.batch / 2)), groups.length),
  };
  const counts: Readonly<Record<Loss, number>> = {
    regression: pairs.length,
    preference: preferences.length,
    contrast: groups.length,
  };
  const draw = <Example>(loss: Loss, examples: readonly Example[], number: number) =>
    drawPlaces(examples.length, sizes[loss], number, settings.seed, loss).flatMap((place) => {
      const example = examples[place];
      return example === undefined ? [] : [{ example, place }];
    });

  async function regression(number: number) {
    const drawn = draw("regression", pairs, number);
    const examples = drawn.map(({ example }) => example);
    const before = await settled(examples);
    const rows = pairRows(examples);
    const served = vector(examples.map(({ servedLogit }) => servedLogit));
    const labels = vector(examples.map(({ label }) => label));
    const counted = vector(drawn.map(({ place }) => balance[place] ?? 1));
    return (learned: Learned) => regressionLoss(gains(model, learned, rows, weights, before), served, labels, counted);
  }

  async function preference(number: number) {
    const examples = draw("preference", preferences, number).map(({ example }) => example);
    const sides = [
      ...examples.map(({ jobText, better }) => ({ jobText, resumeText: better })),
      ...examples.map(({ jobText, worse }) => ({ jobText, resumeText: worse })),
    ];
    const before = await settled(sides);
    const rows = pairRows(sides);
    return (learned: Learned) => preferenceLoss(gains(model, learned, rows, weights, before), settings.beta);
  }

  function contrast(number: number) {
    const drawn = draw("contrast", groups, number);
    // One that fits and some that do not, other ones each time; every job sees the resumes of the others too.
    const negatives = Math.max(1, settings.batch - 1);
    const pick = (list: readonly string[], at: number) => list[at % list.length] ?? "";
    const resumes = drawn.flatMap(({ example: { fits, others } }) => [
      pick(fits, number),
      ...Array.from({ length: negatives }, (_, i) => pick(others, number * negatives + i)),
    ]);
    const targets = new Float32Array(drawn.length * resumes.length);
    for (let job = 0; job < drawn.length; job++) targets[job * resumes.length + job * (1 + negatives)] = 1;
    const rows = {
      jobs: texts.jobs(drawn.map(({ example }) => example.jobText)),
      resumes: texts.resumes(resumes),
      targets: floats(targets, [drawn.length, resumes.length]),
    };
    return (learned: Learned) => contrastLoss(model, learned, rows, settings.temperature);
  }

  return {
    losses: settings.losses.filter((loss) => counts[loss] > 0),
    drawsOf: (loss) => Math.ceil(counts[loss] / Math.max(1, sizes[loss])),
    async prepare(loss, number) {
      switch (loss) {
        case "regression":
          return regression(number);
        case "preference":
          return preference(number);
        case "contrast":
          return contrast(number);
        default:
          return loss satisfies never;
      }
    },
  };
}

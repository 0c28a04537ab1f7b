// The loop: draw, loss, gradient, Adam; now and then a look at the validation jobs and a checkpoint. Knows no thread.

import { adamStart, adamStep } from "../../src/core/learning/adam.ts";
import type { Checkpoint } from "../../src/core/learning/checkpoint.ts";
import { bestPoint, shouldStop } from "../../src/core/learning/early-stop.ts";
import { rateFactor } from "../../src/core/learning/schedule.ts";
import { HEAD_RATE, type Loss } from "../../src/core/learning/settings.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import type { TrainingEvent, TrainingResult, TrainingTask } from "../../src/protocol/trainer.ts";
import { breathe } from "../runtime/breathe.ts";
import type { ScoringTokenizer } from "../scorer/tokenizer.ts";
import type { BaseWeights } from "./base-weights.ts";
import { gradientsOf } from "./gradients.ts";
import { disposeLearned, initialAdapter, tensorsOf, toLearned, withTensors } from "./learned.ts";
import { batchThatFits } from "./memory.ts";
import { createModel } from "./model.ts";
import { createObjective } from "./objective.ts";
import { createTrainingTexts } from "./training-texts.ts";

export interface TrainingHooks {
  readonly emit: (event: TrainingEvent) => void;
  readonly signal?: AbortSignal;
  readonly isPaused?: () => boolean;
  readonly nowMs?: () => number;
}

/** At most so many draws of each loss make a look at the validation jobs. */
const VALIDATION_DRAWS = 8;

export async function train(
  base: BaseWeights,
  tokenizer: ScoringTokenizer,
  { train: data, validation, settings: wanted, checkpoint }: TrainingTask,
  { emit, signal, isPaused = () => false, nowMs = () => performance.now() }: TrainingHooks,
): Promise<TrainingResult> {
  const settings = { ...wanted, batch: batchThatFits(base.config, wanted) };
  const start = initialAdapter(base, settings.rank, settings.seed);
  const model = createModel(base);
  const reference = toLearned(start, base.config.layers);
  const texts = createTrainingTexts(base, tokenizer, [data, validation], settings);
  const tools = { base, model, texts, reference };
  const learning = createObjective(tools, data, settings);
  const judging = createObjective(tools, validation, settings);
  if (learning.losses.length === 0) throw new ModelError("internal", "there is nothing to learn from");

  let { step, adapter, adam, best, curves }: Checkpoint = checkpoint ?? {
    step: 0,
    adapter: start,
    adam: adamStart(tensorsOf(start)),
    best: start,
    curves: { training: [], validation: [] },
  };
  const now = (): Checkpoint => ({ step, adapter, adam, best, curves });

  try {
    if (step === 0) await look();
    while (step < settings.steps && !shouldStop(curves.validation, settings.patience)) {
      const startedMs = nowMs();
      const kind = learning.losses[step % learning.losses.length] ?? "regression";
      const { loss, gradients } = await stepGradients(kind, Math.floor(step / learning.losses.length));
      const tensors = tensorsOf(adapter);
      const rate = settings.learningRate * rateFactor(step, settings.steps);
      const rates = tensors.map((_, tensor) => (tensor < adapter.matrices.length ? rate : HEAD_RATE * rate));
      const stepped = adamStep(tensors, gradients, adam, rates);
      adapter = withTensors(adapter, stepped.tensors);
      adam = stepped.state;
      step += 1;
      const point = { step, kind, loss };
      curves = { ...curves, training: [...curves.training, point] };
      emit({ phase: "step", point, seconds: (nowMs() - startedMs) / 1000 });
      if (step % settings.validateEvery === 0 || step === settings.steps) await look();
      const isPausing = isPaused();
      if (isPausing || step % settings.checkpointEvery === 0) emit({ phase: "checkpoint", checkpoint: now() });
      if (isPausing) return { status: "paused", checkpoint: now() };
    }
    return { status: "finished", checkpoint: now() };
  } finally {
    disposeLearned(reference);
    model.dispose();
  }

  /** Mean loss and gradients over the passes of one step. */
  async function stepGradients(kind: Loss, number: number) {
    const learned = toLearned(adapter, base.config.layers);
    const sums = tensorsOf(adapter).map(({ length }) => new Float32Array(length));
    let sum = 0;
    try {
      for (let pass = 0; pass < settings.accumulate; pass++) {
        await breathe();
        throwIfAborted(signal);
        const run = await learning.prepare(kind, number * settings.accumulate + pass);
        emit({ phase: "warm-up" }); // a sign of life: a first pass compiles for long, and a silent worker is ended
        const { loss, gradients } = await gradientsOf(run, learned);
        sum += loss / settings.accumulate;
        for (const [tensor, values] of gradients.entries()) {
          const total = sums[tensor];
          values.forEach((value, i) => total && (total[i] = (total[i] ?? 0) + value / settings.accumulate));
        }
      }
    } finally {
      disposeLearned(learned);
    }
    return { loss: sum, gradients: sums };
  }

  /** The mean validation loss; keeps the adapter when it is the lowest yet. Without validation data nothing stops early. */
  async function look() {
    if (judging.losses.length === 0) {
      best = adapter;
      return;
    }
    const learned = toLearned(adapter, base.config.layers);
    const means: number[] = [];
    try {
      for (const kind of judging.losses) {
        const draws = Math.min(judging.drawsOf(kind), VALIDATION_DRAWS);
        let sum = 0;
        for (let draw = 0; draw < draws; draw++) {
          await breathe();
          throwIfAborted(signal);
          const run = await judging.prepare(kind, draw);
          sum += Number((await run(learned).data())[0]);
        }
        means.push(sum / draws);
      }
    } finally {
      disposeLearned(learned);
    }
    const point = { step, loss: means.reduce((sum, mean) => sum + mean, 0) / means.length };
    curves = { ...curves, validation: [...curves.validation, point] };
    if (bestPoint(curves.validation) === point) best = adapter;
    emit({ phase: "validation", point });
  }
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ModelError("aborted", "training was stopped");
}

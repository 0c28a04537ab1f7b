// The trainer by itself, as webgpu.spec.ts runs it in a page: what it reads in a few tokens, and a few steps of learning.

import type { AdapterWeights } from "../src/core/learning/adapter.ts";
import { DEFAULT_SETTINGS } from "../src/core/learning/settings.ts";
import { seededRandom } from "../src/lib/seeded-random.ts";
import { hideSubgroups } from "../workers/runtime/device.ts";
import { loadFiles } from "../workers/runtime/load-files.ts";
import type { BaseWeights } from "../workers/trainer/base-weights.ts";
import { disposeLearned, initialAdapter, toLearned } from "../workers/trainer/learned.ts";
import { createModel, headLogits } from "../workers/trainer/model.ts";
import { openTrainer } from "../workers/trainer/open-trainer.ts";
import { rowArrays } from "../workers/trainer/rows.ts";
import { train } from "../workers/trainer/train.ts";

export interface ProbeResult {
  /** Of the pairs of `JOB` and each of `RESUMES`, with the adapter of `someAdapter`. */
  readonly logits: readonly number[];
  /** Of each step; every step sees all examples. */
  readonly losses: readonly number[];
}

/** Any tokens will do, few of them: the software adapter needs seconds for each layer. */
const random = seededRandom(5);
const tokens = (count: number) => [...Array.from({ length: count }, () => Math.floor(random() * 50_000)), 50256];
export const JOB: readonly number[] = tokens(9);
export const RESUMES: readonly (readonly number[])[] = [tokens(7), tokens(4)];

const RANK = 4;
const STEPS = 4;

/** As a long training might leave it: neither of its matrices is zero. */
export function someAdapter(base: BaseWeights): AdapterWeights {
  const drawn = seededRandom(7);
  const { matrices, head } = initialAdapter(base, RANK, 7);
  const filled = matrices.map((matrix) => ({
    ...matrix,
    data: matrix.name.endsWith(".B") ? matrix.data.map(() => 0.3 * (drawn() - 0.5)) : matrix.data,
  }));
  return { matrices: filled, head: { weight: head.weight.map((value) => 1.2 * value), bias: head.bias + 0.1 } };
}

/** Runs where there is a GPU, be it one in software, with the model's files from `folder`. */
export async function probe(folder: string): Promise<ProbeResult> {
  hideSubgroups();
  const files = await loadFiles(new URL(folder, location.href), () => {});
  const { base, tokenizer } = await openTrainer(files, "webgpu");

  const model = createModel(base);
  const learned = toLearned(someAdapter(base), base.config.layers);
  const rows = RESUMES.map((resume) => ({ tokens: [...JOB, ...resume], read: [JOB.length + resume.length - 1] }));
  const logits = await headLogits(model.embeddings(learned, rowArrays(rows, base, 24)), learned).data();
  disposeLearned(learned);
  model.dispose();

  const pairs = ["Cook. HACCP, menus.", "Driver of lorries."].map((resumeText, index) => ({
    ...{ jobId: "job", jobText: "Cook with HACCP.", resumeText, label: 1 - index, servedLogit: 0 },
  }));
  const losses: number[] = [];
  await train(
    base,
    tokenizer,
    {
      train: { pairs, preferences: [], groups: [] },
      validation: { pairs: [], preferences: [], groups: [] },
      settings: {
        ...DEFAULT_SETTINGS,
        ...{ losses: ["regression"], steps: STEPS, batch: pairs.length, rank: RANK, learningRate: 1e-2 },
      },
      checkpoint: null,
    },
    { emit: (event) => void (event.phase === "step" && losses.push(event.point.loss)) },
  );
  return { logits: Array.from(logits, Number), losses };
}

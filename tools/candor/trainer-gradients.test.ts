// Gradients of the three losses against finite differences, on the shipped scorer's weights; and that a step leaves
// nothing behind in the device's memory.

import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { DEFAULT_SETTINGS, type Loss, LOSSES } from "../../src/core/learning/settings.ts";
import { seededRandom } from "../../src/lib/seeded-random.ts";
import { createTokenizer } from "../../workers/scorer/tokenizer.ts";
import { type BaseWeights, readBaseWeights } from "../../workers/trainer/base-weights.ts";
import { gradientsOf } from "../../workers/trainer/gradients.ts";
import { init } from "../../workers/trainer/jax.ts";
import {
  arraysOf,
  disposeLearned,
  initialAdapter,
  tensorsOf,
  toLearned,
  withTensors,
} from "../../workers/trainer/learned.ts";
import { createModel, type Learned, type Model } from "../../workers/trainer/model.ts";
import { createObjective, type Objective } from "../../workers/trainer/objective.ts";
import { createTrainingTexts } from "../../workers/trainer/training-texts.ts";
import { readModelFiles } from "./node-scorer.ts";

/** The memory jax-js works in, which it keeps to itself: caught where it is made, before any import runs. */
const { workingMemory } = vi.hoisted(() => {
  const made: WebAssembly.Memory[] = [];
  WebAssembly.Memory = class extends WebAssembly.Memory {
    constructor(descriptor: WebAssembly.MemoryDescriptor) {
      super(descriptor);
      made.push(this);
    }
  };
  return { workingMemory: () => Math.max(...made.map(({ buffer }) => buffer.byteLength)) };
});

let base: BaseWeights;
let model: Model;
let reference: Learned;
let objective: Objective;

beforeAll(async () => {
  await init("wasm");
  const files = await readModelFiles();
  base = await readBaseWeights(files);
  const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(files.files[name]));
  const tokenizer = createTokenizer(json("tokenizer.json"), json("tokenizer_config.json"));
  model = createModel(base);
  reference = toLearned(initialAdapter(base, 2, 1), base.config.layers);
  const pair = (jobText: string, resumeText: string, label: number, servedLogit: number) => ({
    ...{ jobId: jobText, jobText, resumeText, label, servedLogit },
  });
  const [cook, nurse] = ["Cook for a small kitchen, HACCP", "Nurse for a night ward, ICU"];
  const data = {
    pairs: [
      pair(cook, "Sous chef, six years, HACCP audits and menus", 1, 0.4),
      pair(cook, "Ward nurse, triage and ICU", 0, -1.1),
      pair(nurse, "Ward nurse, triage and ICU", 1, 0.2),
      pair(nurse, "Sous chef, six years, HACCP audits and menus", 0, -0.7),
    ],
    preferences: [
      { jobId: cook, jobText: cook, better: "Line cook in a brasserie", worse: "Clerk in an archive" },
      { jobId: nurse, jobText: nurse, better: "Carer in a hospice", worse: "Driver of a van" },
    ],
    groups: [],
  };
  const settings = { ...DEFAULT_SETTINGS, losses: LOSSES, temperature: 0.5 };
  const texts = createTrainingTexts(base, tokenizer, [data], settings);
  objective = createObjective({ base, model, texts, reference }, data, settings);
});

afterAll(() => {
  disposeLearned(reference);
  model.dispose();
});

/** An adapter with no zeros, so that every matrix has a gradient. */
function startingPoint() {
  const start = initialAdapter(base, 2, 3);
  const random = seededRandom(4);
  return withTensors(
    start,
    tensorsOf(start).map((values, tensor) =>
      tensor % 2 === 1 && tensor < start.matrices.length ? values.map(() => 0.2 * (random() - 0.5)) : values,
    ),
  );
}

async function lossAt(kind: Loss, tensors: readonly Float32Array[]): Promise<number> {
  const learned = toLearned(withTensors(startingPoint(), tensors), base.config.layers);
  const run = await objective.prepare(kind, 0);
  const loss = Number((await run(learned).data())[0]);
  disposeLearned(learned);
  return loss;
}

test.each(["regression", "preference", "contrast"] as const)(
  "the gradient of %s is that of finite differences to a hundredth",
  async (kind) => {
    const point = startingPoint();
    const learned = toLearned(point, base.config.layers);
    const { loss, gradients } = await gradientsOf(await objective.prepare(kind, 0), learned);
    expect(arraysOf(learned).map((array) => array.refCount)).toEqual(arraysOf(learned).map(() => 1));
    disposeLearned(learned);
    const tensors = tensorsOf(point);
    expect(loss).toBeCloseTo(await lossAt(kind, tensors), 5);

    // Along the gradient itself the slope is its length: the largest there is, hence the least lost in float32.
    const length = Math.hypot(...gradients.map((values) => Math.hypot(...values)));
    expect(length).toBeGreaterThan(1e-4);
    const step = 4e-3 / length;
    const moved = (sign: number) =>
      tensors.map((values, tensor) => values.map((value, i) => value + sign * step * gradients[tensor]![i]!));
    const slope = ((await lossAt(kind, moved(1))) - (await lossAt(kind, moved(-1)))) / (2 * step);
    expect(Math.abs(slope / length ** 2 - 1)).toBeLessThanOrEqual(1e-2);

    // And tensor by tensor, along a direction that is drawn.
    const random = seededRandom(11);
    const signs = tensors.map((values) => values.map(() => (random() < 0.5 ? -1 : 1)));
    const along = gradients.map((values, tensor) => values.map((value, i) => Math.abs(value) * signs[tensor]![i]!));
    const expected = gradients.reduce(
      (sum, values, t) => sum + values.reduce((s, v, i) => s + v * along[t]![i]!, 0),
      0,
    );
    const drawn = (sign: number) =>
      tensors.map((values, tensor) => values.map((value, i) => value + sign * step * along[tensor]![i]!));
    const drawnSlope = ((await lossAt(kind, drawn(1))) - (await lossAt(kind, drawn(-1)))) / (2 * step);
    expect(Math.abs(drawnSlope - expected)).toBeLessThanOrEqual(1e-2 * length ** 2);
  },
);

test("memory does not grow from step to step", async () => {
  const learned = toLearned(startingPoint(), base.config.layers);
  const step = async () => gradientsOf(await objective.prepare("preference", 0), learned);
  await step();
  const before = workingMemory();
  expect(before).toBeGreaterThan(1e6);
  for (let i = 0; i < 4; i++) await step();
  expect(workingMemory()).toBe(before);
  disposeLearned(learned);
});

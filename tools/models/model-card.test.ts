import { expect, test } from "vitest";

import { modelCard, parseCardFigures } from "./model-card.ts";
import { randomWeights, SMALL_SHAPE } from "./random-weights.ts";
import { scorerModel } from "./scorer-model.ts";

const metadata = {
  config: JSON.stringify({
    n_embd: 32,
    n_layer: 2,
    n_head: 2,
    n_positions: 1024,
    vocab_size: 50257,
    layer_norm_epsilon: 1e-5,
  }),
  thresholds: "[0.25, 0.75]",
};
const { config } = scorerModel({ tensors: randomWeights(SMALL_SHAPE, 1), metadata });

test("a card shows the trainer's figures, the classes and the files, and not the training log", () => {
  const figures = parseCardFigures({
    date: "2026-11-20",
    data: [{ name: "Somewhere", licence: "CC BY 4.0" }],
    validation: { auc: 0.912345, by_trade: { nurse: 1 } },
    log: [{ step: 1 }],
  });
  const card = modelCard(config, { "model.onnx": { bytes: 12, sha256: "ab" } }, figures);
  for (const line of [
    "- Date: 2026-11-20",
    "- Name: Somewhere; Licence: CC BY 4.0",
    "- Auc: 0.9123",
    "  - Nurse: 1",
    "- Classes: Potential Fit from 0.25, Good Fit from 0.75.",
    "| model.onnx | 12 | `ab` |",
  ]) {
    expect(card.split("\n")).toContain(line);
  }
  expect(card).not.toContain("Step");
});

test("weights of another shape than their header says are refused by name", () => {
  const tensors = new Map(randomWeights(SMALL_SHAPE, 1));
  tensors.set("ln_f.bias", { dims: [31], data: new Float32Array(31) });
  expect(() => scorerModel({ tensors, metadata })).toThrow("ln_f.bias should be [32], found [31]");
  tensors.delete("ln_f.bias");
  expect(() => scorerModel({ tensors, metadata })).toThrow("found [nothing]");
});

test("tests become a table beside keywords and the teacher, and every trade has its row", () => {
  const trial = { jobs: 2, scorer: { mean_auc: 0.91 }, keywords: { mean_auc: 0.8 }, teacher: { mean_auc: 0.85 } };
  const tests = {
    trade: {
      ...trial,
      auc_by_trade: { CHEF: { resumes: 8, scorer: 0.99, keywords: 0.9, difference_95: "+0.02 to +0.16" } },
    },
    rjdb: {
      ...trial,
      hit_at_1: { scorer: 0.97, keywords: 0.9 },
      matched_over_unmatched_by_field: { food: { rows: 5, scorer: 1, keywords: 0.8, teacher: 0.6 } },
    },
  };
  const card = modelCard(config, {}, parseCardFigures({ tests })).split("\n");
  expect(card).toContain("| trade (2 jobs) | mean auc | 0.91 | – | – | 0.8 | 0.85 | – |");
  expect(card).toContain("| rjdb (2 jobs) | hit at 1 | 0.97 | – | – | 0.9 | – | – |");
  expect(card).toContain("| food | 5 | 1 | 0.8 | 0.6 |");
  expect(card).toContain("| CHEF | 8 | 0.99 | 0.9 | +0.02 to +0.16 |");
});

test("a blended score's card says what it is made of", () => {
  const blend = { name: "test-1", bias: -0.5, parts: { reading: { weight: 2, centre: 0.1 } } };
  const card = modelCard({ ...config, blend }, {}, null);
  expect(card).toContain('the blend "test-1"');
  expect(card).toContain("reading: 2 for each 1 above 0.1");
});

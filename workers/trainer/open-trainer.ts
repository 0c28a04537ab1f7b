// What a training needs of a scorer's files: its weights as served and its tokenizer.

import type { TrainingDevice } from "../../src/core/learning/settings.ts";
import type { LoadedFiles } from "../runtime/load-files.ts";
import { createTokenizer, type ScoringTokenizer } from "../scorer/tokenizer.ts";
import { type BaseWeights, readBaseWeights } from "./base-weights.ts";
import { defaultDevice, init } from "./jax.ts";

export interface OpenTrainer {
  readonly base: BaseWeights;
  readonly tokenizer: ScoringTokenizer;
}

export async function openTrainer(files: LoadedFiles, device: TrainingDevice = "wasm"): Promise<OpenTrainer> {
  await init(device);
  defaultDevice(device);
  const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(files.files[name]));
  const tokenizer = createTokenizer(json("tokenizer.json"), json("tokenizer_config.json"));
  return { base: await readBaseWeights(files), tokenizer };
}

// The obvious way to score, to compare with: one pass for every chunk pair, job and resume together, padded to the full
// 1,024 tokens, through the graph as GPT-2 is usually exported or through the one that ships.

import { readFile } from "node:fs/promises";

import { emptyAdapter } from "../../workers/scorer/adapter.ts";
import type { LoadedFiles } from "../../workers/runtime/load-files.ts";
import { type ModelConfig, parseModelConfig } from "../../workers/scorer/model-config.ts";
import type { Ort } from "../../workers/scorer/ort.ts";
import { createTextTokens } from "../../workers/scorer/text-tokens.ts";
import { createTokenizer } from "../../workers/scorer/tokenizer.ts";
import { parseSafetensors } from "../models/safetensors.ts";
import { buildScorerGraph, type Layout } from "../models/scorer-graph.ts";

const WEIGHTS = "training/weights/candor-scorer.safetensors";

/** The mean over chunk pairs, 0..1, and how many pairs there were. */
export type NaiveScorer = (job: string, resume: string) => Promise<{ score: number; pairs: number }>;

export async function createNaiveScorer(ort: Ort, { files }: LoadedFiles, layout: Layout): Promise<NaiveScorer> {
  const jsonOf = (name: string): unknown => JSON.parse(new TextDecoder().decode(files[name]));
  const config = parseModelConfig(jsonOf("config.json"));
  const tokens = createTextTokens(config, createTokenizer(jsonOf("tokenizer.json"), jsonOf("tokenizer_config.json")));
  const model = layout === "plain" ? await plainGraph(config) : (files["model.onnx"] ?? new Uint8Array());
  const session = await ort.createSession(model);
  const headWidth = config.width / config.heads;
  const constants = Object.fromEntries([
    ...emptyAdapter(config).matrices.map(({ input, dims, data }) => [input, ort.floatTensor(data, dims)] as const),
    ...Array.from({ length: config.layers }, (_, layer) =>
      ["key", "value"].map((part) => {
        const nothing = ort.floatTensor(new Float32Array(0), [1, config.heads, 0, headWidth]);
        return [`past_key_values.${layer}.${part}`, nothing] as const;
      }),
    ).flat(),
  ]);

  return async (job, resume) => {
    const scores: number[] = [];
    for (const resumeRow of tokens.resume(resume).rows) {
      for (const jobRow of tokens.job(job).rows) {
        const row = [...jobRow, ...resumeRow];
        const ids = new BigInt64Array(config.positions).fill(BigInt(config.separator));
        ids.set(row.map(BigInt));
        const mask = new BigInt64Array(config.positions).fill(1n, 0, row.length);
        const feeds = {
          input_ids: ort.int64Tensor(ids, [1, ids.length]),
          attention_mask: ort.int64Tensor(mask, [1, ids.length]),
        };
        const { score } = await session.run({ ...feeds, ...constants }, ["score"]);
        if (!(score?.data instanceof Float32Array)) throw new Error("no score");
        scores.push(score.data[0] ?? NaN);
      }
    }
    return { score: scores.reduce((sum, score) => sum + score, 0) / scores.length, pairs: scores.length };
  };
}

async function plainGraph(config: ModelConfig): Promise<Uint8Array> {
  const { tensors } = parseSafetensors(await readFile(WEIGHTS));
  return buildScorerGraph({ ...config, layerNormEpsilon: 1e-5 }, tensors, 16, undefined, "plain");
}

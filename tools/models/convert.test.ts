// The converter against the graph built from the same random weights directly: one code reads files, the other memory.

import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeEach, describe, expect, test } from "vitest";

import { nodeOrt, openNodeScorer, readModelFiles } from "../candor/node-scorer.ts";
import { convert, type ConvertOptions } from "./convert.ts";
import { type FolderOptions, writeRandomFolder } from "./random-folder.ts";
import { SMALL_SHAPE } from "./random-weights.ts";

const root = mkdtempSync(join(tmpdir(), "candor-convert-"));
afterAll(() => rmSync(root, { recursive: true }));

let from = "";
let to = "";
beforeEach(() => {
  from = mkdtempSync(join(root, "from-"));
  to = join(mkdtempSync(join(root, "to-")), "model");
});

const options = (changed: Partial<ConvertOptions> = {}): ConvertOptions => ({
  from,
  to,
  precision: "f32",
  name: "test",
  lowercase: true,
  separator: 50256,
  thresholds: { potential: 0.4, good: 0.7 },
  classes: null,
  ...changed,
});

const JOB = "Head chef for a seafood kitchen, HACCP, five years";
const RESUMES = ["Sous chef, four years, HACCP and pastry", "Nurse", "java developer ".repeat(30)];

async function scores(folder = to): Promise<readonly number[]> {
  const { session } = await openNodeScorer(nodeOrt(), folder);
  const found: number[] = [];
  await session.score(
    JOB,
    RESUMES.map((text, i) => ({ id: String(i), text })),
    ({ fit }) => found.push(fit.score),
  );
  await session.release();
  return found;
}

async function converted(folder: FolderOptions, changed: Partial<ConvertOptions> = {}): Promise<readonly number[]> {
  writeRandomFolder(from, folder);
  await convert(options(changed));
  return scores();
}

/** f32 of an unsharded, prefixed folder: what every other form is compared with. */
async function plainScores(): Promise<readonly number[]> {
  return (plain ??= await (async () => {
    const other = { from: mkdtempSync(join(root, "from-")), to: join(mkdtempSync(join(root, "to-")), "model") };
    writeRandomFolder(other.from);
    await convert(options(other));
    return scores(other.to);
  })());
}
let plain: readonly number[] | undefined;

const largestGap = (a: readonly number[], b: readonly number[]) =>
  Math.max(...a.map((score, i) => Math.abs(score - (b[i] ?? NaN))));

test("the scores differ between resumes, so that equality below means something", async () => {
  const [chef = NaN, nurse = NaN] = await plainScores();
  expect(Math.abs(chef - nurse)).toBeGreaterThan(0.01);
});

test.each<[string, FolderOptions]>([
  ["names without a prefix", { prefix: "" }],
  ["three shards and an index", { shards: 3 }],
  [
    "the causal masks that old checkpoints hold",
    { dims: { "h.0.attn.bias": [1, 1, 4, 4], "h.1.attn.masked_bias": [] } },
  ],
])("%s give the same scores", async (_name, folder) => {
  expect(largestGap(await converted(folder), await plainScores())).toBe(0);
});

test.each([
  ["F16", 2e-3],
  ["BF16", 2e-2],
] as const)("weights stored as %s are read within their rounding", async (dtype, tolerance) => {
  expect(largestGap(await converted({ dtype }), await plainScores())).toBeLessThan(tolerance);
});

test.each([
  ["f16", 0.005],
  ["q8", 0.02],
  ["q4", 0.2],
] as const)("%s stays within %f of float32", async (precision, tolerance) => {
  expect(largestGap(await converted({}, { precision }), await plainScores())).toBeLessThan(tolerance);
});

test("weights in parts beside the graph score the same, and each part keeps to its limit", async () => {
  const limits = { maxGraphBytes: 0, maxPartBytes: 1_000_000 };
  const found = await converted({}, { precision: "q8", ...limits });
  const parts = readdirSync(to).filter((name) => name.startsWith("model.onnx_data"));
  expect(parts.length).toBeGreaterThan(1);
  // The embedding's codes are one tensor of 1.6 MB.
  const largest = SMALL_SHAPE.vocabulary * SMALL_SHAPE.width;
  for (const part of parts) expect(statSync(join(to, part)).size).toBeLessThanOrEqual(largest);
  expect(parts.filter((part) => statSync(join(to, part)).size > limits.maxPartBytes).length).toBe(1);
  expect(statSync(join(to, "model.onnx")).size).toBeLessThan(100_000);

  rmSync(to, { recursive: true });
  await convert(options({ precision: "q8" }));
  expect(readdirSync(to)).not.toContain("model.onnx_data");
  expect(largestGap(await scores(), found)).toBe(0);
});

describe("three classes", () => {
  test("become the mean of 0, 0.5 and 1: turning the head around turns the score around", async () => {
    const forward = await converted({ classes: 3 });
    await convert(options({ classes: [2, 1, 0] }));
    expect(
      largestGap(
        await scores(),
        forward.map((score) => 1 - score),
      ),
    ).toBeLessThan(1e-6);
  });

  test("are ordered by their labels", async () => {
    const forward = await converted({ classes: 3 });
    writeRandomFolder(from, { classes: 3, config: { id2label: { 0: "No Fit", 1: "Potential Fit", 2: "Good Fit" } } });
    await convert(options());
    expect(largestGap(await scores(), forward)).toBe(0);
    writeRandomFolder(from, { classes: 3, config: { id2label: { 0: "Good Fit", 1: "No Fit", 2: "Potential Fit" } } });
    await convert(options());
    const byLabel = await scores();
    await convert(options({ classes: [1, 2, 0] }));
    expect(largestGap(await scores(), byLabel)).toBe(0);
    expect(largestGap(byLabel, forward)).toBeGreaterThan(1e-3);
  });

  test("with labels that say nothing have to be named", async () => {
    writeRandomFolder(from, { classes: 3, config: { id2label: { 0: "red", 1: "green", 2: "blue" } } });
    await expect(convert(options())).rejects.toThrow("Say it with --classes");
    await expect(convert(options({ classes: [0, 1, 1] }))).rejects.toThrow("each of the head's 3 outputs once");
  });
});

test("a tokenizer of vocab.json and merges.txt reads texts as tokenizer.json does", async () => {
  const whole = await converted({});
  const path = join(from, "tokenizer.json");
  const { model } = JSON.parse(readFileSync(path, "utf8")) as { model: { vocab: object; merges: string[] } };
  writeFileSync(join(from, "vocab.json"), JSON.stringify(model.vocab));
  writeFileSync(join(from, "merges.txt"), `#version: 0.2\n${model.merges.join("\n")}\n`);
  rmSync(path);
  await convert(options());
  expect(largestGap(await scores(), whole)).toBe(0);
});

test("a cased scorer reads capitals, the usual one does not, and their versions differ", async () => {
  const lower = await converted({});
  const { scorerVersion } = await openNodeScorer(nodeOrt(), to);
  await convert(options({ lowercase: false }));
  expect(largestGap(await scores(), lower)).toBeGreaterThan(1e-3);
  expect((await openNodeScorer(nodeOrt(), to)).scorerVersion).not.toBe(scorerVersion);
});

test("the licence and the card of the folder come along", async () => {
  writeRandomFolder(from);
  writeFileSync(join(from, "README.md"), "---\ntags: [x]\nlicense: mit\n---\n# Chef scorer\n\nTrained on recipes.\n");
  await convert(options());
  const { files } = await readModelFiles(to);
  expect(JSON.parse(new TextDecoder().decode(files["config.json"]))).toMatchObject({ licence: "mit", name: "test" });
  expect(new TextDecoder().decode(files["README.md"])).toContain("## Chef scorer\n\nTrained on recipes.");
});

describe("what is no GPT-2 scorer is refused with the reason", () => {
  test.each<[string, FolderOptions, string]>([
    ["another architecture", { config: { model_type: "bert" } }, 'the model is "bert", not gpt2'],
    ["an activation of another form", { config: { activation_function: "gelu" } }, "activation gelu"],
    ["attention scaled by layer", { config: { scale_attn_by_inverse_layer_idx: true } }, "scaled by layer"],
    ["a narrow feed-forward", { config: { n_inner: 64 } }, "n_inner is 64"],
    ["a config without width", { config: { n_embd: undefined } }, "n_embd"],
    ["no head", { without: ["score.weight"] }, "never trained to score"],
    ["a head of two classes", { classes: 2 }, "the head has 2 outputs"],
    ["a missing tensor", { without: ["h.1.mlp.c_fc.weight"] }, "h.1.mlp.c_fc.weight should be [32,128], found nothing"],
    ["a wrong shape", { dims: { "ln_f.bias": [31] } }, "ln_f.bias should be [32], found [31]"],
    ["parts that no GPT-2 has", { dims: { "h.0.crossattention.c_attn.weight": [32, 64] } }, "h.0.crossattention"],
    [
      "fewer tokens than the tokenizer",
      { shape: { ...SMALL_SHAPE, vocabulary: 50000 } },
      "the model only 50000 tokens",
    ],
  ])("%s", async (_name, folder, words) => {
    writeRandomFolder(from, folder);
    await expect(convert(options())).rejects.toThrow(words);
  });

  test.each<[string, () => void, string]>([
    ["no config", () => rmSync(join(from, "config.json")), "has no config.json"],
    ["no tokenizer", () => rmSync(join(from, "tokenizer.json")), "has no tokenizer"],
    ["weights of another format", () => rmSync(join(from, "model.safetensors")), "safe_serialization=True"],
    [
      "a tokenizer of another kind",
      () => writeFileSync(join(from, "tokenizer.json"), '{"model":{"type":"Unigram"}}'),
      "not a byte-level BPE",
    ],
    [
      "cut off weights",
      () =>
        writeFileSync(join(from, "model.safetensors"), readFileSync(join(from, "model.safetensors")).subarray(0, 9e5)),
      "does not fit its place",
    ],
    [
      "a shard that is not there",
      () => {
        const index = { weight_map: { "score.weight": "model-00001-of-00001.safetensors" } };
        writeFileSync(join(from, "model.safetensors.index.json"), JSON.stringify(index));
        renameSync(join(from, "model.safetensors"), join(from, "elsewhere"));
      },
      "model-00001-of-00001.safetensors, which",
    ],
  ])("%s", async (_name, damage, words) => {
    writeRandomFolder(from);
    damage();
    await expect(convert(options())).rejects.toThrow(words);
  });

  test("a target that holds something else is left alone", async () => {
    writeRandomFolder(from);
    await expect(convert(options({ to: from }))).rejects.toThrow("same folder");
    await expect(convert(options({ to: root }))).rejects.toThrow("give an empty folder");
  });
});

// `npm run models`: from training/weights to public/models/candor-scorer. The same input gives the same
// bytes; what comes out must have the committed digests. `--update` writes new digests instead.

import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { z } from "zod";

import { bytesHash } from "../../src/lib/hash.ts";
import { type Digests, parseDigests } from "../../workers/runtime/digests.ts";
import { parseModelConfig } from "../../workers/scorer/model-config.ts";
import { modelCard, parseCardFigures } from "./model-card.ts";
import { gpt2Tokenizer } from "./gpt2-tokenizer.ts";
import { parseSafetensors } from "./safetensors.ts";
import { scorerModel } from "./scorer-model.ts";
import { writeTinyPhi3 } from "./tiny-phi3.ts";

const WEIGHTS = "training/weights/candor-scorer.safetensors";
/** How rare words are (training/word_list.py), and how the parts of a score are blended (training/blend.py). */
const WORDS = "training/weights/words.json";
const BLEND = "training/weights/blend.json";
const CARD = "training/weights/candor-scorer.card.json";
const OUTPUT = "public/models/candor-scorer";
const DIGESTS = join(OUTPUT, "digests.json");

/** A chat model of random weights, never served. */
const TINY_CHAT = ".cache/tiny-phi3";

/** What the page downloads before it can score: model and tokenizer together, in bytes. */
const MAX_SHIPPED_BYTES = 12_000_000;

/** What is fitted on top of the weights; model-config.ts checks it as part of the whole. */
const fittedSchema = z.object({
  blend: z.unknown().optional(),
  firstPass: z.unknown().optional(),
  thresholds: z.unknown(),
});

async function build(isUpdate: boolean): Promise<void> {
  if (!existsSync(WEIGHTS)) throw new Error(`${WEIGHTS} is missing: train the scorer first (training/README.md).`);
  const { onnx, config: plain } = scorerModel(parseSafetensors(await readFile(WEIGHTS)));
  const { blend, firstPass, thresholds } = fittedSchema.parse(JSON.parse(await readFile(BLEND, "utf8")));
  const config = parseModelConfig({ ...plain, thresholds, blend, firstPass });
  const tokenizer = gpt2Tokenizer();
  const files: Readonly<Record<string, Uint8Array>> = {
    "config.json": jsonBytes(config, 2),
    "model.onnx": onnx,
    "tokenizer.json": jsonBytes(tokenizer.tokenizer),
    "tokenizer_config.json": jsonBytes(tokenizer.config, 2),
    "words.json": await readFile(WORDS),
  };
  const digests = digestsOf(files);
  const shipped = Object.values(digests).reduce((sum, { bytes }) => sum + bytes, 0);
  if (shipped > MAX_SHIPPED_BYTES) throw new Error(`the model is ${shipped} bytes, more than ${MAX_SHIPPED_BYTES}`);
  if (!isUpdate) checkDigests(digests);

  await mkdir(OUTPUT, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(OUTPUT, name), bytes);
  if (isUpdate) await writeFile(DIGESTS, jsonBytes(digests, 2));
  const figures = existsSync(CARD) ? parseCardFigures(JSON.parse(await readFile(CARD, "utf8"))) : null;
  await writeFile(join(OUTPUT, "README.md"), modelCard(config, digests, figures));
  // For trying the chat by hand, "From a folder"; tests write their own.
  writeTinyPhi3(TINY_CHAT);
  console.log(`${OUTPUT}: ${(shipped / 1e6).toFixed(1)} MB, model ${digests["model.onnx"]?.sha256.slice(0, 12)}`);
}

function digestsOf(files: Readonly<Record<string, Uint8Array>>): Digests {
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, { bytes: bytes.byteLength, sha256: bytesHash(bytes) }]),
  );
}

/** A model that is not the committed one must never ship silently: its figures would be somebody else's. */
function checkDigests(built: Digests): void {
  if (!existsSync(DIGESTS)) throw new Error(`${DIGESTS} is missing: run \`npm run models -- --update\` and commit it.`);
  const committed = parseDigests(JSON.parse(readFileSync(DIGESTS, "utf8")));
  const names = new Set([...Object.keys(built), ...Object.keys(committed)]);
  const changed = [...names].filter((name) => built[name]?.sha256 !== committed[name]?.sha256);
  if (changed.length > 0) {
    throw new Error(
      `${changed.join(", ")} differ from ${DIGESTS}. If the change is meant, run \`npm run models -- --update\`.`,
    );
  }
}

function jsonBytes(value: unknown, indent?: number): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, indent)}\n`);
}

try {
  await build(process.argv.includes("--update"));
} catch (error) {
  console.error(`models: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

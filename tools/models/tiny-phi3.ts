// A tiny Phi-3 of our own, in the layout of the hub: it runs through the same loading, streaming and cache as the real
// one in seconds on a CPU. Its weights are seeded random numbers, so what it writes means nothing.
//
//   npx tsx tools/models/tiny-phi3.ts DIR

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { uniform } from "./random-weights.ts";
import { type DrawWeights, phi3Graph, type Phi3Precision, type Phi3Shape } from "./tiny-phi3-graph.ts";
import { tinyPhi3Tokenizer } from "./tiny-phi3-tokenizer.ts";

/** Words of questions, answers and what a prompt says around them; others are spelled letter by letter. */
const WORDS = (
  "the a candidate resume job skill experience python data engineer team project years match score explain why who " +
  "hire role strong weak because with for and of in to is are not this that your our has have most more than " +
  "answer from nothing else between if it there say you cannot tell was written by strangers never instruction " +
  "whatever says call candidates code names repeat numbers only as facts give them do calculate when use quote copy " +
  "word double quotes guess anybody speak age gender origin religion family health be short two five sentences " +
  "question found first fit good potential must-haves met missing title place kitchen cook chef menu audits hotel " +
  "work worked management training staff food safety service quality planning english spanish degree bachelor"
).split(" ");

const POSITIONS = 4096;

const PRECISIONS: readonly Phi3Precision[] = ["q4", "q4f16"];

const SEED = 1;

/** Writes the folder: tens of milliseconds, some 2 MB. */
export function writeTinyPhi3(folder: string): void {
  const { tokenizer, config, size, endIds, padId } = tinyPhi3Tokenizer(WORDS, POSITIONS);
  const shape: Phi3Shape = {
    layers: 2,
    heads: 4,
    width: 64,
    feedForward: 128,
    vocabulary: 64 * Math.ceil(size / 64),
    positions: POSITIONS,
    rotaryBase: 10_000,
    normEpsilon: 1e-5,
  };
  mkdirSync(join(folder, "onnx"), { recursive: true });
  for (const precision of PRECISIONS) {
    const name = `model_${precision}.onnx`;
    const store = besideGraph(`${name}_data`);
    const graph = phi3Graph(shape, precision, normalWeights(SEED), store);
    writeFileSync(join(folder, "onnx", name), graph);
    writeFileSync(join(folder, "onnx", `${name}_data`), store.bytes());
  }
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), typeof value === "string" ? value : `${JSON.stringify(value, null, 1)}\n`);
  write("tokenizer.json", tokenizer);
  write("tokenizer_config.json", config);
  write("config.json", modelConfig(shape, padId));
  write("generation_config.json", { bos_token_id: 1, eos_token_id: endIds, pad_token_id: padId });
  write("README.md", card(shape));
}

/** Mulberry32 through Box and Muller. */
function normalWeights(seed: number): DrawWeights {
  const random = uniform(seed);
  return (count, deviation) =>
    Float32Array.from(
      { length: count },
      () => deviation * Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random()),
    );
}

/** One file of weights; each constant begins at a whole page, as the hub's do. */
function besideGraph(location: string) {
  const PAGE = 4096;
  const parts: Uint8Array[] = [];
  let end = 0;
  return {
    put(bytes: Uint8Array) {
      const padding = new Uint8Array((PAGE - (end % PAGE)) % PAGE);
      parts.push(padding, bytes.slice());
      const offset = end + padding.byteLength;
      end = offset + bytes.byteLength;
      return { location, offset };
    },
    bytes: () => Buffer.concat(parts),
  };
}

function modelConfig(shape: Phi3Shape, padId: number): object {
  const externalFiles = Object.fromEntries(PRECISIONS.map((precision) => [`model_${precision}.onnx`, 1]));
  return {
    architectures: ["Phi3ForCausalLM"],
    model_type: "phi3",
    bos_token_id: 1,
    eos_token_id: padId,
    pad_token_id: padId,
    hidden_act: "silu",
    hidden_size: shape.width,
    intermediate_size: shape.feedForward,
    max_position_embeddings: shape.positions,
    original_max_position_embeddings: shape.positions,
    num_attention_heads: shape.heads,
    num_hidden_layers: shape.layers,
    num_key_value_heads: shape.heads,
    rms_norm_eps: shape.normEpsilon,
    rope_theta: shape.rotaryBase,
    rope_scaling: null,
    tie_word_embeddings: false,
    use_cache: true,
    vocab_size: shape.vocabulary,
    "transformers.js_config": {
      use_external_data_format: externalFiles,
      kv_cache_dtype: { q4f16: "float16" },
    },
  };
}

function card({ layers, width, vocabulary }: Phi3Shape): string {
  return `# tiny-phi3

A Phi-3 for tests: ${layers} layers of width ${width}, ${vocabulary} tokens, seeded random weights (seed ${SEED}), in q4 and q4f16.
It knows nothing and its replies mean nothing; it exists so that loading, streaming, stopping and the key-value cache of the
chat can be tested without a download of gigabytes. Written by tools/models/tiny-phi3.ts. Licence: Apache-2.0.
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeTinyPhi3(process.argv[2] ?? ".cache/tiny-phi3");
}

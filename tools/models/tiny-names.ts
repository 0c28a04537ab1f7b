// A tiny model for names in the layout of the hub: a table from word to label, so that what it marks is known. It goes
// through the same tokenizer, loading and labels as a real one.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { DataType, OnnxGraph } from "./onnx-graph.ts";

const LABELS = ["O", "B-PER", "I-PER", "B-LOC"] as const;
const SPECIALS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"] as const;
/** Logit of a word's own label; the others have 0. */
const SURE = 9;

/** `words`: pieces and their labels; all others are unknown and nothing. */
export function writeTinyNames(folder: string, words: Readonly<Record<string, (typeof LABELS)[number]>>): void {
  const pieces = [...SPECIALS, ...Object.keys(words)];
  const graph = new OnnxGraph("main_graph");
  for (const input of ["input_ids", "attention_mask", "token_type_ids"])
    graph.input(input, DataType.INT64, ["batch_size", "sequence_length"]);
  graph.output("logits", DataType.FLOAT, ["batch_size", "sequence_length", LABELS.length]);
  const table = new Float32Array(pieces.length * LABELS.length);
  for (const [row, piece] of pieces.entries()) table[row * LABELS.length + LABELS.indexOf(words[piece] ?? "O")] = SURE;
  graph.node("Gather", [graph.floats("table", [pieces.length, LABELS.length], table), "input_ids"], { out: "logits" });
  mkdirSync(join(folder, "onnx"), { recursive: true });
  writeFileSync(join(folder, "onnx", "model.onnx"), graph.toBytes({}));
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));
  write("config.json", {
    model_type: "bert",
    architectures: ["BertForTokenClassification"],
    id2label: Object.fromEntries(LABELS.entries()),
    vocab_size: pieces.length,
  });
  write("tokenizer_config.json", { tokenizer_class: "BertTokenizer", model_max_length: 512, do_lower_case: false });
  write("tokenizer.json", {
    version: "1.0",
    added_tokens: SPECIALS.map((content, id) => ({ id, content, special: true })),
    normalizer: { type: "BertNormalizer", clean_text: true, handle_chinese_chars: true, lowercase: false },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [special("[CLS]"), { Sequence: { id: "A", type_id: 0 } }, special("[SEP]")],
      pair: [],
      special_tokens: { "[CLS]": tokenOf("[CLS]", 2), "[SEP]": tokenOf("[SEP]", 3) },
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: false },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
    },
  });
}

const special = (id: string): object => ({ SpecialToken: { id, type_id: 0 } });
const tokenOf = (id: string, number: number): object => ({ id, ids: [number], tokens: [id] });

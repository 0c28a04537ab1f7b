// The tokenizer of a Hugging Face folder as the tokenizer.json the page reads: taken over where there is one, else
// put together from vocab.json and merges.txt.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { byteLevelTokenizer, type TokenizerFiles, tokenizerConfig } from "./gpt2-tokenizer.ts";

const vocabularySchema = z.record(z.string(), z.number().int().nonnegative());

/** Byte-level BPE is what a GPT-2 scorer's texts are cut by; another kind would count and cut them differently. */
const tokenizerSchema = z.looseObject({
  model: z.looseObject({ type: z.literal("BPE"), vocab: vocabularySchema }),
  pre_tokenizer: z.looseObject({ type: z.literal("ByteLevel") }),
});

export function folderTokenizer(folder: string, vocabulary: number, separator: number): TokenizerFiles {
  const tokenizer = readTokenizer(folder);
  const { vocab } = tokenizerSchema.parse(tokenizer).model;
  const ids = Object.values(vocab);
  const largest = ids.reduce((most, id) => Math.max(most, id), 0);
  if (largest >= vocabulary) throw new Error(`the tokenizer has token ${largest}, the model only ${vocabulary} tokens`);
  if (separator >= vocabulary)
    throw new Error(`the separator is token ${separator}, the model has only ${vocabulary} tokens`);
  return { tokenizer, config: tokenizerConfig() };
}

function readTokenizer(folder: string): object {
  const path = (name: string) => join(folder, name);
  if (existsSync(path("tokenizer.json"))) {
    const found = tokenizerSchema.safeParse(JSON.parse(readFileSync(path("tokenizer.json"), "utf8")));
    if (!found.success) throw new Error(`${path("tokenizer.json")} is not a byte-level BPE tokenizer, as GPT-2's is`);
    return found.data;
  }
  if (!existsSync(path("vocab.json")) || !existsSync(path("merges.txt"))) {
    throw new Error(
      `${folder} has no tokenizer: neither tokenizer.json nor vocab.json with merges.txt. Copy the files of the model it was fine-tuned from.`,
    );
  }
  const vocab = vocabularySchema.parse(JSON.parse(readFileSync(path("vocab.json"), "utf8")));
  const merges = readFileSync(path("merges.txt"), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#version"));
  return byteLevelTokenizer(vocab, merges, []);
}

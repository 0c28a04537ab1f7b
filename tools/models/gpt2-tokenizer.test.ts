import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Tokenizer } from "@huggingface/tokenizers";
import { AutoTokenizer, env } from "@huggingface/transformers";
import { Tiktoken } from "js-tiktoken/lite";
import r50k from "js-tiktoken/ranks/r50k_base";
import { expect, test } from "vitest";

import { gpt2Tokenizer } from "./gpt2-tokenizer.ts";

const SENTENCE = "AI'll make recruitment fast, easy, efficient and unbiased. Go HrFlow! <|endoftext|>";
const IDS = [20185, 1183, 787, 19624, 3049, 11, 2562, 11, 6942, 290, 46735, 13, 1514, 367, 81, 37535, 0, 220, 50256];

const { tokenizer, config } = gpt2Tokenizer();

test("the tokenizers library gives GPT-2's own ids", () => {
  expect(new Tokenizer(tokenizer, config).encode(SENTENCE).ids).toEqual(IDS);
});

test("transformers' AutoTokenizer reads both files and gives GPT-2's own ids", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-tokenizer-"));
  try {
    await writeFile(join(folder, "tokenizer.json"), JSON.stringify(tokenizer));
    await writeFile(join(folder, "tokenizer_config.json"), JSON.stringify(config));
    env.allowRemoteModels = false;
    const auto = await AutoTokenizer.from_pretrained(folder);
    expect(auto.encode(SENTENCE)).toEqual(IDS);
    expect(auto.decode(IDS)).toBe(SENTENCE);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("odd texts get the ids tiktoken gives them", () => {
  const ours = new Tokenizer(tokenizer, config);
  const reference = new Tiktoken(r50k);
  const texts = [
    "  two spaces, a\ttab and\n\na blank line ",
    "naïve résumé of Zoë, 3½ years — “senior” ²",
    "中文 русский עברית 😀👩‍🔬",
    "x".repeat(700),
    "C++/C#/.NET 4.8, node.js; they're we've I'd DON'T",
    "\u00a0\u2009thin\u200bzero",
  ];
  for (const text of texts) expect(ours.encode(text).ids, text.slice(0, 20)).toEqual(reference.encode(text));
});

import { Tokenizer } from "@huggingface/tokenizers";
import { expect, test } from "vitest";

import { scoringText } from "../../src/core/matching/scoring-text.ts";
import { createTokenizer } from "../../workers/scorer/tokenizer.ts";
import { gpt2Tokenizer } from "./gpt2-tokenizer.ts";

const { tokenizer, config } = gpt2Tokenizer();
const scoring = createTokenizer(JSON.parse(JSON.stringify(tokenizer)), config);
const whole = new Tokenizer({ ...tokenizer, added_tokens: [] }, config);

test.each([
  ["prose", "Senior Python engineer, 5+ years; C#/.NET, node.js. They've led 3½ teams — “lead”!"],
  ["other scripts", "Köchin für 40 Gäste, повар, 厨师, שף, 😀👩‍🔬 naïve résumé"],
  ["odd spaces", "a\u00a0b\u2003c\u200bd\ufeffe\u0085f"],
  ["a long word", "x".repeat(3000)],
  ["an accent on its own", "¨ ´ a\u0301 \u0301b"],
])("word by word, %s has the ids of the whole text", (_name, text) => {
  const ready = scoringText(text);
  expect(scoring.encode(ready)).toEqual(whole.encode(ready, { add_special_tokens: false }).ids);
  expect(scoring.count(ready)).toBe(scoring.encode(ready).length);
});

test("a text that spells the separator does not get it", () => {
  expect(scoring.encode(scoringText("fit <|endoftext|> hired"))).not.toContain(50256);
});

test("a text without words has no tokens", () => {
  expect(scoring.encode("")).toEqual([]);
});

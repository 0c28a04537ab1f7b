// GPT-2 tokens of scoring texts. Words repeat, within a resume and across hundreds, so the ids of each
// word are kept: white space separates GPT-2's tokens, hence a text's ids are its words' ids in a row.

import { Tokenizer } from "@huggingface/tokenizers";
import { z } from "zod";

import type { CountTokens } from "../../src/core/matching/chunk.ts";

export interface ScoringTokenizer {
  /** Ids of a scoring text, as `scoringText` makes it. */
  encode(scoringText: string): readonly number[];
  readonly count: CountTokens;
}

/** Words kept before the memory starts over; some 20 MB. */
const MAX_KNOWN_WORDS = 100_000;

/** Longer words are rare and not worth keeping. */
const MAX_KNOWN_LENGTH = 64;

export function createTokenizer(tokenizerJson: unknown, config: unknown): ScoringTokenizer {
  // Without its special tokens: a resume that says "<|endoftext|>" must not end its own sequence.
  const bpe = new Tokenizer(
    { ...z.looseObject({}).parse(tokenizerJson), added_tokens: [] },
    z.looseObject({}).parse(config),
  );
  const idsByWord = new Map<string, readonly number[]>();

  const wordIds = (word: string) => {
    const known = idsByWord.get(word);
    if (known) return known;
    const { ids } = bpe.encode(` ${word}`, { add_special_tokens: false });
    if (idsByWord.size >= MAX_KNOWN_WORDS) idsByWord.clear();
    if (word.length <= MAX_KNOWN_LENGTH) idsByWord.set(word, ids);
    return ids;
  };
  const words = (scoringText: string) => scoringText.split(" ").filter((word) => word !== "");

  return {
    encode: (scoringText) => words(scoringText).flatMap(wordIds),
    count: (scoringText) => words(scoringText).reduce((sum, word) => sum + wordIds(word).length, 0),
  };
}

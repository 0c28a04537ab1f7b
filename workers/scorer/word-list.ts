// words.json of a scorer: in how many of the trainer's documents each word occurs. Optional; a model without it weighs
// all words alike.

import { z } from "zod";

import { NO_WORD_LIST, type WordList } from "../../src/core/matching/word-evidence.ts";

const wordListSchema = z
  .object({
    documents: z.number().int().positive(),
    /** Words as core/matching/words-of.ts finds them, single spaces between. */
    words: z.string(),
    /** Documents of each word, in the same order. */
    counts: z.array(z.number().int().positive()),
  })
  .refine(({ words, counts }) => words.split(" ").length === counts.length, "as many counts as words");

/** `null` stands for a model without the file. */
export function parseWordList(value: unknown): WordList {
  if (value === null) return NO_WORD_LIST;
  const { documents, words, counts } = wordListSchema.parse(value);
  return { documents, counts: new Map(words.split(" ").map((word, index) => [word, counts[index] ?? 0])) };
}

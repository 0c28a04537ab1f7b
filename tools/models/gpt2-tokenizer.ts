// The GPT-2 tokenizer as a tokenizer.json, made from the ranks of tiktoken's r50k_base: no download,
// and exact, because each token's rank is the order in which its merge was learned.

import r50k from "js-tiktoken/ranks/r50k_base";

/** Both files a tokenizer library wants, as JSON values. */
export interface TokenizerFiles {
  readonly tokenizer: object;
  readonly config: object;
}

export function gpt2Tokenizer(): TokenizerFiles {
  const tokens = unpackRanks(r50k.bpe_ranks);
  const specials = Object.entries<number>(r50k.special_tokens);
  return { tokenizer: tokenizerJson(tokens, specials), config: tokenizerConfig() };
}

export function tokenizerConfig(): object {
  return CONFIG;
}

const END_OF_TEXT = "<|endoftext|>";

const CONFIG = {
  add_prefix_space: false,
  bos_token: END_OF_TEXT,
  clean_up_tokenization_spaces: false,
  eos_token: END_OF_TEXT,
  model_max_length: 1024,
  pad_token: END_OF_TEXT,
  tokenizer_class: "GPT2Tokenizer",
  unk_token: END_OF_TEXT,
};

/** The packed ranks are lines of `! <first rank> <base64> <base64> …`. */
function unpackRanks(packed: string): Uint8Array[] {
  const tokens: Uint8Array[] = [];
  for (const line of packed.split("\n").filter((line) => line !== "")) {
    const [, first, ...encoded] = line.split(" ");
    for (const [i, text] of encoded.entries()) tokens[Number(first) + i] = Uint8Array.from(Buffer.from(text, "base64"));
  }
  return tokens;
}

function tokenizerJson(tokens: readonly Uint8Array[], specials: readonly (readonly [string, number])[]): object {
  const letters = byteLetters();
  const spellings = tokens.map((bytes) => Array.from(bytes, (byte) => letters[byte] ?? ""));
  const rankBySpelling = new Map(spellings.map((spelling, rank) => [spelling.join(""), rank]));
  const merges = spellings
    .filter((spelling) => spelling.length > 1)
    .map((spelling) => mergeOf(spelling, rankBySpelling).join(" "));
  return byteLevelTokenizer(Object.fromEntries([...rankBySpelling, ...specials]), merges, specials);
}

/** A tokenizer.json from a vocabulary, its merges in the order they were learned, and its special tokens. */
export function byteLevelTokenizer(
  vocab: Readonly<Record<string, number>>,
  merges: readonly string[],
  specials: readonly (readonly [string, number])[],
): object {
  const byteLevel = { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: true };

  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: specials.map(([content, id]) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: true,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: byteLevel,
    post_processor: { ...byteLevel, trim_offsets: false },
    decoder: byteLevel,
    model: {
      type: "BPE",
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: "",
      end_of_word_suffix: "",
      fuse_unk: false,
      vocab,
      merges,
    },
  };
}

/** GPT-2's spelling of bytes: printable Latin-1 as itself, the other 68 from U+0100 on. */
function byteLetters(): string[] {
  let moved = 0;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
    return String.fromCharCode(printable ? byte : 256 + moved++);
  });
}

/** The merge that made a token: byte-pair encode its letters with lower ranks only; two parts remain. */
function mergeOf(spelling: readonly string[], rankBySpelling: ReadonlyMap<string, number>): readonly string[] {
  const own = rankBySpelling.get(spelling.join("")) ?? 0;
  let parts = [...spelling];
  for (;;) {
    let bestRank = own;
    let bestAt = -1;
    for (let i = 0; i + 1 < parts.length; i++) {
      const rank = rankBySpelling.get(`${parts[i]}${parts[i + 1]}`);
      if (rank !== undefined && rank < bestRank) [bestRank, bestAt] = [rank, i];
    }
    if (bestAt < 0) break;
    parts = [...parts.slice(0, bestAt), `${parts[bestAt]}${parts[bestAt + 1]}`, ...parts.slice(bestAt + 2)];
  }
  if (parts.length !== 2) throw new Error(`token ${own} is not the merge of two others`);
  return parts;
}

// A small tokenizer in the layout of Phi-3's: pieces with byte fallback, its special tokens, its chat template.

/** Tokens every Phi-3 tokenizer ends with, in this order. */
const SPECIALS = [
  "<|endoftext|>",
  "<|assistant|>",
  "<|placeholder1|>",
  "<|placeholder2|>",
  "<|placeholder3|>",
  "<|placeholder4|>",
  "<|system|>",
  "<|end|>",
  "<|placeholder5|>",
  "<|placeholder6|>",
  "<|user|>",
] as const;

/** One line a role: `<|role|>`, a new line, the text, `<|end|>`. */
const CHAT_TEMPLATE = [
  "{% for message in messages %}",
  "{{ '<|' + message['role'] + '|>\\n' + message['content'] + '<|end|>\\n' }}",
  "{% endfor %}",
  "{% if add_generation_prompt %}{{ '<|assistant|>\\n' }}{% else %}{{ eos_token }}{% endif %}",
].join("");

export interface Phi3Tokenizer {
  readonly tokenizer: object;
  readonly config: object;
  readonly size: number;
  /** Tokens that end a reply. */
  readonly endIds: readonly number[];
  readonly padId: number;
}

/** Knows bytes, the printable ASCII characters and these words with every beginning of them. */
export function tinyPhi3Tokenizer(words: readonly string[], positions: number): Phi3Tokenizer {
  const vocab = new Map<string, number>();
  const add = (piece: string) => {
    if (!vocab.has(piece)) vocab.set(piece, vocab.size);
  };
  for (const piece of ["<unk>", "<s>", "</s>"]) add(piece);
  for (let byte = 0; byte < 256; byte++) add(`<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
  add("▁");
  for (let code = 33; code < 127; code++) add(String.fromCharCode(code));
  const merges: string[] = [];
  for (const word of words) {
    let piece = "▁";
    for (const letter of word) {
      if (!vocab.has(piece + letter)) merges.push(`${piece} ${letter}`);
      add((piece += letter));
    }
  }

  const size = vocab.size + SPECIALS.length;
  const idOf = (special: (typeof SPECIALS)[number]) => vocab.size + SPECIALS.indexOf(special);
  const addedToken = (id: number, content: string, isSpecial: boolean) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: isSpecial,
  });
  const tokenizer = {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [
      ...["<unk>", "<s>", "</s>"].map((content, id) => addedToken(id, content, true)),
      ...SPECIALS.map((content) => addedToken(idOf(content), content, true)),
    ],
    normalizer: {
      type: "Sequence",
      normalizers: [
        { type: "Prepend", prepend: "▁" },
        { type: "Replace", pattern: { String: " " }, content: "▁" },
      ],
    },
    pre_tokenizer: null,
    post_processor: {
      type: "TemplateProcessing",
      single: [{ Sequence: { id: "A", type_id: 0 } }],
      pair: [{ Sequence: { id: "A", type_id: 0 } }, { Sequence: { id: "B", type_id: 1 } }],
      special_tokens: {},
    },
    decoder: {
      type: "Sequence",
      decoders: [
        { type: "Replace", pattern: { String: "▁" }, content: " " },
        { type: "ByteFallback" },
        { type: "Fuse" },
        { type: "Strip", content: " ", start: 1, stop: 0 },
      ],
    },
    model: {
      type: "BPE",
      dropout: null,
      unk_token: "<unk>",
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: true,
      byte_fallback: true,
      ignore_merges: false,
      vocab: Object.fromEntries(vocab),
      merges,
    },
  };
  const config = {
    add_bos_token: false,
    add_eos_token: false,
    bos_token: "<s>",
    chat_template: CHAT_TEMPLATE,
    clean_up_tokenization_spaces: false,
    eos_token: "<|endoftext|>",
    legacy: false,
    model_max_length: positions,
    pad_token: "<|endoftext|>",
    padding_side: "left",
    tokenizer_class: "LlamaTokenizer",
    unk_token: "<unk>",
  };
  const endIds = [idOf("<|end|>"), idOf("<|assistant|>"), idOf("<|endoftext|>")];
  return { tokenizer, config, size, endIds, padId: idOf("<|endoftext|>") };
}

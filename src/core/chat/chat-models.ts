// The chat models the page offers, in one table. Sizes are roughly what the hub lists for the precision named; before
// anything is fetched the hub is asked and its own figure is shown. What a folder on the disk holds may be any of them.

export interface ChatModel {
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  /** `owner/name` on the model hub. */
  readonly repository: string;
  /**
   * A branch, resolved to its commit when a download begins; all files then come from that commit, and it is kept with
   * them.
   */
  readonly revision: string;
  readonly note: string;
  /** About how large, in bytes. */
  readonly aboutBytes: number;
  /**
   * Tokens of question, data and answer together. Less than the model could read: its cache of keys and values costs
   * memory for every token (0.375 MiB in Phi-3.5).
   */
  readonly contextTokens: number;
}

export const CHAT_MODELS = [
  {
    id: "phi-3.5-mini",
    name: "Phi-3.5 mini",
    licence: "MIT",
    repository: "onnx-community/Phi-3.5-mini-instruct-onnx-web",
    revision: "main",
    note: "3.8 billion weights; wants a GPU with 4 GB of memory or more",
    aboutBytes: 2_160_000_000,
    contextTokens: 4096,
  },
  {
    id: "qwen2.5-0.5b",
    name: "Qwen2.5 0.5B",
    licence: "Apache-2.0",
    repository: "onnx-community/Qwen2.5-0.5B-Instruct",
    revision: "main",
    note: "half a billion weights; for weaker GPUs, and slowly without one",
    aboutBytes: 500_000_000,
    contextTokens: 4096,
  },
] as const satisfies readonly ChatModel[];

/** What a processor without a GPU can still run at the speed of reading, as bytes of weights. */
export const MAX_CPU_BYTES = 1_000_000_000;

export function chatModelById(id: string): ChatModel | undefined {
  return CHAT_MODELS.find((model) => model.id === id);
}

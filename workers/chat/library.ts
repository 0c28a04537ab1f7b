// The little of the chat library that is used, so that its browser build and its Node build can be handed in.

import type * as Transformers from "@huggingface/transformers";

import type { ChatPrecision } from "../../src/protocol/chat.ts";

export type ChatLibrary = Pick<
  typeof Transformers,
  "AutoModelForCausalLM" | "AutoTokenizer" | "InterruptableStoppingCriteria" | "Tensor" | "TextStreamer" | "random"
>;
export type ChatTokenizer = Transformers.PreTrainedTokenizer;
export type ChatWeights = Transformers.PreTrainedModel;

export interface OpenOptions {
  readonly folder: string;
  readonly precision: ChatPrecision;
  readonly device: "webgpu" | "wasm" | "cpu";
  /** Files of weights beside the graph's own. */
  readonly externalFiles: number;
}

export interface OpenedChat {
  readonly tokenizer: ChatTokenizer;
  readonly weights: ChatWeights;
}

export async function openChat(library: ChatLibrary, options: OpenOptions): Promise<OpenedChat> {
  const { folder, precision, device, externalFiles } = options;
  const [tokenizer, weights] = await Promise.all([
    library.AutoTokenizer.from_pretrained(folder),
    library.AutoModelForCausalLM.from_pretrained(folder, {
      dtype: precision,
      device,
      use_external_data_format: externalFiles,
    }),
  ]);
  return { tokenizer, weights };
}

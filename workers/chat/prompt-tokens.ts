// A conversation as token ids. The ids of the turn before are kept: a reply's text, cut into tokens again, need not give
// the tokens the model wrote, and only the same ids may be continued from a cache.

import type { ChatMessage } from "../../src/core/chat/message.ts";
import type { ChatTokenizer } from "./library.ts";

export interface PromptTokens {
  readonly text: string;
  readonly ids: readonly number[];
}

export function renderPrompt(tokenizer: ChatTokenizer, messages: readonly ChatMessage[]): string {
  const text = tokenizer.apply_chat_template([...messages], { add_generation_prompt: true, tokenize: false });
  if (typeof text !== "string") throw new Error("the chat template gave no text");
  return text;
}

function encode(tokenizer: ChatTokenizer, text: string): readonly number[] {
  return tokenizer.encode(text, { add_special_tokens: false });
}

/** Ids of the conversation; those of `known` and then only the rest's where the text begins with it. */
export function promptTokens(tokenizer: ChatTokenizer, text: string, known: PromptTokens | null): PromptTokens {
  if (known && text.length > known.text.length && text.startsWith(known.text)) {
    const rest = encode(tokenizer, text.slice(known.text.length));
    // Text is cut into tokens apart on both sides of a special token, and only there is cutting in two harmless.
    if (rest[0] !== undefined && isSpecial(tokenizer, rest[0])) return { text, ids: [...known.ids, ...rest] };
  }
  return { text, ids: encode(tokenizer, text) };
}

function isSpecial(tokenizer: ChatTokenizer, id: number): boolean {
  return tokenizer.decode([id], { skip_special_tokens: true }) === "" && tokenizer.decode([id]) !== "";
}

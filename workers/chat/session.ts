// A loaded chat model that answers one conversation at a time. Keys and values of what it has read stay for the next
// turn and are used again when the new conversation goes on from exactly those tokens; else they are given back.

import { fitConversation } from "../../src/core/chat/fit-conversation.ts";
import type { ChatMessage } from "../../src/core/chat/message.ts";
import type { ChatReply } from "../../src/protocol/chat.ts";
import { ModelError } from "../../src/protocol/failure.ts";
import { breathe } from "../runtime/breathe.ts";
import { type Cache, createKeptCache } from "./kept-cache.ts";
import type { ChatLibrary, OpenedChat } from "./library.ts";
import { promptTokens, type PromptTokens, renderPrompt } from "./prompt-tokens.ts";

export interface GenerateOptions {
  readonly maxNewTokens: number;
  readonly onText?: (text: string) => void;
  readonly seed?: number | undefined;
  /** false reads everything anew, for comparison. */
  readonly reusesCache?: boolean;
}

/** For another answer to the same question. A nucleus would be better; the library knows none. */
const SAMPLING = { do_sample: true, temperature: 0.7, top_k: 20 } as const;

export interface ChatSession {
  generate(messages: readonly ChatMessage[], options: GenerateOptions): Promise<ChatReply>;
  /** After the next token. */
  stop(): void;
  dispose(): Promise<void>;
}

export function createChatSession(
  library: ChatLibrary,
  { tokenizer, weights }: OpenedChat,
  contextTokens: number,
  now: () => number = () => performance.now(),
): ChatSession {
  const stopping = new library.InterruptableStoppingCriteria();
  const cache = createKeptCache();
  let known: PromptTokens | null = null;

  // A run on WASM is one unbroken piece of work: without this no message, and so no stop, comes in between two tokens.
  const forward = weights.forward.bind(weights);
  weights.forward = async (inputs: object) => {
    await breathe();
    return forward(inputs);
  };

  /** The conversation's tokens, of fewer turns where the context is too small for all. */
  function fitted(messages: readonly ChatMessage[], maxTokens: number) {
    let prompt: PromptTokens = { text: "", ids: [] };
    const result = fitConversation(messages, maxTokens, (some) => {
      prompt = promptTokens(tokenizer, renderPrompt(tokenizer, some), known);
      return prompt.ids.length;
    });
    if (result.status === "too-long")
      throw new ModelError("context-full", `${result.tokens} tokens, and ${maxTokens} are the most`);
    return { prompt, droppedTurns: result.droppedTurns }; // what was counted last is what fits
  }

  return {
    async generate(messages, { maxNewTokens, onText = () => {}, seed, reusesCache = true }) {
      const startedMs = now();
      const { prompt, droppedTurns } = fitted(messages, contextTokens - maxNewTokens);
      if (!reusesCache) await cache.clear();
      const taken = await cache.takeFor(prompt.ids);
      known = null;
      stopping.reset();
      if (seed !== undefined) library.random.seed(seed);

      let tokens = 0;
      let firstMs = 0;
      let lastMs = 0;
      const streamer = new library.TextStreamer(tokenizer, {
        skip_prompt: true,
        skip_special_tokens: true,
        callback_function: onText,
        token_callback_function: () => {
          lastMs = now();
          if (tokens++ === 0) firstMs = lastMs;
        },
      });
      try {
        const output = await weights.generate({
          ...inputsOf(library, prompt.ids),
          max_new_tokens: maxNewTokens,
          ...(seed === undefined ? { do_sample: false } : SAMPLING),
          return_dict_in_generate: true,
          streamer,
          stopping_criteria: stopping,
          ...(taken && { past_key_values: taken.past }),
        } as Parameters<typeof weights.generate>[0]); // its type knows no tensors
        const { sequences, past_key_values } = output as GeneratedOutput;
        const ids = Array.from(sequences.data, Number);
        cache.keep(past_key_values, ids);
        const written = ids.slice(prompt.ids.length);
        const endIds = new Set([weights.generation_config?.eos_token_id ?? []].flat());
        const ended = endIds.has(written.at(-1) ?? Number.NaN);
        const spoken = ended ? written.slice(0, -1) : written;
        const text = tokenizer.decode(spoken, { skip_special_tokens: true });
        known = { text: prompt.text + text, ids: [...prompt.ids, ...spoken] };
        return {
          text,
          endedBy: ended ? "end" : stopping.interrupted ? "stopped" : "length",
          tokens,
          firstTokenMs: firstMs - startedMs,
          tokensPerSecond: tokens > 1 ? ((tokens - 1) * 1000) / (lastMs - firstMs) : null,
          promptTokens: prompt.ids.length,
          reusedTokens: taken?.tokens ?? 0,
          droppedTurns,
          cacheBytes: cache.bytes(),
        };
      } catch (error) {
        await cache.clear();
        throw error;
      }
    },
    stop: () => stopping.interrupt(),
    async dispose() {
      await cache.clear();
      await weights.dispose();
    },
  };
}

interface GeneratedOutput {
  readonly sequences: { readonly data: BigInt64Array };
  readonly past_key_values: Cache;
}

function inputsOf({ Tensor }: ChatLibrary, ids: readonly number[]) {
  const row = (data: BigInt64Array) => new Tensor("int64", data, [1, ids.length]);
  return {
    input_ids: row(BigInt64Array.from(ids, BigInt)),
    attention_mask: row(new BigInt64Array(ids.length).fill(1n)),
  };
}

// How fast the chat's session answers on the tiny Phi-3, with and without the cache of the turn before. Ratios: the real
// model is thousands of times larger, and what the cache saves only grows with that.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";

import * as library from "@huggingface/transformers";

import type { ChatMessage } from "../../src/core/chat/message.ts";
import { openChat } from "../../workers/chat/library.ts";
import { type ChatSession, createChatSession } from "../../workers/chat/session.ts";
import { writeTinyPhi3 } from "../models/tiny-phi3.ts";

export interface ReplyFigures {
  readonly contextTokens: number;
  readonly coldMs: number;
  readonly followUpMs: number;
  readonly reusedTokens: number;
  readonly isSameText: boolean;
  /** From the stop to the end of the reply, the longest of all. */
  readonly stopMs: number;
  /** Bytes of keys and values after each of twenty turns, for each token. */
  readonly cacheBytesPerToken: readonly number[];
}

const CONTEXT_TOKENS = 1000;
const REPEATS = 7;
const TURNS = 20;

export async function measureReplies(): Promise<ReplyFigures> {
  const folder = mkdtempSync(join(tmpdir(), "candor-bench-chat-"));
  try {
    writeTinyPhi3(folder);
    library.env.allowRemoteModels = false;
    library.env.localModelPath = dirname(folder);
    const options = { folder: basename(folder), precision: "q4", device: "cpu", externalFiles: 1 } as const;
    const session = createChatSession(library, await openChat(library, options), 4096);
    const figures = await measure(session);
    await session.dispose();
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(session: ChatSession): Promise<ReplyFigures> {
  const context = await contextOf(session, CONTEXT_TOKENS);
  await session.generate(context, { maxNewTokens: 4, reusesCache: false });
  const runs = [];
  // In turns, so that a busy moment meets both ways; the quickest of each is what the machine can do.
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const first = await session.generate(context, { maxNewTokens: 8, reusesCache: false });
    const goesOn: readonly ChatMessage[] = [
      ...context,
      { role: "assistant", content: first.text },
      { role: "user", content: "why" },
    ];
    const cold = await session.generate(goesOn, { maxNewTokens: 8, reusesCache: false });
    // Again, so that both go on from the very same tokens.
    await session.generate(context, { maxNewTokens: 8, reusesCache: false });
    runs.push({ first, cold, warm: await session.generate(goesOn, { maxNewTokens: 8 }) });
  }
  const quickest = (times: readonly number[]) => Math.min(...times);
  return {
    contextTokens: runs[0]?.first.promptTokens ?? 0,
    coldMs: quickest(runs.map(({ cold }) => cold.firstTokenMs)),
    followUpMs: quickest(runs.map(({ warm }) => warm.firstTokenMs)),
    reusedTokens: runs[0]?.warm.reusedTokens ?? 0,
    isSameText: runs.every(({ warm, cold }) => warm.text === cold.text),
    stopMs: await measureStop(session),
    cacheBytesPerToken: await measureCache(session),
  };
}

/** A conversation of so many tokens, or a few more. */
async function contextOf(session: ChatSession, tokens: number): Promise<readonly ChatMessage[]> {
  for (let words = 50; ; words += 10) {
    const content = "explain why the candidate has more experience than most in python data and food safety ".repeat(
      words / 10,
    );
    const messages: readonly ChatMessage[] = [{ role: "user", content }];
    const { promptTokens } = await session.generate(messages, { maxNewTokens: 1, reusesCache: false });
    if (promptTokens >= tokens) return messages;
  }
}

async function measureStop(session: ChatSession): Promise<number> {
  let longest = 0;
  for (let repeat = 1; repeat <= REPEATS; repeat++) {
    let pieces = 0;
    let stoppedMs = 0;
    await session.generate([{ role: "user", content: "explain" }], {
      maxNewTokens: 300,
      onText: () => {
        if (++pieces !== 2 * repeat) return;
        stoppedMs = performance.now();
        session.stop();
      },
    });
    longest = Math.max(longest, performance.now() - stoppedMs);
  }
  return longest;
}

async function measureCache(session: ChatSession): Promise<readonly number[]> {
  const messages: ChatMessage[] = [];
  const perToken: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    messages.push({ role: "user", content: `why ${turn}` });
    const reply = await session.generate(messages, { maxNewTokens: 12 });
    messages.push({ role: "assistant", content: reply.text });
    perToken.push(reply.cacheBytes / (reply.promptTokens + reply.tokens - 1));
  }
  return perToken;
}

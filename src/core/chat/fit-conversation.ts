// Makes a conversation fit a model's context by leaving out whole turns, the oldest first. A turn is a question with its
// answer: half a turn would leave an answer to nothing.

import type { ChatMessage } from "./message.ts";

/**
 * Turns are left out this many at a time: leaving one out changes all that follows and the model has to read it anew, so
 * that should not happen at every turn of a long conversation.
 */
const TURNS_AT_A_TIME = 4;

export type FittedConversation =
  | { readonly status: "fits"; readonly messages: readonly ChatMessage[]; readonly droppedTurns: number }
  /** The instructions and the last question alone are longer than the context. */
  | { readonly status: "too-long"; readonly tokens: number };

/** @param countTokens Tokens of a whole conversation as the model will read it. */
export function fitConversation(
  messages: readonly ChatMessage[],
  maxTokens: number,
  countTokens: (messages: readonly ChatMessage[]) => number,
): FittedConversation {
  const { head, turns } = intoTurns(messages);
  for (let dropped = 0; ; dropped += TURNS_AT_A_TIME) {
    const droppedTurns = Math.min(dropped, Math.max(0, turns.length - 1));
    const kept = [...head, ...turns.slice(droppedTurns).flat()];
    const tokens = countTokens(kept);
    if (tokens <= maxTokens) return { status: "fits", messages: kept, droppedTurns };
    if (droppedTurns >= turns.length - 1) return { status: "too-long", tokens };
  }
}

function intoTurns(messages: readonly ChatMessage[]) {
  const firstUser = messages.findIndex(({ role }) => role === "user");
  const start = firstUser < 0 ? messages.length : firstUser;
  const turns: ChatMessage[][] = [];
  for (const message of messages.slice(start)) {
    if (message.role === "user") turns.push([message]);
    else turns.at(-1)?.push(message);
  }
  return { head: messages.slice(0, start), turns };
}

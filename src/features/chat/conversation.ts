// The conversation, for as long as the page is open. It lives here and not in the worker: a worker that died takes its
// model with it, never what was said.

import { createStore, type StoreApi } from "zustand/vanilla";

import { checkAnswer, type CheckedAnswer } from "../../core/chat/check-answer.ts";
import { type ChatContext, NO_CONTEXT } from "../../core/chat/context.ts";
import type { ChatMessage } from "../../core/chat/message.ts";
import { followUpMessage, questionMessage, SYSTEM_MESSAGE } from "../../core/chat/prompt.ts";
import type { Chat } from "../../models/chat.ts";
import type { ChatReply } from "../../protocol/chat.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";

/** What the page found for a question, before any model was asked. */
export type LookedUp =
  | { readonly kind: "found"; readonly context: ChatContext; readonly sentence: string }
  /** Nothing in it names a row or a field: "why her?". What was found before still counts. */
  | { readonly kind: "follow-up" }
  | { readonly kind: "refused"; readonly sentence: string };

export type LookUp = (question: string, hasContext: boolean, signal: AbortSignal) => Promise<LookedUp>;

export type Answering =
  | { readonly status: "looking" }
  | { readonly status: "writing"; readonly text: string }
  | {
      readonly status: "done";
      readonly text: string;
      readonly checked: CheckedAnswer;
      readonly reply: ChatReply;
    }
  | { readonly status: "refused"; readonly sentence: string }
  /** Before the first word. */
  | { readonly status: "stopped" }
  | { readonly status: "failed"; readonly failure: Failure };

export interface Turn {
  readonly id: number;
  readonly question: string;
  /** null while it is looked up. */
  readonly context: ChatContext | null;
  /** What the rows say by themselves, counted and not written; null for a follow-up. */
  readonly sentence: string | null;
  /** Whether the context was found for this question, or is that of the one before. */
  readonly isOwnContext: boolean;
  readonly answering: Answering;
}

export interface ConversationState {
  readonly turns: readonly Turn[];
}

export interface Conversation {
  readonly state: StoreApi<ConversationState>;
  ask(question: string, lookUp: LookUp): Promise<void>;
  stop(): void;
  /** Another answer to the last question, drawn by chance. */
  again(lookUp: LookUp): Promise<void>;
  /** Takes the last question back, with its answer; null when there is none. */
  takeBack(): string | null;
  clear(): void;
}

export function createConversation(chat: Pick<Chat, "write">): Conversation {
  const state = createStore<ConversationState>(() => ({ turns: [] }));
  let abort = new AbortController();
  let lastId = 0;

  function change(id: number, next: Partial<Turn>) {
    state.setState(({ turns }) => ({ turns: turns.map((turn) => (turn.id === id ? { ...turn, ...next } : turn)) }));
  }

  async function answer(id: number, question: string, lookUp: LookUp, seed: number | undefined) {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    const before = turnsBefore(state.getState().turns, id);
    try {
      const lastContext = before.findLast(({ context }) => context !== null)?.context ?? null;
      const looked = await lookUp(question, lastContext !== null, signal);
      signal.throwIfAborted();
      if (looked.kind === "refused") return change(id, { answering: { status: "refused", sentence: looked.sentence } });
      const context = looked.kind === "found" ? looked.context : (lastContext ?? NO_CONTEXT);
      const isOwnContext = looked.kind === "found" || lastContext === null;
      const sentence = looked.kind === "found" ? looked.sentence : null;
      change(id, { context, isOwnContext, sentence, answering: { status: "writing", text: "" } });

      let text = "";
      const turns = [...before, { question, context, isOwnContext }];
      const reply = await chat.write(messagesOf(turns), {
        signal,
        seed,
        onText: (piece) => {
          text += piece;
          change(id, { answering: { status: "writing", text } });
        },
      });
      const checked = checkAnswer(reply.text, context, question);
      change(id, { answering: { status: "done", text: reply.text, checked, reply } });
    } catch (error) {
      const failure = toFailure(error);
      const isStopped = signal.aborted || failure.code === "aborted";
      change(id, { answering: isStopped ? { status: "stopped" } : { status: "failed", failure } });
    }
  }

  return {
    state,
    ask(question, lookUp) {
      const id = ++lastId;
      const nothingYet = { context: null, sentence: null, isOwnContext: true } as const;
      const turn: Turn = { id, question, ...nothingYet, answering: { status: "looking" } };
      state.setState(({ turns }) => ({ turns: [...turns, turn] }));
      return answer(id, question, lookUp, undefined);
    },
    stop: () => abort.abort(),
    async again(lookUp) {
      const last = state.getState().turns.at(-1);
      if (!last) return;
      // What failed is tried again as it was; what was answered is answered anew.
      const seed = last.answering.status === "done" ? ++lastId : undefined;
      change(last.id, { context: null, answering: { status: "looking" } });
      await answer(last.id, last.question, lookUp, seed);
    },
    takeBack() {
      abort.abort();
      const { turns } = state.getState();
      state.setState({ turns: turns.slice(0, -1) });
      return turns.at(-1)?.question ?? null;
    },
    clear() {
      abort.abort();
      state.setState({ turns: [] });
    },
  };
}

function turnsBefore(turns: readonly Turn[], id: number): readonly Turn[] {
  return turns.filter((turn) => turn.id < id && turn.answering.status === "done");
}

/** After so many questions without rows of their own those of the first are told again: by then they may be left out. */
const REPEATS_AFTER = 3;

interface Asked {
  readonly question: string;
  readonly context: ChatContext | null;
  readonly isOwnContext: boolean;
  readonly answering?: Answering;
}

function messagesOf(turns: readonly Asked[]): readonly ChatMessage[] {
  const messages: ChatMessage[] = [SYSTEM_MESSAGE];
  let sinceRows = 0;
  for (const { question, context, isOwnContext, answering } of turns) {
    const tellsRows = isOwnContext || sinceRows >= REPEATS_AFTER;
    sinceRows = tellsRows ? 0 : sinceRows + 1;
    messages.push(tellsRows ? questionMessage(question, context ?? NO_CONTEXT) : followUpMessage(question));
    if (answering?.status === "done") messages.push({ role: "assistant", content: answering.text });
  }
  return messages;
}

// Questions with known answers, asked of the rules of this page, and, where there is one, of its chat model; beside them
// what other models wrote. Every contestant answers the same file, so that they can stand side by side. Knows no screen.

import { createStore, type StoreApi } from "zustand/vanilla";

import type { Answer } from "../../core/asking/answer/answer.ts";
import { type ChatQuestion, parseChatSet } from "../../core/chat/chat-set.ts";
import { type ChatReport, measureChat, type MeasuredQuestion } from "../../core/chat/measure-chat.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";

export interface Contestant {
  /** Null is the page's own sentence, without a model; "" a model whose file does not name it. */
  readonly name: string | null;
  readonly report: ChatReport;
}

export interface ChatSetRead {
  readonly fileName: string;
  readonly questions: number;
}

export type ChatEvaluationState =
  | { readonly status: "idle" }
  | { readonly status: "refused"; readonly fileName: string; readonly line: number; readonly problem: string }
  | {
      readonly status: "running";
      readonly set: ChatSetRead;
      readonly done: number;
      readonly contestants: readonly Contestant[];
    }
  | {
      readonly status: "done";
      readonly set: ChatSetRead;
      readonly contestants: readonly Contestant[];
      /** Why the last model gave no figures; null when it did. */
      readonly failure: Failure | null;
    };

export interface ChatEvaluation {
  readonly state: StoreApi<ChatEvaluationState>;
  start(file: File): Promise<void>;
  /** Asks the chat model every question of the file, too; a model asked again replaces its figures. */
  addModel(name: string, write: (question: string, signal: AbortSignal) => Promise<string>): Promise<void>;
  stop(): void;
}

interface Needs {
  readonly ask: (question: string, signal: AbortSignal) => Promise<readonly Answer[]>;
  readonly nowMs?: () => number;
}

export function createChatEvaluation({ ask, nowMs = () => performance.now() }: Needs): ChatEvaluation {
  const state = createStore<ChatEvaluationState>(() => ({ status: "idle" }));
  const set = (next: ChatEvaluationState) => state.setState(next, true);
  let abort = new AbortController();
  let asked: readonly ChatQuestion[] = [];
  let byRules: readonly MeasuredQuestion[] = [];

  /** `one` for each question in turn; an abort or a failure gives nothing. */
  async function forEach(
    read: ChatSetRead,
    contestants: readonly Contestant[],
    one: (question: ChatQuestion, at: number, signal: AbortSignal) => Promise<MeasuredQuestion>,
  ): Promise<readonly MeasuredQuestion[] | Failure> {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    const measured: MeasuredQuestion[] = [];
    try {
      for (const [at, question] of asked.entries()) {
        set({ status: "running", set: read, done: at, contestants });
        measured.push(await one(question, at, signal));
        signal.throwIfAborted();
      }
      return measured;
    } catch (error) {
      return signal.aborted ? { code: "aborted", message: "stopped" } : toFailure(error);
    }
  }

  return {
    state,
    async start(file) {
      const parsed = parseChatSet(await file.text());
      if (parsed.status === "rejected") {
        const { line, problem } = parsed;
        return set({ status: "refused", fileName: file.name, line, problem });
      }
      asked = parsed.questions;
      const read = { fileName: file.name, questions: asked.length };
      const measured = await forEach(read, [], async (question, at, signal) => {
        // The first question fills the tables; that is no part of its time.
        if (at === 0) await ask(question.question, signal);
        const startedMs = nowMs();
        const answers = await ask(question.question, signal);
        return measuredRules(question, answers, nowMs() - startedMs);
      });
      if ("code" in measured) return set({ status: "done", set: read, contestants: [], failure: measured });
      byRules = measured;
      const written = [...new Set(asked.flatMap(({ answers }) => Object.keys(answers)))].map((name) => ({
        name,
        report: measureChat(
          asked.flatMap((question, at) => {
            const [rules, answer] = [byRules[at], question.answers[name]];
            return rules === undefined || answer === undefined ? [] : [{ ...rules, answer, ms: null }];
          }),
        ),
      }));
      set({
        status: "done",
        set: read,
        contestants: [{ name: null, report: measureChat(byRules) }, ...written],
        failure: null,
      });
    },
    async addModel(name, write) {
      const before = state.getState();
      if (before.status !== "done") return;
      const others = before.contestants.filter((one) => one.name !== name);
      const measured = await forEach(before.set, others, async ({ question }, at, signal) => {
        const rules = byRules[at];
        if (rules === undefined) throw new Error("every question was asked of the rules");
        const startedMs = nowMs();
        const answer = await write(question, signal);
        return { ...rules, answer, ms: nowMs() - startedMs };
      });
      if ("code" in measured)
        return set({ status: "done", set: before.set, contestants: before.contestants, failure: measured });
      const contestants = [...others, { name, report: measureChat(measured) }];
      set({ status: "done", set: before.set, contestants, failure: null });
    },
    stop: () => abort.abort(),
  };
}

function measuredRules(question: ChatQuestion, answers: readonly Answer[], ms: number): MeasuredQuestion {
  return {
    kind: question.kind,
    question: question.question,
    wantedFilter: question.filter,
    filter: answers[0]?.filter ?? null,
    wantedRows: question.rows,
    rows: answers.flatMap(({ found }) => found.rows.map(({ id }) => id)),
    reference: question.reference,
    answer: answers.map(({ sentence }) => sentence).join(" "),
    similarity: null,
    ms,
  };
}

import { createStore, type StoreApi } from "zustand/vanilla";

import type { Answer } from "../../core/asking/answer/answer.ts";
import type { Filter } from "../../core/asking/filter/filter.ts";
import type { MonthIndex } from "../../core/reading/profile.ts";
import { logFault } from "../../lib/log.ts";
import { ModelError } from "../../protocol/failure.ts";
import type { AskIndex, AskOptions, Stored } from "./ask-index.ts";

export type AskState =
  | { readonly status: "idle" }
  /** `done` of `total` candidates are in the tables; both 0 while nothing had to be sent. */
  | { readonly status: "asking"; readonly done: number; readonly total: number; readonly before: readonly Answer[] }
  | { readonly status: "done"; readonly answers: readonly Answer[] }
  /** There was no question in it: signs only, or a greeting. */
  | { readonly status: "wordless" }
  | { readonly status: "failed" };

export interface AskRun {
  readonly state: StoreApi<AskState>;
  /** What questions are asked of from now on; null while it is read. */
  see(stored: Stored | null): void;
  /** One asked while the database is still being read waits for it. */
  ask(question: string): void;
  /** Shows the rows of an edited filter in place of the answer at `index`. */
  edit(index: number, filter: Filter): void;
  /** The clauses a few words mean, for an edited chip; null when they mean none. */
  read(words: string, about: Filter["about"]): Promise<Filter | null>;
  stop(): void;
}

type Work = (stored: Stored, options: AskOptions) => Promise<readonly Answer[]>;

/** One question at a time; a new one takes the place of the one under way. */
export function createAskRun(index: Pick<AskIndex, "ask" | "answer">): AskRun {
  const state = createStore<AskState>(() => ({ status: "idle" }));
  const set = (next: AskState) => state.setState(next, true);
  let stored: Stored | null = null;
  let waiting: ((of: Stored) => void) | null = null;
  let abort: AbortController | null = null;

  function start(before: readonly Answer[], work: Work): void {
    abort?.abort();
    const own = new AbortController();
    abort = own;
    set({ status: "asking", done: 0, total: 0, before });
    const begin = (of: Stored) => void run(own, before, (options) => work(of, options));
    if (stored !== null) return begin(stored);
    waiting = begin;
    own.signal.addEventListener("abort", () => {
      if (waiting !== begin) return;
      waiting = null;
      set({ status: "done", answers: before });
    });
  }

  async function run(
    own: AbortController,
    before: readonly Answer[],
    work: (options: AskOptions) => Promise<readonly Answer[]>,
  ): Promise<void> {
    const isCurrent = () => abort === own;
    const onProgress = (done: number, total: number) => {
      if (isCurrent()) set({ status: "asking", done, total, before });
    };
    try {
      const answers = await work({ today: thisMonth(), signal: own.signal, onProgress });
      if (isCurrent()) set(answers.length === 0 ? { status: "wordless" } : { status: "done", answers });
    } catch (error) {
      if (!isCurrent()) return;
      if (error instanceof ModelError && error.code === "aborted") set({ status: "done", answers: before });
      else {
        logFault("ask", error);
        set({ status: "failed" });
      }
    }
  }

  const shown = () => {
    const now = state.getState();
    return now.status === "done" ? now.answers : now.status === "asking" ? now.before : [];
  };
  return {
    state,
    see(next) {
      stored = next;
      if (next === null || waiting === null) return;
      const begin = waiting;
      waiting = null;
      begin(next);
    },
    ask: (question) => start([], (of, options) => index.ask(question, of, options)),
    edit(at, filter) {
      const before = shown();
      start(before, async (of, options) => {
        const answer = await index.answer(filter, of, options);
        return before.map((one, place) => (place === at ? { ...answer, question: one.question } : one));
      });
    },
    async read(words, about) {
      if (stored === null) return null;
      const options = { today: thisMonth(), signal: new AbortController().signal, onProgress: () => {} };
      const [answer] = await index.ask(`${about}: ${words}`, stored, options);
      return answer?.filter ?? null;
    },
    stop: () => abort?.abort(),
  };
}

function thisMonth(): MonthIndex {
  const now = new Date();
  return now.getFullYear() * 12 + now.getMonth();
}

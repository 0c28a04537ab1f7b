import { useCallback, useEffect, useRef, useState } from "react";

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
  | { readonly status: "failed" };

export interface Ask {
  readonly state: AskState;
  ask(question: string): void;
  /** Shows the rows of an edited filter in place of the answer at `index`. */
  edit(index: number, filter: Filter): void;
  /** The clauses a few words mean, for an edited chip; null when they mean none. */
  read(words: string, about: Filter["about"]): Promise<Filter | null>;
  stop(): void;
}

export function useAsk(index: AskIndex, stored: Stored | null): Ask {
  const [state, setState] = useState<AskState>({ status: "idle" });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const run = useCallback(
    async (before: readonly Answer[], work: (options: AskOptions) => Promise<readonly Answer[]>) => {
      abort.current?.abort();
      const own = new AbortController();
      abort.current = own;
      const isCurrent = () => abort.current === own;
      setState({ status: "asking", done: 0, total: 0, before });
      const onProgress = (done: number, total: number) => {
        if (isCurrent()) setState({ status: "asking", done, total, before });
      };
      try {
        const answers = await work({ today: thisMonth(), signal: own.signal, onProgress });
        if (isCurrent()) setState({ status: "done", answers });
      } catch (error) {
        if (!isCurrent()) return;
        if (error instanceof ModelError && error.code === "aborted") setState({ status: "done", answers: before });
        else {
          logFault("ask", error);
          setState({ status: "failed" });
        }
      }
    },
    [],
  );

  const shown = state.status === "done" ? state.answers : state.status === "asking" ? state.before : [];
  return {
    state,
    ask: (question) => {
      if (stored !== null) void run([], (options) => index.ask(question, stored, options));
    },
    edit: (at, filter) => {
      if (stored === null) return;
      void run(shown, async (options) => {
        const answer = await index.answer(filter, stored, options);
        return shown.map((one, place) => (place === at ? { ...answer, question: one.question } : one));
      });
    },
    async read(words, about) {
      if (stored === null) return null;
      const options = { today: thisMonth(), signal: new AbortController().signal, onProgress: () => {} };
      const [answer] = await index.ask(`${about}: ${words}`, stored, options);
      return answer?.filter ?? null;
    },
    stop: () => abort.current?.abort(),
  };
}

function thisMonth(): MonthIndex {
  const now = new Date();
  return now.getFullYear() * 12 + now.getMonth();
}

// Asks the scorer which missing requirement would move the score most: the same resume once for each, with that one line
// added. The lines are questions; none of them is ever offered as an edit.

import { createStore, type StoreApi } from "zustand/vanilla";

import { type Gap, orderGaps, type WhatIf } from "../../core/coaching/what-if.ts";
import { jobScoredText } from "../../core/matching/job.ts";
import type { Reader } from "../../models/reader.ts";
import type { Scorer } from "../../models/scorer.ts";
import { type Failure, ModelError, toFailure } from "../../protocol/failure.ts";
import type { WithDevice } from "./device.ts";
import type { Posting } from "./postings.ts";

/** What was asked: of this text, for this posting. */
export interface GapSubject {
  readonly postingId: string;
  readonly text: string;
}

export type GapState =
  | { readonly status: "none" }
  | ({ readonly status: "asking"; readonly done: number; readonly total: number } & GapSubject)
  | ({ readonly status: "ready"; readonly base: number; readonly gaps: readonly Gap[] } & GapSubject)
  | ({ readonly status: "stopped" } & GapSubject)
  | ({ readonly status: "failed"; readonly failure: Failure } & GapSubject);

export interface GapRun {
  readonly state: StoreApi<GapState>;
  ask(posting: Posting, text: string, asked: readonly WhatIf[]): Promise<void>;
  stop(): void;
  clear(): void;
}

interface Needs {
  readonly reader: Pick<Reader, "understandOwn">;
  readonly scorer: Pick<Scorer, "load" | "score">;
  readonly withDevice: WithDevice;
}

export function createGapRun({ reader, scorer, withDevice }: Needs): GapRun {
  const state = createStore<GapState>(() => ({ status: "none" }));
  let current = new AbortController();

  async function scoresOf(posting: Posting, texts: readonly string[], signal: AbortSignal, onScored: () => void) {
    const hidden = await reader.understandOwn({ texts }, { signal });
    const scores: number[] = [];
    await withDevice(
      signal,
      () => {},
      async () => {
        await scorer.load();
        await scorer.score(
          {
            jobText: jobScoredText(posting),
            resumes: hidden.map(({ scored }, i) => ({ id: String(i), text: scored.text })),
          },
          {
            signal,
            onEvent: ({ id, fit }) => {
              scores[Number(id)] = fit.score;
              onScored();
            },
          },
        );
      },
    );
    return scores;
  }

  return {
    state,
    async ask(posting, text, asked) {
      current.abort();
      const { signal } = (current = new AbortController());
      const subject = { postingId: posting.id, text };
      const set = (next: GapState) => {
        if (!signal.aborted) state.setState(next, true);
      };
      const total = asked.length;
      let done = -1; // the resume as it is comes first and is no question
      set({ status: "asking", ...subject, done: 0, total });
      try {
        const texts = [text, ...asked.map((whatIf) => whatIf.text)];
        const [base, ...scores] = await scoresOf(posting, texts, signal, () =>
          set({ status: "asking", ...subject, done: Math.max(0, ++done), total }),
        );
        if (base === undefined) throw new ModelError("internal", "the resume came back without a score");
        set({ status: "ready", ...subject, base, gaps: orderGaps(base, asked, scores) });
      } catch (error) {
        set({ status: "failed", ...subject, failure: toFailure(error) });
      }
    },
    stop() {
      current.abort();
      const now = state.getState();
      if (now.status === "asking")
        state.setState({ status: "stopped", postingId: now.postingId, text: now.text }, true);
    },
    clear() {
      current.abort();
      state.setState({ status: "none" }, true);
    },
  };
}

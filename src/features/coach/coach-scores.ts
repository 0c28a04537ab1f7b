// What the scorer says of one resume for each posting: as it came, and as it is now. It reads the anonymised text, as in
// a recruiter's ranking.

import { createStore, type StoreApi } from "zustand/vanilla";

import { jobScoredText } from "../../core/matching/job.ts";
import type { FitScore } from "../../core/matching/score.ts";
import type { Scorer } from "../../models/scorer.ts";
import { type Failure, toFailure } from "../../protocol/failure.ts";
import type { WithDevice } from "./device.ts";
import type { Posting } from "./postings.ts";

/** Of one posting. */
export interface PostingFit {
  /** The anonymised texts these are of. */
  readonly firstText: string;
  readonly text: string;
  readonly first: FitScore;
  readonly now: FitScore;
}

export interface ScoresState {
  readonly fits: ReadonlyMap<string, PostingFit>;
  readonly progress:
    { readonly status: "idle" | "waiting" | "scoring" } | { readonly status: "failed"; readonly failure: Failure };
}

/** The two anonymised texts. */
export interface TextsToScore {
  readonly first: string;
  readonly now: string;
}

export interface CoachScores {
  readonly state: StoreApi<ScoresState>;
  /** Scores what is not scored yet; what was asked before and is not done is dropped. */
  update(postings: readonly Posting[], texts: TextsToScore | null): Promise<void>;
}

const NONE: ScoresState = { fits: new Map(), progress: { status: "idle" } };

export function createCoachScores(scorer: Pick<Scorer, "load" | "score">, withDevice: WithDevice): CoachScores {
  const state = createStore<ScoresState>(() => NONE);
  let current = new AbortController();

  async function scoreOne(posting: Posting, { first, now }: TextsToScore, signal: AbortSignal) {
    const known = state.getState().fits.get(posting.id);
    const found = new Map<string, FitScore>();
    if (known?.firstText === first) found.set(first, known.first);
    const texts = [...new Set([now, first])].filter((text) => !found.has(text));
    await scorer.score(
      { jobText: jobScoredText(posting), resumes: texts.map((text, index) => ({ id: String(index), text })) },
      { signal, onEvent: ({ id, fit }) => void found.set(texts[Number(id)] ?? "", fit) },
    );
    const [firstFit, nowFit] = [found.get(first), found.get(now)];
    if (!firstFit || !nowFit || signal.aborted) return;
    const fit = { firstText: first, text: now, first: firstFit, now: nowFit };
    state.setState(({ fits }) => ({ fits: new Map(fits).set(posting.id, fit) }));
  }

  return {
    state,
    async update(postings, texts) {
      current.abort();
      const { signal } = (current = new AbortController());
      const progress = (status: "idle" | "waiting" | "scoring") =>
        !signal.aborted && state.setState({ progress: { status } });
      const isKept = (id: string) => texts !== null && postings.some((posting) => posting.id === id);
      state.setState(({ fits }) => ({ fits: new Map([...fits].filter(([id]) => isKept(id))) }));
      const { fits } = state.getState();
      const open = postings.filter(
        ({ id }) => fits.get(id)?.text !== texts?.now || fits.get(id)?.firstText !== texts?.first,
      );
      if (texts === null || open.length === 0) return void progress("idle");
      try {
        progress("scoring");
        await withDevice(
          signal,
          () => progress("waiting"),
          async () => {
            await scorer.load();
            progress("scoring");
            for (const posting of open) await scoreOne(posting, texts, signal);
          },
        );
        progress("idle");
      } catch (error) {
        if (!signal.aborted) state.setState({ progress: { status: "failed", failure: toFailure(error) } });
      }
    },
  };
}

// The coach of a page: the resume and its postings, their scores, and the questions to the scorer. Made when it is first
// opened.

import type { Reader } from "../../models/reader.ts";
import type { Scorer } from "../../models/scorer.ts";
import { type CoachRun, createCoachRun } from "./coach-run.ts";
import { type CoachScores, createCoachScores } from "./coach-scores.ts";
import type { WithDevice } from "./device.ts";
import { createGapRun, type GapRun } from "./gap-run.ts";

export interface Coach {
  readonly run: CoachRun;
  readonly scores: CoachScores;
  readonly gap: GapRun;
  /** Scores again what failed. */
  rescore(): void;
  /** Forgets everything. */
  clear(): void;
}

interface Needs {
  readonly reader: Pick<Reader, "readOwn" | "understandOwn">;
  readonly scorer: Pick<Scorer, "load" | "score">;
  readonly withDevice: WithDevice;
}

export function createCoach({ reader, scorer, withDevice }: Needs): Coach {
  const run = createCoachRun(reader);
  const scores = createCoachScores(scorer, withDevice);
  const gap = createGapRun({ reader, scorer, withDevice });

  function rescore() {
    const { resume, postings } = run.state.getState();
    const isRead = resume.status === "ready" && resume.first !== null && resume.now !== null;
    const texts = isRead ? { first: resume.first.scored.text, now: resume.now.scored.text } : null;
    void scores.update(postings, texts);
  }

  run.state.subscribe((state, before) => {
    const read = ({ resume }: typeof state) => (resume.status === "ready" ? resume : null);
    const isSame =
      state.postings === before.postings &&
      read(state)?.first === read(before)?.first &&
      read(state)?.now === read(before)?.now;
    if (!isSame) rescore();
  });
  return {
    run,
    scores,
    gap,
    rescore,
    clear() {
      gap.clear();
      run.clear();
    },
  };
}

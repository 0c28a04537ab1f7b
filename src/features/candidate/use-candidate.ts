import { useMemo } from "react";
import { useStore } from "zustand";

import type { BlendedScore } from "../../core/matching/fit-parts.ts";
import { type FitClass, fitClass } from "../../core/matching/score.ts";
import { type ScoreBand, scoreBand } from "../../core/matching/score-band.ts";
import { knownScorer } from "../../models/known-scorer.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, CandidateTextRow, JobRow } from "../../storage/schema.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { useObservable } from "../../ui/use-observable.ts";

export type OpenCandidate =
  | { readonly status: "loading" | "gone" | "failed" }
  | {
      readonly status: "ready";
      readonly row: CandidateRow;
      readonly resume: CandidateTextRow;
      readonly fit: Fit | null;
    };

/** The score with its parts, and what it is called. */
export interface Fit extends BlendedScore {
  readonly fitClass: FitClass;
  readonly band: ScoreBand;
}

/** Everything stored of one candidate, and its score for the job once there is one. */
export function useCandidate(
  candidateId: string,
  { job, storage, scorer }: { job: JobRow; storage: Storage; scorer: Scorer },
): OpenCandidate {
  const rows = useObservable(candidateId, () => storage.candidates.watchSome([candidateId]));
  const row = rows.status === "ready" ? rows.value.find(({ id }) => id === candidateId) : undefined;
  const resume = useLoaded(candidateId, () => storage.candidates.text(candidateId));
  const fit = useFit(row?.hash ?? "", { job, storage, scorer });

  return useMemo(() => {
    if (rows.status === "failed" || resume.status === "failed") return { status: "failed" };
    if (rows.status === "loading" || resume.status === "loading") return { status: "loading" };
    return row && resume.value ? { status: "ready", row, resume: resume.value, fit } : { status: "gone" };
  }, [rows.status, resume, row, fit]);
}

function useFit(
  candidateHash: string,
  { job, storage, scorer }: { job: JobRow; storage: Storage; scorer: Scorer },
): Fit | null {
  const settings = useObservable("settings", () => storage.settings.watch());
  const scorerState = useStore(scorer.state);
  const known = knownScorer(scorerState, settings.status === "ready" ? settings.value : null);
  const key = { jobHash: job.hash, scorerVersion: known?.scorerVersion ?? "" };
  const scores = useObservable([key.jobHash, key.scorerVersion, candidateHash].join(), () =>
    storage.scores.watchOfCandidates(key, [candidateHash]),
  );
  // Between two keys the last value is still there.
  const found =
    scores.status === "ready"
      ? scores.value.find(
          (row) =>
            row.candidateHash === candidateHash &&
            row.jobHash === key.jobHash &&
            row.scorerVersion === key.scorerVersion,
        )
      : undefined;
  const thresholds = known?.thresholds;
  return useMemo(() => {
    if (!found || !thresholds) return null;
    const { score, bias, parts } = found;
    return { score, bias, parts, fitClass: fitClass(score, thresholds), band: scoreBand(score, thresholds) };
  }, [found, thresholds]);
}

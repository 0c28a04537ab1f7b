import { useMemo } from "react";

import type { KnownScorer } from "../../models/known-scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { candidateFacts, rankFacts, type RankRow, type WantedSkill } from "./rank-rows.ts";

export interface Ranking {
  readonly status: "loading" | "ready" | "failed";
  readonly rows: readonly RankRow[];
}

/** A job's ranking, alive: changes when candidates come or go and whenever scores are kept. */
export function useRanking(
  { job, storage, known }: { job: JobRow; storage: Storage; known: KnownScorer | null },
  wantedSkills: readonly WantedSkill[],
): Ranking {
  const scorerVersion = known?.scorerVersion ?? null;
  const thresholds = known?.thresholds ?? null;
  const candidates = useObservable(job.id, () => storage.candidates.watchOfJob(job.id));
  // An unknown version matches no score.
  const scoreKey = { jobHash: job.hash, scorerVersion: scorerVersion ?? "" };
  const scores = useObservable(Object.values(scoreKey).join(), () => storage.scores.watchOfJob(scoreKey));

  const facts = useMemo(
    () => (candidates.status === "ready" ? candidateFacts(candidates.value, wantedSkills) : []),
    [candidates, wantedSkills],
  );
  const rows = useMemo(() => {
    if (scores.status !== "ready") return [];
    // Between two scorers or two texts the scores shown last are not of this key: they would be wrong.
    const current = scores.value.filter((row) => row.jobHash === job.hash && row.scorerVersion === scorerVersion);
    return rankFacts(facts, current, thresholds);
  }, [facts, scores, thresholds, job.hash, scorerVersion]);

  if (candidates.status === "failed" || scores.status === "failed") return { status: "failed", rows };
  const isReady = candidates.status === "ready" && scores.status === "ready";
  return { status: isReady ? "ready" : "loading", rows };
}

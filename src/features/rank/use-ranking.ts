import { useMemo } from "react";

import type { KnownScorer } from "../../models/known-scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { Estimates } from "../../storage/estimates.ts";
import type { ScoreKey } from "../../storage/scores.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { candidateFacts, rankFacts, type RankRow, type WantedSkill } from "./rank-rows.ts";

export interface Ranking {
  readonly status: "loading" | "ready" | "failed";
  readonly rows: readonly RankRow[];
}

const NONE: Estimates = new Map();

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

  const estimates = useObservable(Object.values(scoreKey).join(), () => storage.estimates.watchOfJob(scoreKey));

  const facts = useMemo(
    () => (candidates.status === "ready" ? candidateFacts(candidates.value, wantedSkills) : []),
    [candidates, wantedSkills],
  );
  const rows = useMemo(() => {
    if (scores.status !== "ready" || estimates.status !== "ready") return [];
    // Between two scorers or two texts the scores shown last are not of this key: they would be wrong.
    const isCurrent = (of: ScoreKey) => of.jobHash === job.hash && of.scorerVersion === scorerVersion;
    const full = scores.value.filter(isCurrent);
    return rankFacts(facts, { full, estimates: isCurrent(estimates.value) ? estimates.value.byId : NONE }, thresholds);
  }, [facts, scores, estimates, thresholds, job.hash, scorerVersion]);

  const statuses = [candidates.status, scores.status, estimates.status];
  if (statuses.includes("failed")) return { status: "failed", rows };
  return { status: statuses.includes("loading") ? "loading" : "ready", rows };
}

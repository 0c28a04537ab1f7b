import { useMemo } from "react";
import { useStore } from "zustand";

import { knownScorer } from "../../models/known-scorer.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import { joinRankRows, type RankRow, type WantedSkill } from "./rank-rows.ts";

export interface Ranking {
  readonly status: "loading" | "ready" | "failed";
  readonly rows: readonly RankRow[];
  /** null before any scorer was ever loaded here. */
  readonly scorerVersion: string | null;
}

/** A job's ranking, alive: changes when candidates come or go and whenever scores are kept. */
export function useRanking(
  { job, storage, scorer }: { job: JobRow; storage: Storage; scorer: Scorer },
  wantedSkills: readonly WantedSkill[],
): Ranking {
  const settings = useObservable("settings", () => storage.settings.watch());
  const scorerState = useStore(scorer.state);
  const known = knownScorer(scorerState, settings.status === "ready" ? settings.value : null);
  const scorerVersion = known?.scorerVersion ?? null;

  const candidates = useObservable(job.id, () => storage.candidates.watchOfJob(job.id));
  // An unknown version matches no score.
  const scoreKey = { jobHash: job.hash, scorerVersion: scorerVersion ?? "" };
  const scores = useObservable(Object.values(scoreKey).join(), () => storage.scores.watchOfJob(scoreKey));

  const thresholds = known?.thresholds ?? null;
  const rows = useMemo(() => {
    if (candidates.status !== "ready" || scores.status !== "ready") return [];
    // Between two scorers or two texts the scores shown last are not of this key: they would be wrong.
    const current = scores.value.filter((row) => row.jobHash === job.hash && row.scorerVersion === scorerVersion);
    return joinRankRows({ candidates: candidates.value, scores: current, wantedSkills, thresholds });
  }, [candidates, scores, wantedSkills, thresholds, job.hash, scorerVersion]);

  const all = [settings, candidates, scores];
  const hasFailed = all.some(({ status }) => status === "failed");
  const isReady = all.every(({ status }) => status === "ready");
  return { status: hasFailed ? "failed" : isReady ? "ready" : "loading", rows, scorerVersion };
}

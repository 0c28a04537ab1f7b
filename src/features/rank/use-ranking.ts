import { useMemo } from "react";

import type { KnownScorer } from "../../models/known-scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { Estimates } from "../../storage/estimates.ts";
import type { ScoreKey } from "../../storage/scores.ts";
import type { CandidateRow, JobRow } from "../../storage/schema.ts";
import { useObservable } from "../../ui/use-observable.ts";
import {
  candidateFacts,
  countedMusts,
  type JudgedRequirements,
  rankFacts,
  type RankRow,
  type WantedSkill,
} from "./rank-rows.ts";
import { type AskedRequirements, useVerdicts } from "./use-verdicts.ts";

export interface Ranking {
  readonly status: "loading" | "ready" | "failed";
  readonly rows: readonly RankRow[];
  /** Out of how many musts rows count those met; all demands once they are judged, before only the skills. */
  readonly mustCount: number;
  readonly counts: "musts" | "skills";
}

const NONE: Estimates = new Map();
const NOBODY: readonly CandidateRow[] = [];
const NOT_JUDGED: JudgedRequirements = { requirements: [], verdictsById: new Map() };

/** A job's ranking, alive: changes when candidates come or go and whenever scores are kept. */
export function useRanking(
  { job, storage, known }: { job: JobRow; storage: Storage; known: KnownScorer | null },
  wantedSkills: readonly WantedSkill[],
  asked: AskedRequirements,
): Ranking {
  const scorerVersion = known?.scorerVersion ?? null;
  const thresholds = known?.thresholds ?? null;
  const candidates = useObservable(job.id, () => storage.candidates.watchOfJob(job.id));
  // An unknown version matches no score.
  const scoreKey = { jobHash: job.hash, scorerVersion: scorerVersion ?? "" };
  const scores = useObservable(Object.values(scoreKey).join(), () => storage.scores.watchOfJob(scoreKey));

  const estimates = useObservable(Object.values(scoreKey).join(), () => storage.estimates.watchOfJob(scoreKey));

  const everybody = candidates.status === "ready" ? candidates.value : NOBODY;
  const judged = useVerdicts(everybody, asked, storage);
  const { isTouched } = asked;
  const facts = useMemo(() => candidateFacts(everybody, wantedSkills, judged), [everybody, wantedSkills, judged]);
  const rows = useMemo(() => {
    if (scores.status !== "ready" || estimates.status !== "ready") return [];
    // Between two scorers or two texts the scores shown last are not of this key: they would be wrong.
    const isCurrent = (of: ScoreKey) => of.jobHash === job.hash && of.scorerVersion === scorerVersion;
    const full = scores.value.filter(isCurrent);
    const own = isTouched ? (judged ?? NOT_JUDGED) : null;
    const found = { full, estimates: isCurrent(estimates.value) ? estimates.value.byId : NONE };
    return rankFacts(facts, found, thresholds, own);
  }, [facts, scores, estimates, thresholds, job.hash, scorerVersion, isTouched, judged]);

  // A touched job's scores are not told before its demands are judged: they would change a moment later.
  const judging = isTouched && judged === null && everybody.length > 0 ? "loading" : "ready";
  const statuses = [candidates.status, scores.status, estimates.status, judging];
  const status = statuses.includes("failed") ? "failed" : statuses.includes("loading") ? "loading" : "ready";
  return judged
    ? { status, rows, mustCount: countedMusts(judged.requirements).length, counts: "musts" }
    : { status, rows, mustCount: wantedSkills.filter(({ need }) => need === "must").length, counts: "skills" };
}

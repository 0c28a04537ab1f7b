import { useMemo } from "react";

import { type Decision, latestByCandidate } from "../../core/feedback/decision.ts";
import type { DecideSettings, Decisions } from "../../storage/decisions.ts";
import { useObservable } from "../../ui/use-observable.ts";

export interface JobDecisions {
  readonly settings: DecideSettings;
  /** Who decides now. */
  readonly rater: string;
  readonly all: readonly Decision[];
  /** By candidate, the newest of each rater first. */
  readonly byCandidate: ReadonlyMap<string, readonly Decision[]>;
  /** Those whose score this rater may not see yet. */
  readonly hidesOpinion: (candidateId: string) => boolean;
}

const NOBODY: readonly Decision[] = [];

/** What was decided for a job, alive; null while it is read. */
export function useDecisions(jobId: string, decisions: Decisions): JobDecisions | null {
  const rows = useObservable(jobId, () => decisions.watchOfJob(jobId));
  const settings = useObservable("decide", decisions.watchSettings);
  const all = rows.status === "ready" ? rows.value : NOBODY;
  const known = settings.status === "ready" ? settings.value : null;
  return useMemo(() => {
    if (known === null || rows.status === "loading") return null;
    const rater = known.raters[0] ?? "";
    const byCandidate = latestByCandidate(all);
    const hidesOpinion = (id: string) => known.isBlind && !byCandidate.get(id)?.some((row) => row.rater === rater);
    return { settings: known, rater, all, byCandidate, hidesOpinion };
  }, [all, known, rows.status]);
}

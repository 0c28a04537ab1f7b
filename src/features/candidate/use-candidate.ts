import { useMemo } from "react";
import { useStore } from "zustand";

import type { BlendedScore } from "../../core/matching/fit-parts.ts";
import type { Requirement, RequirementVerdict } from "../../core/matching/job.ts";
import { judgeRequirements } from "../../core/matching/grid.ts";
import { requirementsPart, withPart } from "../../core/matching/requirement-fit.ts";
import { type FitClass, fitClass, type FitThresholds } from "../../core/matching/score.ts";
import { type ScoreBand, scoreBand } from "../../core/matching/score-band.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import { knownScorer } from "../../models/known-scorer.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, CandidateTextRow, JobRow, ScoreRow } from "../../storage/schema.ts";
import { storedProfile } from "../../storage/stored-profile.ts";
import { useObservable } from "../../ui/use-observable.ts";

export type OpenCandidate =
  | { readonly status: "loading" | "gone" | "failed" }
  | {
      readonly status: "ready";
      readonly row: CandidateRow;
      readonly resume: CandidateTextRow;
      /** null until the skill list is loaded. */
      readonly verdicts: readonly RequirementVerdict[] | null;
      readonly fit: Fit | null;
    };

/** The score with its parts, and what it is called. */
export interface Fit extends BlendedScore {
  readonly fitClass: FitClass;
  readonly band: ScoreBand;
  /** Without the recruiter's part; null when there is none. */
  readonly scorerScore: number | null;
}

interface Needs {
  readonly job: JobRow;
  readonly storage: Storage;
  readonly scorer: Scorer;
  readonly graph: SkillGraph | null;
  readonly requirements: readonly Requirement[];
  readonly areRequirementsTouched: boolean;
}

/** Everything stored of one candidate, the verdicts on it, and its score for the job once there is one. */
export function useCandidate(candidateId: string, needs: Needs): OpenCandidate {
  const { storage, graph, requirements, areRequirementsTouched } = needs;
  const rows = useObservable(candidateId, () => storage.candidates.watchSome([candidateId]));
  const row = rows.status === "ready" ? rows.value.find(({ id }) => id === candidateId) : undefined;
  // Alive, because a correction of the hiding changes it.
  const resume = useObservable(candidateId, () => storage.candidates.watchText(candidateId));
  const text = resume.status === "ready" ? resume.value : undefined;
  const verdicts = useMemo(
    () =>
      graph && row && text
        ? judgeRequirements(requirements, { text: text.text, profile: storedProfile(row, text) }, graph)
        : null,
    [graph, requirements, row, text],
  );
  const part = useMemo(
    () =>
      areRequirementsTouched && verdicts
        ? requirementsPart(
            requirements,
            verdicts.map(({ verdict }) => verdict),
          )
        : null,
    [areRequirementsTouched, requirements, verdicts],
  );
  const scored = useScored(row?.hash ?? "", needs);
  const fit = useMemo(() => {
    // With requirements of their own a score without them would change a moment later.
    if (scored === null || (areRequirementsTouched && part === null)) return null;
    const { thresholds, found } = scored;
    const { score, bias, parts } = part === null ? found : withPart(found, part);
    const scorerScore = part === null ? null : found.score;
    return {
      score,
      bias,
      parts,
      scorerScore,
      fitClass: fitClass(score, thresholds),
      band: scoreBand(score, thresholds),
    };
  }, [scored, part, areRequirementsTouched]);

  return useMemo(() => {
    if (rows.status === "failed" || resume.status === "failed") return { status: "failed" };
    if (rows.status === "loading" || resume.status === "loading") return { status: "loading" };
    return row && resume.value ? { status: "ready", row, resume: resume.value, verdicts, fit } : { status: "gone" };
  }, [rows.status, resume, row, verdicts, fit]);
}

interface Scored {
  readonly found: ScoreRow;
  readonly thresholds: FitThresholds;
}

/** The scorer's own score. */
function useScored(candidateHash: string, { job, storage, scorer }: Needs): Scored | null {
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
  return useMemo(() => (found && thresholds ? { found, thresholds } : null), [found, thresholds]);
}

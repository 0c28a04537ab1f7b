import { useMemo } from "react";
import { useStore } from "zustand";

import { judgeRequirements } from "../../core/matching/grid.ts";
import type { Requirement, RequirementVerdict } from "../../core/matching/job.ts";
import type { BlendedScore } from "../../core/matching/fit-parts.ts";
import { requirementsPart, withPart } from "../../core/matching/requirement-fit.ts";
import { type FitClass, fitClass } from "../../core/matching/score.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import { knownScorer } from "../../models/known-scorer.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow, CandidateTextRow, JobRow } from "../../storage/schema.ts";
import { storedProfile } from "../../storage/stored-profile.ts";
import { useLoaded } from "../../ui/use-loaded.ts";
import { useObservable } from "../../ui/use-observable.ts";

export interface ComparedCandidate {
  readonly row: CandidateRow;
  readonly resume: CandidateTextRow;
  readonly fit: (BlendedScore & { readonly fitClass: FitClass }) | null;
  readonly verdicts: readonly RequirementVerdict[];
}

interface Needs {
  readonly candidateIds: readonly string[];
  readonly job: JobRow;
  readonly storage: Storage;
  readonly scorer: Scorer;
  readonly graph: SkillGraph | null;
  readonly requirements: readonly Requirement[];
  readonly areRequirementsTouched: boolean;
}

/** The candidates to compare, in the order asked; null while they are read. One that is gone is left out. */
export function useCompared({
  candidateIds,
  job,
  storage,
  scorer,
  graph,
  requirements,
  areRequirementsTouched,
}: Needs): readonly ComparedCandidate[] | null {
  const settings = useObservable("settings", () => storage.settings.watch());
  const scorerState = useStore(scorer.state);
  const known = knownScorer(scorerState, settings.status === "ready" ? settings.value : null);
  const ids = candidateIds.join();
  const rows = useObservable(ids, () => storage.candidates.watchSome(candidateIds));
  const texts = useLoaded(ids, () => storage.candidates.texts(candidateIds));
  const hashes = rows.status === "ready" ? rows.value.map(({ hash }) => hash) : [];
  const key = { jobHash: job.hash, scorerVersion: known?.scorerVersion ?? "" };
  const scores = useObservable([key.jobHash, key.scorerVersion, ...hashes].join(), () =>
    storage.scores.watchOfCandidates(key, hashes),
  );
  const thresholds = known?.thresholds;

  return useMemo(() => {
    if (rows.status !== "ready" || texts.status !== "ready") return null;
    return ids.split(",").flatMap((id) => {
      const row = rows.value.find((candidate) => candidate.id === id);
      const resume = texts.value.find((text) => text.candidateId === id);
      if (!row || !resume) return [];
      const found =
        scores.status === "ready"
          ? scores.value.find(
              (of) =>
                of.candidateHash === row.hash && of.scorerVersion === key.scorerVersion && of.jobHash === key.jobHash,
            )
          : undefined;
      const candidate = { text: resume.text, profile: storedProfile(row, resume) };
      const verdicts = graph ? judgeRequirements(requirements, candidate, graph) : null;
      const made = areRequirementsTouched ? withOwnPart(found, requirements, verdicts) : found;
      const fit = made && thresholds ? { ...made, fitClass: fitClass(made.score, thresholds) } : null;
      return [{ row, resume, fit, verdicts: verdicts ?? [] }];
    });
  }, [
    ids,
    rows,
    texts,
    scores,
    thresholds,
    key.scorerVersion,
    key.jobHash,
    graph,
    requirements,
    areRequirementsTouched,
  ]);
}

/** Without verdicts there is no score to show: it would change a moment later. */
function withOwnPart<Fit extends BlendedScore>(
  fit: Fit | undefined,
  requirements: readonly Requirement[],
  verdicts: readonly RequirementVerdict[] | null,
): Fit | undefined {
  const judged = verdicts?.map(({ verdict }) => verdict);
  return fit && judged ? withPart(fit, requirementsPart(requirements, judged)) : undefined;
}

import { useEffect, useMemo, useState } from "react";

import type { Requirement } from "../../core/matching/job.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import { logFault } from "../../lib/log.ts";
import type { Storage } from "../../storage/open-storage.ts";
import type { CandidateRow } from "../../storage/schema.ts";
import type { JudgedRequirements } from "./rank-rows.ts";
import { createVerdictBook, demandKey, type VerdictBook } from "./verdict-book.ts";

/** What a ranking is asked to say of a job's demands. */
export interface AskedRequirements {
  /** null until it is loaded. */
  readonly graph: SkillGraph | null;
  readonly requirements: readonly Requirement[];
  /** Whether a person changed or weighed them: then they are a part of the score. */
  readonly isTouched: boolean;
}

/** Of more candidates texts are only read when the order depends on them. */
const MOST_UNASKED = 1000;

/** Verdicts as they were asked for at one moment. */
interface Judged extends JudgedRequirements {
  readonly book: VerdictBook;
  readonly demands: string;
}

/**
 * The verdicts on all candidates, made in the background; null until there are any. While a demand more is judged the
 * verdicts on those before it stand, so that no score goes away and comes back.
 */
export function useVerdicts(
  candidates: readonly CandidateRow[],
  { graph, requirements, isTouched }: AskedRequirements,
  storage: Pick<Storage, "candidates">,
): JudgedRequirements | null {
  const book = useMemo(() => graph && createVerdictBook({ graph, texts: storage.candidates.texts }), [graph, storage]);
  const [judged, setJudged] = useState<Judged | null>(null);
  const demands = requirements.map(demandKey).join();
  const isWanted = isTouched || candidates.length <= MOST_UNASKED;

  useEffect(() => {
    if (book === null || !isWanted || candidates.length === 0) return;
    const abort = new AbortController();
    const tell = () => {
      if (abort.signal.aborted) return;
      setJudged({ book, demands, requirements, verdictsById: book.known(requirements, candidates) });
    };
    book.judge(requirements, candidates, abort.signal).then(tell, (error: unknown) => {
      logFault("requirements", error);
      // Whoever was judged before it is shown; the others say that they have no score.
      tell();
    });
    return () => abort.abort();
    // A weight or a must changes no verdict: only the demands count.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [book, demands, candidates, isWanted]);

  return useMemo(() => {
    if (judged === null || judged.book !== book) return null;
    return judged.demands === demands ? { requirements, verdictsById: judged.verdictsById } : judged;
  }, [judged, book, demands, requirements]);
}

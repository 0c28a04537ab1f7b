import { useEffect, useState } from "react";

import { jobScoredText } from "../../core/matching/job.ts";
import type { Scorer } from "../../models/scorer.ts";
import { toFailure } from "../../protocol/failure.ts";
import type { JobRow } from "../../storage/schema.ts";
import { type Effect, effectOf } from "../../core/matching/effects.ts";
import type { ShownEvidence } from "../../core/matching/shown-evidence.ts";
import type { Passage } from "../../core/matching/resume-passages.ts";

export type Explanation =
  | { readonly status: "loading" }
  | { readonly status: "failed"; retry(): void }
  /** One effect per passage; null for a passage without words. */
  | {
      readonly status: "ready";
      readonly effects: readonly (Effect | null)[];
      readonly evidence: ShownEvidence;
    };

interface Needs {
  readonly job: Pick<JobRow, "title" | "text" | "hash">;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly scorer: Pick<Scorer, "explain">;
}

/** Someone leafing through candidates should not start a run of the scorer at each. */
const LEAFING_MS = 250;

/** What each passage did to the score, and what words and years say; asked for once the candidate stays open, dropped when it is closed. */
export function useExplanation({ job, text, passages, scorer }: Needs): Explanation {
  const [explanation, setExplanation] = useState<Explanation>({ status: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    const retry = () => setAttempt((before) => before + 1);
    const explain = async () => {
      const asked = passages.filter(({ start, end }) => text.slice(start, end).trim() !== "");
      try {
        const { score, without, evidence } = await scorer.explain(
          { jobText: jobScoredText(job), resumeText: text, passages: asked.map(({ start, end }) => ({ start, end })) },
          { signal: abort.signal },
        );
        if (abort.signal.aborted) return;
        const effects = passages.map((passage) => {
          const left = without[asked.indexOf(passage)];
          return left === undefined ? null : effectOf(score, left);
        });
        setExplanation({ status: "ready", effects, evidence });
      } catch (error) {
        if (!abort.signal.aborted && toFailure(error).code !== "aborted") setExplanation({ status: "failed", retry });
      }
    };
    setExplanation({ status: "loading" });
    const timer = setTimeout(() => void explain(), LEAFING_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // A job's hash is its text: a changed title or cut-off alone explains nothing anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [job.hash, text, passages, scorer, attempt]);
  return explanation;
}

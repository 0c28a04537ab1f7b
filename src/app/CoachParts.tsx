// Parts of the candidate's panel, shown to the person that the resume is about.

import { useMemo } from "react";

import { jobScoredText } from "../core/matching/job.ts";
import { passagesOf } from "../core/matching/resume-passages.ts";
import { fitClass } from "../core/matching/score.ts";
import { scoreBand } from "../core/matching/score-band.ts";
import { ResumeText } from "../features/candidate/ResumeText.tsx";
import { useExplanation } from "../features/candidate/use-explanation.ts";
import { WhySection } from "../features/candidate/WhySection.tsx";
import type { CoachParts, ScoredText } from "../features/coach/coach-needs.ts";
import { textHash } from "../lib/hash.ts";
import { useServices } from "./services.ts";
import { useKnownScorer } from "./use-known-scorer.ts";

type WhyProps = Parameters<CoachParts["why"]>[0];

/** What the score is made of, and what each passage did to it. */
export function CoachWhy({ posting, scored, fit, onShow }: WhyProps) {
  const { scorer } = useServices();
  const thresholds = useKnownScorer()?.thresholds ?? null;
  const job = useMemo(
    () => ({ title: posting.title, text: posting.text, hash: textHash(jobScoredText(posting)) }),
    [posting],
  );
  const passages = usePassages(scored);
  const explanation = useExplanation({ job, text: scored.text, passages, scorer });
  const { score } = fit;
  const shown = thresholds && {
    ...fit,
    fitClass: fitClass(score, thresholds),
    band: scoreBand(score, thresholds),
    scorerScore: null,
  };
  return <WhySection fit={shown} explanation={explanation} text={scored.text} passages={passages} onShow={onShow} />;
}

export function CoachScoredText({ scored, quote }: Parameters<CoachParts["scoredText"]>[0]) {
  return <ResumeText text={scored.text} passages={usePassages(scored)} effects={null} quote={quote} />;
}

function usePassages({ text, profile }: ScoredText) {
  return useMemo(
    () => passagesOf({ text, sections: profile.sections, experiences: profile.experiences }),
    [text, profile],
  );
}

import { jobScoredText } from "../../core/matching/job.ts";
import { passagesOf } from "../../core/matching/resume-passages.ts";
import type { Scorer } from "../../models/scorer.ts";
import type { CandidateTextRow, JobRow } from "../../storage/schema.ts";
import { type Loaded, useLoaded } from "../../ui/use-loaded.ts";

/** The passage without which the score would be lowest; null when none raised it. */
export function useStrongestPassage(
  resume: CandidateTextRow,
  job: JobRow,
  scorer: Pick<Scorer, "explain">,
): Loaded<string | null> {
  return useLoaded(`${job.hash} ${resume.candidateId}`, async (signal) => {
    const { text } = resume;
    const passages = passagesOf(resume).filter(({ headingEnd, end }) => text.slice(headingEnd, end).trim() !== "");
    const { score, without } = await scorer.explain(
      { jobText: jobScoredText(job), resumeText: text, passages: passages.map(({ start, end }) => ({ start, end })) },
      { signal },
    );
    const least = Math.min(...without);
    const strongest = passages[without.indexOf(least)];
    return strongest && least < score
      ? text.slice(strongest.headingEnd, strongest.end).replace(/\s+/g, " ").trim()
      : null;
  });
}

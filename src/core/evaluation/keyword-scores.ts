import { createKeywordScorer } from "../matching/keywords.ts";
import type { LabelledSet } from "./labelled-set.ts";
import type { Plan, PlannedScores } from "./plan.ts";

/** The plain baseline's scores of what was planned; it learns how rare words are from all texts of the set. */
export function keywordScores({ jobs, resumes }: LabelledSet, plan: Plan): PlannedScores {
  const score = createKeywordScorer([...jobs, ...resumes]);
  return plan.jobs.map(({ job, resumes: places }) =>
    places.map((place) => score(jobs[job] ?? "", resumes[place] ?? "")),
  );
}

/** How much a job wants something. */
export type Need = "must" | "nice";

/** One demand of a job. Offsets are UTF-16 positions in `jobScoredText(job)`; a requirement a person added has none. */
export interface Requirement {
  readonly id: string;
  readonly kind: "skill" | "years" | "education" | "language" | "certificate" | "licence" | "location" | "salary";
  /** As shown: "HACCP", "5 years' experience". */
  readonly label: string;
  readonly need: Need;
  /** Skill-graph id for kind "skill", "language" and "certificate"; null otherwise. */
  readonly skillId: string | null;
  /** Years asked for; null when none are. */
  readonly years: number | null;
  /** How much it counts beside the others of its need, 0..5; 1 is usual. */
  readonly weight: number;
  readonly start: number | null;
  readonly end: number | null;
}

export type Verdict = "met" | "partial" | "missing" | "unclear";

/** A verdict on one requirement, with the quote that carries it: `text.slice(start, end)` of the anonymised text. */
export interface RequirementVerdict {
  readonly requirementId: string;
  readonly verdict: Verdict;
  readonly evidence: Quote | null;
  /** One short sentence in plain words, e.g. "3 years 4 months of 5". */
  readonly note: string;
}

export interface Quote {
  readonly start: number;
  readonly end: number;
}

/** What a person says about a job. */
export interface JobDraft {
  readonly title: string;
  readonly text: string;
}

/** The text that is scored, and whose hash keys the scores: a title that the text starts with is not said twice. */
export function jobScoredText({ title, text }: JobDraft): string {
  return text.trimStart().startsWith(title) ? text : `${title}\n${text}`;
}

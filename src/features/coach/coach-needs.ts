import type { ReactNode } from "react";

import type { Quote, Requirement, RequirementVerdict } from "../../core/matching/job.ts";
import type { FitScore, FitThresholds } from "../../core/matching/score.ts";
import type { MonthIndex, Profile } from "../../core/reading/profile.ts";
import type { SkillGraph } from "../../core/skills/graph.ts";
import type { Reader } from "../../models/reader.ts";
import type { Coach } from "./coach.ts";
import type { Posting } from "./postings.ts";
import type { Rewriter } from "./rewriter.ts";

/** What the coach's page is given. */
export interface CoachNeeds {
  readonly coach: Coach;
  readonly reader: Pick<Reader, "readJob" | "findPlaces">;
  /** null until it is loaded. */
  readonly graph: SkillGraph | null;
  /** null before any scorer was loaded here. */
  readonly thresholds: FitThresholds | null;
  readonly today: MonthIndex;
  /** Jobs stored on this machine. */
  readonly jobs: readonly Posting[];
  readonly rewriter: Rewriter;
  readonly keep: Keep;
  readonly sampleState: "idle" | "loading" | "failed";
  readonly onSample: () => void;
  /** Parts that other screens show, too. */
  readonly parts: CoachParts;
}

/** Whether the resume outlives the page. */
export interface Keep {
  readonly isOn: boolean;
  /** False where the browser stores nothing. */
  readonly isPossible: boolean;
  set(isOn: boolean): void;
}

export interface CoachParts {
  requirements(shown: {
    readonly requirements: readonly Requirement[];
    readonly verdicts: readonly RequirementVerdict[] | null;
    readonly text: string;
    onPoint(quote: Quote | null): void;
    onShow(quote: Quote): void;
  }): ReactNode;
  /** What the score is made of, and what each passage did to it. */
  why(shown: {
    readonly posting: Posting;
    readonly scored: ScoredText;
    readonly fit: FitScore;
    onShow(quote: Quote): void;
  }): ReactNode;
  scoredText(shown: { readonly scored: ScoredText; readonly quote: Quote | null }): ReactNode;
}

/** Anonymised, with what is understood of it. */
export interface ScoredText {
  readonly text: string;
  readonly profile: Profile;
}

import type { Answer } from "../core/asking/answer/answer.ts";
import type { PrepareStep, StepReport } from "../core/asking/jobs/prepare-jobs.ts";
import type { Filter } from "../core/asking/filter/filter.ts";
import type { CandidateRecord } from "../core/asking/tables/candidate-facts.ts";
import type { Choice } from "../core/feedback/decision.ts";
import type { FitPart } from "../core/matching/fit-parts.ts";
import type { Requirement } from "../core/matching/job.ts";
import type { FitClass } from "../core/matching/score.ts";
import type { MonthIndex } from "../core/reading/profile.ts";

/** A job of the page. */
export interface JobToAsk {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Null: as read from the text. */
  readonly requirements: readonly Requirement[] | null;
}

export interface CandidateToAsk {
  readonly record: CandidateRecord;
  readonly jobIds: readonly string[];
  /** What was decided last, by job. */
  readonly decisions: Readonly<Record<string, Choice>>;
}

export interface ScoreToAsk {
  readonly candidateId: string;
  readonly score: number;
  readonly fit: FitClass;
  readonly parts: readonly FitPart[];
}

/** A file that cannot be read as it is, or holds no row with a title or a description; "too-large" is over 100 MB. */
export type JobFileProblem = "not-text" | "broken" | "no-jobs" | "too-large";

export type JobFileRead =
  | {
      readonly status: "ready";
      /** Rows of the file, and those of them that hold no job. */
      readonly rows: number;
      readonly unread: number;
      /** In the tables now. */
      readonly jobs: number;
      readonly steps: readonly StepReport[];
    }
  | { readonly status: "rejected"; readonly problem: JobFileProblem };

export interface TableCounts {
  readonly jobs: number;
  readonly candidates: number;
}

/** What the worker that answers questions can do. Its tables are made of what the page sends, and end with it. */
export interface QueryContract {
  /** Adds or replaces. Jobs go before the candidates that applied to them. */
  put: {
    input: { readonly jobs: readonly JobToAsk[]; readonly candidates: readonly CandidateToAsk[] };
    event: never;
    output: TableCounts;
  };
  remove: {
    input: { readonly jobIds: readonly string[]; readonly candidateIds: readonly string[] };
    event: never;
    output: TableCounts;
  };
  /** The jobs of one file in place of those of the file before, prepared without the steps named. */
  putJobFile: {
    input: { readonly file: Blob; readonly without: readonly PrepareStep[] };
    event: never;
    output: JobFileRead;
  };
  removeJobFile: { input: null; event: never; output: null };
  /** The finished scores of one job. */
  putScores: { input: { readonly jobId: string; readonly scores: readonly ScoreToAsk[] }; event: never; output: null };
  /** One answer for each question there is in the text. */
  ask: { input: { readonly question: string; readonly today: MonthIndex }; event: never; output: readonly Answer[] };
  /** The rows of a filter that a person edited. */
  answer: { input: { readonly filter: Filter }; event: never; output: Answer };
}

// A labelled file once it is understood. Texts stand once each, rows name them by their place.

export type LabelledSet = PairSet | TripleSet | PreferenceSet;
export type SetKind = LabelledSet["kind"];

interface Texts {
  readonly jobs: readonly string[];
  readonly resumes: readonly string[];
}

/** Job, resume, and how well they truly fit. */
export interface PairSet extends Texts {
  readonly kind: "pairs";
  readonly rows: readonly LabelledPair[];
  /** Whether the labels tell Potential from Good. */
  readonly hasThreeClasses: boolean;
}

export interface LabelledPair {
  readonly job: number;
  readonly resume: number;
  /** What rows of one job have in common: its id, where the file has one, else its text. */
  readonly jobKey: string;
  /** No Fit 0, Potential Fit 0.5, Good Fit 1; a file of two classes has 0 and 1. */
  readonly grade: number;
}

/** Job, the resume made for it, and one that was not. */
export interface TripleSet extends Texts {
  readonly kind: "triples";
  readonly rows: readonly Triple[];
}

export interface Triple {
  readonly job: number;
  readonly matched: number;
  readonly unmatched: number;
  /** The field of work, where the file or the job's title tells it. */
  readonly field: string | null;
}

/** Comparisons (one resume before another), or groups of fitting and other resumes. */
export interface PreferenceSet extends Texts {
  readonly kind: "preferences";
  readonly comparisons: readonly Comparison[];
  readonly groups: readonly DocumentGroup[];
}

export interface Comparison {
  readonly job: number;
  readonly chosen: number;
  readonly rejected: number;
}

export interface DocumentGroup {
  readonly job: number;
  readonly positives: readonly number[];
  readonly negatives: readonly number[];
}

// What a file becomes when it is read, before anything else happens to it. Still holds the person:
// never store, log or send these; `anonymise` comes next.

export type FileKind = "pdf" | "docx" | "text" | "markdown" | "json-resume" | "linkedin" | "csv-row" | "pasted" | "ocr";

/** Why a text was cut out of a document. A closed list: each has its words in `candidate-words.ts`. */
export type HiddenReason = UnseenReason | PlantedReason;

/** A reader would not have seen it. */
export type UnseenReason =
  | "invisible-render-mode"
  | "background-colour"
  | "transparent"
  | "covered"
  | "tiny"
  | "off-page"
  | "clipped"
  | "zero-width"
  | "hidden-run"
  | "hidden-layer"
  | "comment"
  | "deleted"
  | "description"
  | "property";

/** It can be seen, but was put there for a machine. */
export const PLANTED_REASONS = [
  "instruction",
  "keyword-block",
  "pasted-job",
  "look-alike-letters",
  "reversed-letters",
] as const;
export type PlantedReason = (typeof PLANTED_REASONS)[number];

export interface HiddenText {
  readonly text: string;
  readonly reason: HiddenReason;
  /** One-based; null where the format has no pages. */
  readonly page: number | null;
}

/** The visible text of one resume or job, as lines in reading order. */
export interface ReadDocument {
  /** What the user called it; may hold the candidate's name. */
  readonly fileName: string;
  readonly kind: FileKind;
  readonly pageCount: number | null;
  /** Lines separated by `\n`, no trailing blanks, at most one empty line in a row. */
  readonly text: string;
  /** How well the text came out of the file, 0..1: core/reading/quality.ts. */
  readonly quality: number;
  readonly hidden: readonly HiddenText[];
  readonly layout: PageLayout;
}

/** How a page is laid out, as far as it makes the text harder to read for a program. */
export interface PageLayout {
  /** Stretches of text stand side by side: not every program reads them one after the other. */
  readonly hasColumns: boolean;
  /** What is written in pictures nobody reads. Not known of every format. */
  readonly hasPictures: boolean;
}

/** Why a file did not become a candidate. A closed list: each has its sentence in `read-outcome.ts`. */
export type RejectReason =
  | "encrypted"
  | "broken"
  | "no-text-layer"
  | "nothing-recognised"
  | "not-the-picture"
  | "empty"
  | "too-large"
  | "unsupported"
  | "too-many-files";

/** Readable, but something a person should look at. */
export type ReadWarning =
  | "hidden-text"
  | "planted-text"
  | "ocr"
  | "very-short"
  | "no-sections"
  | "no-dates"
  | "odd-characters"
  | "words-run-together"
  | "single-letters"
  | "truncated"
  /** There is a model for names, and it could not be used. */
  | "rules-alone";

export type ReadOutcome =
  | { readonly status: "ready"; readonly document: ReadDocument }
  | { readonly status: "warning"; readonly document: ReadDocument; readonly warnings: readonly ReadWarning[] }
  | { readonly status: "rejected"; readonly fileName: string; readonly reason: RejectReason };

import type { FileKind, HiddenText, PageLayout, ReadWarning, RejectReason } from "../core/reading/document.ts";
import type { PagePlace } from "../core/reading/page-places.ts";
import type { Profile } from "../core/reading/profile.ts";
import type { StrictModes } from "../core/privacy/find-strict.ts";
import type { IdentityEntry, Placeholder } from "../core/privacy/replacement.ts";
import type { NamesNews } from "./names.ts";

/** A resume as it leaves the reader: anonymised. The identity travels apart and is dropped or put in the vault. */
export interface ReadCandidate {
  readonly kind: FileKind;
  readonly pageCount: number | null;
  /** Anonymised. */
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  /** Anonymised too. */
  readonly hidden: readonly HiddenText[];
  readonly profile: Profile;
  readonly warnings: readonly ReadWarning[];
  readonly identity: readonly IdentityEntry[];
}

/**
 * A resume as its own person brought it, with nothing hidden: for their eyes, on their own machine. It is kept in memory
 * only, and nothing of it goes into a ranking.
 */
export interface OwnResume {
  readonly kind: FileKind;
  readonly pageCount: number | null;
  readonly text: string;
  readonly quality: number;
  /** Left out of `text`. */
  readonly hidden: readonly HiddenText[];
  readonly warnings: readonly ReadWarning[];
  readonly layout: PageLayout;
}

export type OwnReading =
  | { readonly status: "ready"; readonly resume: OwnResume }
  | { readonly status: "rejected"; readonly reason: RejectReason };

/** A text as its person reads it and as a recruiter's page would score it. */
export interface OwnUnderstood {
  /** Offsets are those of the text itself. */
  readonly profile: Profile;
  /** Anonymised, with what is understood of that. */
  readonly scored: { readonly text: string; readonly profile: Profile };
}

/** What a person said about hiding: words to hide wherever they stand, and words to leave. */
export interface Corrections {
  readonly hide: readonly string[];
  readonly keep: readonly string[];
}

/** A text whose hiding was looked at again. */
export interface RereadText extends Pick<ReadCandidate, "text" | "placeholders" | "hidden" | "profile"> {
  /** Values that were hidden now; what was hidden before is not known here. */
  readonly identity: readonly IdentityEntry[];
}

export interface FileToRead {
  readonly id: string;
  readonly file: Blob;
  readonly name: string;
}

/** One finished resume. A CSV or a ZIP yields several for one file; `part` counts them from 0. */
export type ReadEvent =
  | { readonly kind: "expanded"; readonly fileId: string; readonly parts: number }
  | {
      readonly kind: "read";
      readonly fileId: string;
      readonly part: number;
      readonly partName: string;
      readonly candidate: ReadCandidate;
    }
  | {
      readonly kind: "rejected";
      readonly fileId: string;
      readonly part: number;
      readonly partName: string;
      readonly reason: RejectReason;
    };

/** How far text recognition is. */
export interface ScanProgress {
  /** One-based. */
  readonly page: number;
  readonly pages: number;
  /** Of this page, 0..1. */
  readonly share: number;
}

/** How resumes are read, besides the files themselves. */
export interface ReadingOptions {
  readonly corrections?: Corrections;
  /** What else than the person is hidden; nothing when it is left out. */
  readonly strict?: StrictModes;
  /** The job they are for, to find its description pasted into one. */
  readonly jobText?: string | null;
}

/** What the reading worker can do. */
export interface ReaderContract {
  /** Reads resumes one after another; every file ends in at least one `read` or `rejected` event. */
  readResumes: {
    input: { files: readonly FileToRead[] } & ReadingOptions;
    event: ReadEvent | NamesNews;
    output: { read: number; rejected: number };
  };
  /**
   * Reads one part of a file by text recognition: slow, and deaf until a page is done, so it is asked of a worker of its
   * own that can be ended.
   */
  readScan: {
    input: { file: FileToRead; part: number } & ReadingOptions;
    event: ScanProgress | NamesNews;
    output: ReadEvent & { kind: "read" | "rejected" };
  };
  /** Hides again in a text that is anonymised already, as strictly as it was hidden, and understands it anew. */
  reread: {
    input: { text: string; hidden: readonly HiddenText[]; corrections: Corrections };
    event: NamesNews;
    output: RereadText;
  };
  /** Reads a person's own resume, the first where a file holds several; `scan` by text recognition, as `readScan` does. */
  readOwn: {
    input: { file: FileToRead; scan: boolean };
    event: ScanProgress;
    output: OwnReading;
  };
  /** Understands texts of a person's own resume, in the order given. */
  understandOwn: {
    input: { texts: readonly string[] };
    event: NamesNews;
    output: readonly OwnUnderstood[];
  };
  /** Where the lines of a PDF stand on its pages, and what is in the way of reading them; nothing of other files. */
  findPlaces: {
    input: { file: Blob };
    event: never;
    output: readonly PagePlace[];
  };
  /** Reads one file as plain visible text, e.g. a dropped job description. Not anonymised: a job names no candidate. */
  readJob: {
    input: { file: Blob; name: string };
    event: never;
    output: { status: "ready"; text: string; title: string } | { status: "rejected"; reason: RejectReason };
  };
}

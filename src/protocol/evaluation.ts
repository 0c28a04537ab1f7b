import type { Fault } from "../core/evaluation/file-record.ts";
import type { LabelledSet } from "../core/evaluation/labelled-set.ts";
import type { EvaluationReport, TextTokens, ToReport } from "../core/evaluation/report.ts";

/** Resumes made anonymous, out of how many. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

export type ReadLabelled =
  | {
      readonly status: "ready";
      /** Its resumes are anonymised. */
      readonly set: LabelledSet;
      readonly tokens: TextTokens;
      readonly leftOut: readonly Fault[];
    }
  | { readonly status: "refused"; readonly faults: readonly Fault[]; readonly moreFaults: number };

/** What the evaluating worker can do. It scores nothing: the scorer does. */
export interface EvaluationContract {
  read: { input: { file: Blob }; event: ReadProgress; output: ReadLabelled };
  /** All figures, with the keyword baseline's; a second or two. */
  report: { input: ToReport; event: never; output: EvaluationReport };
}

// What the page says of each step that makes a file of jobs ready for questions.

import type { PrepareStep } from "../../core/asking/jobs/prepare-jobs.ts";
import { t } from "../../lib/messages.ts";
import type { JobFileProblem } from "../../protocol/query.ts";

export function stepName(step: PrepareStep): string {
  switch (step) {
    case "duplicates":
      return t("Leave out exact duplicates");
    case "unicode":
      return t("One form of letters, quotes and invisible signs");
    case "urls":
      return t("Take out web addresses");
    case "emoji":
      return t("Take out emoji");
    case "contractions":
      return t("Write out contractions: can't is cannot");
    case "whitespace":
      return t("Single spaces, no stacks of empty lines");
    case "impute-pay":
      return t("Fill in a missing pay from jobs of the same title and place, marked as filled in");
    default:
      return step satisfies never;
  }
}

/** "289 of 596 rows", of what a step left out, changed or filled in. */
export function changedText(changed: number, rows: number): string {
  return t("{changed, number} of {rows, plural, one {# row} other {# rows}}", { changed, rows });
}

export function problemText(problem: JobFileProblem): string {
  switch (problem) {
    case "not-text":
      return t("The file is not text. Save it as CSV in UTF-8, or as JSON lines.");
    case "broken":
      return t(
        "The file is broken: a quote is opened and not closed, or a line is no JSON. Save it again as CSV or JSON lines.",
      );
    case "no-jobs":
      return t("No job was found in it. It needs a header with a column “title” or “description”.");
    case "too-large":
      return t("The file is larger than 100 MB. Split it and take a part.");
    default:
      return problem satisfies never;
  }
}

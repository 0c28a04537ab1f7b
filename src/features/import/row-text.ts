// What one row of an import says: a word for its state, what happened, and what to do next.

import { rejectText, warningText } from "../../core/reading/read-outcome.ts";
import type { ImportOutcome } from "./import-run.ts";

export interface RowText {
  readonly word: string;
  /** "" where the word says it all. */
  readonly what: string;
  readonly next: string;
}

/** `isRunning`: whether what waits will still have its turn. */
export function rowText(outcome: ImportOutcome, isRunning: boolean): RowText {
  switch (outcome.status) {
    case "waiting":
      return { word: isRunning ? "Waiting" : "Not read", what: "", next: "" };
    case "ready":
      return { word: "Ready", what: "", next: "" };
    case "duplicate":
      return { word: "Already here", what: `The same text as ${outcome.name}.`, next: "" };
    case "warning": {
      const texts = outcome.warnings.map((warning) => warningText[warning]);
      return {
        word: "Warning",
        what: texts.map(({ what }) => what).join(" "),
        next: texts.map(({ next }) => next).join(" "),
      };
    }
    case "scanning":
      return outcome.at === null
        ? { word: "Scan", what: "Waits for text recognition.", next: "" }
        : {
            word: "Reading",
            what: `Page ${outcome.at.page} of ${outcome.at.pages}, by text recognition (OCR).`,
            next: "",
          };
    case "rejected":
      return { word: "Rejected", ...rejectText[outcome.reason] };
  }
}

// What one row of an import says: a word for its state, what happened, and what to do next.

import { rejectText, warningText } from "../../core/reading/read-outcome.ts";
import { t, toldEach } from "../../lib/messages.ts";
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
      return { word: isRunning ? t("Waiting") : t("Not read"), what: "", next: "" };
    case "ready":
      return { word: t("Ready"), what: "", next: "" };
    case "duplicate":
      return { word: t("Already here"), what: t("The same text as {name}.", { name: outcome.name }), next: "" };
    case "warning": {
      const texts = outcome.warnings.map((warning) => toldEach(warningText[warning]));
      return {
        word: t("Warning"),
        what: texts.map(({ what }) => what).join(" "),
        next: texts.map(({ next }) => next).join(" "),
      };
    }
    case "scanning":
      return outcome.at === null
        ? { word: t("Scan"), what: t("Waits for text recognition."), next: "" }
        : {
            word: t("Reading"),
            what: t("Page {page} of {pages}, by text recognition (OCR).", {
              page: outcome.at.page,
              pages: outcome.at.pages,
            }),
            next: "",
          };
    case "rejected":
      return { word: t("Rejected"), ...toldEach(rejectText[outcome.reason]) };
  }
}

import type { ReadWarning, RejectReason } from "./document.ts";

/** What happened, and what the person can do about it. */
export interface OutcomeText {
  readonly what: string;
  readonly next: string;
}

export const rejectText: Record<RejectReason, OutcomeText> = {
  encrypted: {
    what: "This file is locked with a password.",
    next: "Open it with the password, save a copy without one, and add that.",
  },
  broken: {
    what: "This file is damaged and could not be read.",
    next: "Ask for a new copy, or open and save it again.",
  },
  "no-text-layer": {
    what: "This file has no readable text. It is probably a scan.",
    next: "Ask for the original, or run text recognition (OCR) and save it as a Word or text file.",
  },
  empty: { what: "This file is empty.", next: "Check that you picked the right file." },
  "too-large": { what: "This file is too large.", next: "Resumes of up to 25 MB are read. Save it without pictures." },
  unsupported: {
    what: "This kind of file can't be read.",
    next: "Use PDF, Word (.docx), text, Markdown, JSON Resume, CSV, or a ZIP of these.",
  },
  "too-many-files": {
    what: "This file holds too many resumes.",
    next: "Split it: up to 2,000 are read from one ZIP or CSV.",
  },
};

export const warningText: Record<ReadWarning, OutcomeText> = {
  "hidden-text": {
    what: "This file holds text that a person can't see.",
    next: "It was left out and does not count. Open the candidate to see it.",
  },
  "very-short": {
    what: "There is very little text here.",
    next: "Check that nothing is missing before you compare it.",
  },
  "no-sections": {
    what: "No headings such as Experience or Education were found.",
    next: "The text still counts, but its parts could not be told apart.",
  },
  "odd-characters": {
    what: "Some characters could not be read.",
    next: "Compare the text with the file before you judge it.",
  },
  truncated: { what: "This file is very long. Only the first part was read.", next: "Check that it is one resume." },
};

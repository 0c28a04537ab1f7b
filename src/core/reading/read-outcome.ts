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
    next: "Read it with OCR here, or ask for the original.",
  },
  "nothing-recognised": {
    what: "No words could be read from this picture.",
    next: "Ask for the original, or a sharper and upright scan.",
  },
  "not-the-picture": {
    what: "This file is damaged, or not the picture that its name says.",
    next: "Open it to see what it is. Ask for a new copy, or save it again as PDF, PNG or JPEG.",
  },
  empty: { what: "This file is empty.", next: "Check that you picked the right file." },
  "too-large": { what: "This file is too large.", next: "Resumes of up to 25 MB are read. Save it without pictures." },
  unsupported: {
    what: "This kind of file can't be read.",
    next: "Use PDF, Word (.docx), text, Markdown, JSON Resume, CSV, PNG, JPEG, or a ZIP of these.",
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
  "planted-text": {
    what: "This file holds text that is meant for a machine, not for you.",
    next: "It was left out and does not count. Open the candidate to see it.",
  },
  ocr: {
    what: "Read by OCR: words and figures may be wrong.",
    next: "Check it against the file before you judge it.",
  },
  "very-short": {
    what: "There is very little text here.",
    next: "Check that nothing is missing before you compare it.",
  },
  "no-sections": {
    what: "No headings such as Experience or Education were found.",
    next: "The text still counts, but its parts could not be told apart.",
  },
  "no-dates": {
    what: "No dates were found beside the jobs.",
    next: "How long somebody worked is not known here. Check it against the file.",
  },
  "words-run-together": {
    what: "Many words of this file run together.",
    next: "Skills and jobs may be missed. Compare the text with the file before you judge it.",
  },
  "single-letters": {
    what: "Many words of this file came apart into letters.",
    next: "Skills and jobs may be missed. Compare the text with the file before you judge it.",
  },
  "odd-characters": {
    what: "Some characters could not be read.",
    next: "Compare the text with the file before you judge it.",
  },
  truncated: { what: "This file is very long. Only the first part was read.", next: "Check that it is one resume." },
  "rules-alone": {
    what: "The model for names could not be used; this person was hidden by rules alone.",
    next: "Add the model again under This machine, or remove it there.",
  },
};

// How a job, a resume and a judgement read in a prompt: the same in every export, so that sets can be mixed.

import { FIT_LABELS } from "../../matching/match-words.ts";
import type { FitClass } from "../../matching/score.ts";
import type { Example } from "../dataset.ts";
import { reasonText } from "../reasons.ts";

export interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

export const SYSTEM =
  "You help a recruiter judge how well an anonymised resume fits a job. Say No Fit, Potential Fit or Good Fit and why, by what is written alone.";

export function pairPrompt({ jobText, resumeText }: Pick<Example, "jobText" | "resumeText">): readonly Message[] {
  return [
    { role: "system", content: SYSTEM },
    { role: "user", content: `Job:\n${jobText}\n\nResume:\n${resumeText}\n\nHow well does the resume fit?` },
  ];
}

/** Four answers and their means onto three classes: the doubtful middle is Potential Fit. */
export function labelClass(label: number): FitClass {
  return label < 1 / 3 ? "no-fit" : label <= 2 / 3 ? "potential-fit" : "good-fit";
}

/** What a model should say of an example: the class, the reasons, and a person's own words where there are some. */
export function judgementText({ label, reasons, notes, explanations }: Example): string {
  const why = reasons.length === 0 ? "" : ` Reasons: ${reasons.map(reasonText).join("; ")}.`;
  const words = [
    ...explanations.flatMap(({ shown, thumb, edited }) => edited ?? (thumb === "up" ? shown : [])),
    ...notes,
  ];
  return [`${FIT_LABELS[labelClass(label)]}.${why}`, ...words].join("\n");
}

export const assistant = (content: string): readonly Message[] => [{ role: "assistant", content }];

import type { Profile } from "../core/reading/profile.ts";
import type { CandidateRow, CandidateTextRow } from "./schema.ts";

/** The profile of a stored candidate: its lists lie with the text, what a ranking needs lies with the row. */
export function storedProfile(row: CandidateRow, text: CandidateTextRow): Profile {
  const { sections, experiences, education, languages, certificates, skillUses } = text;
  const { experienceMonths, skills } = row;
  return { sections, experiences, education, languages, certificates, skillUses, experienceMonths, skills };
}

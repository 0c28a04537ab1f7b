import { experienceMonths, findExperiences } from "./experiences.ts";
import type { MonthIndex, Profile } from "./profile.ts";
import { findSections } from "./sections.ts";

export interface ProfileInput {
  readonly today: MonthIndex;
  /** Ids of the skills mentioned in the text. */
  readonly skills: readonly string[];
}

/** What is understood of an anonymised text. */
export function buildProfile(text: string, { today, skills }: ProfileInput): Profile {
  const sections = findSections(text);
  const experiences = findExperiences(text, sections, today);
  return {
    sections,
    experiences,
    experienceMonths: experienceMonths(experiences, today),
    education: [],
    languages: [],
    certificates: [],
    skillUses: [],
    skills: [...new Set(skills)].sort(),
  };
}

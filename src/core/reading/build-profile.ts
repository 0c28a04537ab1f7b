import type { SkillMention } from "../skills/find-skills.ts";
import { findCertificates } from "./certificates.ts";
import { findEducation } from "./education.ts";
import { experienceMonths, findExperiences } from "./experiences.ts";
import type { MonthIndex, Profile } from "./profile.ts";
import { findSections } from "./sections.ts";
import { skillUses } from "./skill-uses.ts";
import { findSpokenLanguages } from "./spoken-languages.ts";

export interface ProfileInput {
  readonly today: MonthIndex;
  /** Where the text names skills of the skill graph. */
  readonly mentions: readonly SkillMention[];
}

/** What is understood of an anonymised text. */
export function buildProfile(text: string, { today, mentions }: ProfileInput): Profile {
  const sections = findSections(text);
  const experiences = findExperiences(text, sections, today);
  return {
    sections,
    experiences,
    experienceMonths: experienceMonths(experiences, today),
    education: findEducation(text, sections),
    languages: findSpokenLanguages(text, sections),
    certificates: findCertificates(text, sections),
    skillUses: skillUses(mentions, { sections, experiences, today }),
    skills: [...new Set(mentions.map(({ skillId }) => skillId))].sort(),
  };
}

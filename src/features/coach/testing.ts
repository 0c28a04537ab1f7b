// Profiles for tests, no more of them than a test looks at.

import type { Experience, Profile, Section, SectionKind } from "../../core/reading/profile.ts";

export function sectionsFixture(...kinds: readonly SectionKind[]): readonly Section[] {
  return kinds.map((kind, index) => ({ kind, heading: kind, start: index * 10, end: index * 10 + 10 }));
}

export const experienceFixture: Experience = {
  title: "Cook",
  employer: null,
  start: 10,
  end: 20,
  from: 2020 * 12,
  to: null,
};

export const profileFixture: Profile = {
  sections: sectionsFixture("header", "experience", "skills"),
  experiences: [experienceFixture],
  experienceMonths: 70,
  education: [],
  languages: [],
  certificates: [],
  skillUses: [],
  skills: [],
};

// What `candor read` prints of a document: everything that is understood of it, in plain words and months.

import { DEGREES } from "../../src/core/matching/degrees.ts";
import { anonymise } from "../../src/core/privacy/anonymise.ts";
import { buildProfile } from "../../src/core/reading/build-profile.ts";
import type { ReadOutcome } from "../../src/core/reading/document.ts";
import { coveredMonths } from "../../src/core/reading/date-ranges.ts";
import { monthsAgo } from "../../src/core/reading/experiences.ts";
import type { MonthIndex, Profile } from "../../src/core/reading/profile.ts";
import type { SkillMention } from "../../src/core/skills/find-skills.ts";

export interface DescriptionNeeds {
  readonly today: MonthIndex;
  readonly findSkillMentions: (text: string) => Promise<readonly SkillMention[]>;
}

/** One JSON object. Offsets are UTF-16 positions in `anonymised`. */
export async function describeOutcome(
  outcome: ReadOutcome,
  { today, findSkillMentions }: DescriptionNeeds,
): Promise<object> {
  if (outcome.status === "rejected") return { status: outcome.status, reason: outcome.reason, warnings: [] };
  const { kind, pageCount, text, hidden, fileName, quality } = outcome.document;
  const anonymised = anonymise(text, { fileName }).text;
  const profile = buildProfile(anonymised, { today, mentions: await findSkillMentions(anonymised) });
  return {
    status: outcome.status,
    warnings: outcome.status === "warning" ? outcome.warnings : [],
    kind,
    pages: pageCount,
    quality,
    text,
    anonymised,
    hidden,
    ...described(profile, today),
  };
}

function described(profile: Profile, today: MonthIndex): object {
  const { sections, experiences, experienceMonths, education, languages, certificates, skillUses, skills } = profile;
  return {
    sections,
    experiences: experiences.map((job) => ({
      ...job,
      from: monthText(job.from),
      to: job.to === null ? null : monthText(job.to),
      months: coveredMonths([job], today),
      monthsAgo: monthsAgo(job, today),
    })),
    experienceMonths,
    years: experienceMonths === null ? null : Math.round(experienceMonths / 1.2) / 10,
    education: education.map((study) => ({
      ...study,
      level: study.level === null ? null : (DEGREES[study.level]?.label ?? null),
    })),
    languages,
    certificates,
    skillUses: skillUses.map((use) => ({
      ...use,
      lastUsed: use.lastUsed === null ? null : monthText(use.lastUsed),
    })),
    skills,
  };
}

/** "2018-03". */
function monthText(month: MonthIndex): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

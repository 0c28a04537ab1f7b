// Where a resume names each skill, for how long it was used and when last, as far as dated work shows it.

import type { SkillMention } from "../skills/find-skills.ts";
import { coveredMonths } from "./date-ranges.ts";
import type { Experience, MonthIndex, Section, SkillUse } from "./profile.ts";

interface Known {
  readonly sections: readonly Section[];
  readonly experiences: readonly Experience[];
  readonly today: MonthIndex;
}

/** One for each skill, sorted by id. A skill counts for the whole of every job whose lines name it. */
export function skillUses(
  mentions: readonly SkillMention[],
  { sections, experiences, today }: Known,
): readonly SkillUse[] {
  const byId = new Map<string, SkillMention[]>();
  for (const mention of mentions) {
    const known = byId.get(mention.skillId);
    if (known) known.push(mention);
    else byId.set(mention.skillId, [mention]);
  }
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([skillId, own]) => {
      const jobs = experiences.filter((job) => own.some(({ start }) => start >= job.start && start < job.end));
      return {
        skillId,
        mentions: own.map(({ start, end }) => ({ start, end, section: sectionAt(sections, start) })),
        months: jobs.length > 0 ? coveredMonths(jobs, today) : null,
        lastUsed: jobs.length > 0 ? Math.max(...jobs.map(({ to }) => Math.min(to ?? today, today))) : null,
      };
    });
}

function sectionAt(sections: readonly Section[], at: number): Section["kind"] {
  return sections.findLast(({ start }) => start <= at)?.kind ?? "header";
}

// The skills of a resume as lines: those the job asks for first, then the longest used.

import { monthsText } from "../../core/matching/match-words.ts";
import type { MonthIndex, SectionKind, SkillUse } from "../../core/reading/profile.ts";
import { msg, t, told } from "../../lib/messages.ts";
import { monthText } from "./timeline.ts";

export interface SkillLine {
  readonly id: string;
  readonly label: string;
  readonly isWanted: boolean;
  /** "3 y 4 mo" of dated work; "" when none names it. */
  readonly used: string;
  /** "now", "until Feb 2020"; "" as above. */
  readonly last: string;
  /** "Named 3 times: experience, skills". */
  readonly seen: string;
  /** Where it is first named; null in resumes read before this was kept. */
  readonly at: { readonly start: number; readonly end: number } | null;
}

interface Known {
  readonly uses: readonly SkillUse[];
  readonly wantedIds: ReadonlySet<string | null>;
  readonly labelOf: (id: string) => string;
  readonly now: MonthIndex;
}

const SECTION_WORDS: Readonly<Record<SectionKind, string>> = {
  header: msg("top"),
  summary: msg("summary"),
  experience: msg("experience"),
  education: msg("education"),
  skills: msg("skills"),
  projects: msg("projects"),
  certificates: msg("certificates"),
  languages: msg("languages"),
  other: msg("elsewhere"),
};

export function skillLines(
  skillIds: readonly string[],
  { uses, wantedIds, labelOf, now }: Known,
): readonly SkillLine[] {
  const useById = new Map(uses.map((use) => [use.skillId, use]));
  return skillIds
    .map((id) => ({ id, label: labelOf(id), isWanted: wantedIds.has(id), use: useById.get(id) }))
    .toSorted(
      (a, b) =>
        Number(b.isWanted) - Number(a.isWanted) ||
        (b.use?.months ?? -1) - (a.use?.months ?? -1) ||
        a.label.localeCompare(b.label, "en"),
    )
    .map(({ use, ...line }) => ({
      ...line,
      used: told(monthsText(use?.months ?? null)),
      last: lastText(use?.lastUsed ?? null, now),
      seen: seenText(use?.mentions ?? []),
      at: placeOf(use?.mentions ?? []),
    }));
}

function lastText(month: MonthIndex | null, now: MonthIndex): string {
  if (month === null) return "";
  return month >= now ? t("now") : t("until {month}", { month: monthText(month) });
}

function seenText(mentions: SkillUse["mentions"]): string {
  if (mentions.length === 0) return "";
  const sections = [...new Set(mentions.map(({ section }) => told(SECTION_WORDS[section])))].join(", ");
  return t("{times, plural, one {Named once: {sections}} other {Named # times: {sections}}}", {
    times: mentions.length,
    sections,
  });
}

/** In a job before in a list. */
function placeOf(mentions: SkillUse["mentions"]): SkillLine["at"] {
  const shown = mentions.find(({ section }) => section === "experience") ?? mentions[0];
  return shown ? { start: shown.start, end: shown.end } : null;
}

// What is known of a candidate, field by field: the row of a table. Made of the anonymised text and its profile.

import type { FitPart } from "../../matching/fit-parts.ts";
import type { FitClass } from "../../matching/score.ts";
import { findDegrees } from "../../matching/degrees.ts";
import type { MonthIndex, Profile } from "../../reading/profile.ts";
import type { SkillGraph } from "../../skills/graph.ts";
import { placeKey, placeKeys, placesNamed } from "../places/places.ts";
import { type Level, titleKey, titleLevel } from "../jobs/title-level.ts";

export interface CandidateRecord {
  readonly id: string;
  /** Code name, or the id where there is none. */
  readonly name: string;
  /** Anonymised. */
  readonly text: string;
  readonly profile: Profile;
}

export interface SkillFact {
  readonly skill: string;
  readonly months: number | null;
  readonly lastUsed: MonthIndex | null;
}

export interface CandidateFacts {
  readonly id: string;
  readonly name: string;
  /** The latest first, as written. */
  readonly titles: readonly string[];
  /** Keys of all titles, parted by "|". */
  readonly titleKeys: string;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly months: number | null;
  /** Index into `DEGREES`: the highest one named. */
  readonly education: number | null;
  /** That of the latest title. */
  readonly level: Level | null;
  readonly skills: readonly SkillFact[];
  readonly languages: readonly { readonly language: string; readonly level: string | null }[];
  readonly text: string;
}

/** How a candidate fits one job, as far as it is known. */
export interface FitFacts {
  readonly candidateId: string;
  readonly jobId: string;
  readonly score: number | null;
  readonly fit: FitClass | null;
  readonly decision: string | null;
  readonly mustCount: number;
  readonly mustMet: number;
  /** Labels of the must-haves that are not met. */
  readonly missing: readonly string[];
  readonly parts: readonly FitPart[];
}

/** Where somebody lives stands above the first section; further down are places of work. In UTF-16 units. */
const HEADER_REACH = 400;

export function candidateFacts({ id, name, text, profile }: CandidateRecord, graph: SkillGraph): CandidateFacts {
  const experiences = profile.experiences.toSorted(
    (a, b) => (b.to ?? Infinity) - (a.to ?? Infinity) || b.from - a.from,
  );
  const titles = [...new Set(experiences.map(({ title }) => title).filter((title) => title !== ""))];
  const headline = text.slice(0, HEADER_REACH).split("\n").slice(0, 4);
  const uses = new Map(profile.skillUses.map((use) => [use.skillId, use]));
  const degrees = [
    ...profile.education.flatMap(({ level }) => level ?? []),
    ...findDegrees(text).map(({ level }) => level),
  ];
  return {
    id,
    name,
    titles,
    titleKeys: [...titles, ...headline.filter((line) => line.length < 60)].map(titleKey).join("|"),
    ...homeOf(text, profile),
    months: profile.experienceMonths,
    education: degrees.length === 0 ? null : Math.max(...degrees),
    level: titleLevel(titles[0] ?? headline[0] ?? ""),
    skills: profile.skills.map((skill) => {
      const use = uses.get(skill);
      return { skill, months: use?.months ?? null, lastUsed: use?.lastUsed ?? null };
    }),
    languages: languagesOf(profile, graph),
    text,
  };
}

/** Those of the profile, and those that the text only names. */
function languagesOf({ languages, skills }: Profile, graph: SkillGraph): CandidateFacts["languages"] {
  const named = skills.flatMap((id) => {
    const skill = graph.skills.get(id);
    return skill?.kind === "language" ? [{ language: skill.label, level: null }] : [];
  });
  const byName = new Map([...named, ...languages].map(({ language, level }) => [language, { language, level }]));
  return [...byName.values()];
}

/** The first city or country of the header. */
function homeOf(text: string, profile: Profile): Pick<CandidateFacts, "city" | "region" | "country"> {
  const firstSection = profile.sections.find(({ kind }) => kind !== "header" && kind !== "summary");
  const header = text
    .slice(0, Math.min(HEADER_REACH, firstSection?.start ?? HEADER_REACH))
    .replace(/\[[A-Z_]+_\d+\]/g, " | ");
  let found = { city: null as string | null, region: null as string | null, country: null as string | null };
  for (const part of header.split(/[\n|•·;]/)) {
    for (const place of placesIn(part)) {
      if (found.country !== null && place.countries[0] !== found.country) continue;
      found = {
        city: found.city ?? (place.kind === "city" ? place.name : null),
        region: found.region ?? place.region,
        country: place.countries[0] ?? null,
      };
    }
    if (found.country !== null) break;
  }
  return found;
}

/** Places named with a capital in a line, the longest names first tried. */
function placesIn(line: string) {
  const words = line.split(/[\s,/()]+/).filter((word) => word !== "");
  const keys = placeKeys();
  return words.flatMap((word, at) => {
    if (!/^\p{Lu}/u.test(word)) return [];
    for (const length of [3, 2, 1]) {
      const name = words.slice(at, at + length).join(" ");
      if (name.length > 2 && keys.has(placeKey(name)))
        return placesNamed(name)
          .filter(({ kind }) => kind !== "area")
          .slice(0, 1);
    }
    return [];
  });
}

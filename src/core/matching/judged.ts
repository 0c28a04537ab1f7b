// What a verdict is made from, and what it is before it has its quote.

import type { Profile } from "../reading/profile.ts";
import { findSkills } from "../skills/find-skills.ts";
import type { SkillGraph } from "../skills/graph.ts";
import type { Requirement, Verdict } from "./job.ts";
import type { Passage } from "./passages.ts";

export interface CandidateText {
  /** Anonymised. */
  readonly text: string;
  readonly profile: Profile;
}

export interface Judged {
  readonly verdict: Verdict;
  /** The words that carry it; the quote is the passage around them. */
  readonly at: Passage | null;
  /** One short sentence in plain words. */
  readonly note: string;
}

/** One demand, read once and put to many candidates. */
export type Judge = (candidate: ReadCandidate) => Judged;
export type JudgeMaker = (requirement: Requirement, graph: SkillGraph) => Judge;

/** A candidate with the skills its text names: from the profile, else looked for once, when first asked. */
export interface ReadCandidate extends CandidateText {
  mentionsOf(skillId: string): readonly Passage[];
  /** All skills named, denied or not. */
  namedSkills(): readonly string[];
  /** Months of dated work that names the skill; null when that is not known. */
  monthsWith(skillId: string): number | null;
}

/** Shorter texts say too little for "missing". In UTF-16 units, about two sentences. */
const TOO_SHORT = 150;

export function readCandidate({ text, profile }: CandidateText, graph: SkillGraph): ReadCandidate {
  const uses = new Map(profile.skillUses.map((use) => [use.skillId, use]));
  let found: ReadonlyMap<string, readonly Passage[]> | null = null;
  const search = () => (found ??= mentionsBySkill(text, graph));
  /** A skill of a list somebody brought is in no profile. */
  const isInProfile = (skillId: string) => uses.size > 0 && !graph.added.has(skillId);
  return {
    text,
    profile,
    mentionsOf: (skillId) => (isInProfile(skillId) ? uses.get(skillId)?.mentions : search().get(skillId)) ?? [],
    namedSkills: () => (uses.size > 0 ? [...uses.keys()] : [...search().keys()]),
    monthsWith: (skillId) => uses.get(skillId)?.months ?? null,
  };
}

export function absent(text: string, note: string): Judged {
  return text.trim().length < TOO_SHORT
    ? { verdict: "unclear", at: null, note: "Too little text to tell" }
    : { verdict: "missing", at: null, note };
}

/** "3 years 4 months"; full years alone, and months alone below one year. */
export function duration(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const yearText = years === 0 ? "" : `${years} ${years === 1 ? "year" : "years"}`;
  const restText = rest === 0 && years > 0 ? "" : `${rest} ${rest === 1 ? "month" : "months"}`;
  return [yearText, restText].filter((part) => part !== "").join(" ");
}

function mentionsBySkill(text: string, graph: SkillGraph): ReadonlyMap<string, readonly Passage[]> {
  const bySkill = new Map<string, Passage[]>();
  for (const { skillId, start, end } of findSkills(text, graph)) {
    const known = bySkill.get(skillId);
    if (known === undefined) bySkill.set(skillId, [{ start, end }]);
    else known.push({ start, end });
  }
  return bySkill;
}

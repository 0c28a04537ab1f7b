// All facts of a resume that an edit must keep.

import { isDenied, isWeak } from "../../matching/denial.ts";
import { findDegrees } from "../../matching/degrees.ts";
import { buildProfile } from "../../reading/build-profile.ts";
import type { Experience, MonthIndex, Profile } from "../../reading/profile.ts";
import { findSkills, type SkillMention } from "../../skills/find-skills.ts";
import type { SkillGraph } from "../../skills/graph.ts";
import { findContacts } from "./contacts.ts";
import type { Fact, PlacedFact } from "./fact.ts";
import { findMoments } from "./moments.ts";
import { findNames, nameKeys } from "./names.ts";
import { findQuantities } from "./quantities.ts";
import { findLevels, findRoles } from "./roles.ts";

export interface Facts {
  /** Numbers, dates and levels: they count as often as they stand, and where they stand matters. */
  readonly placed: readonly PlacedFact[];
  /** What a person has or has not, wherever and however often it stands. */
  readonly held: readonly Fact[];
  /** The jobs as they belong together. */
  readonly jobs: readonly Experience[];
  readonly names: readonly Fact[];
  readonly words: ReadonlySet<string>;
}

/** `today` is only a bound for what may be a date of work. */
export function factsOf(text: string, graph: SkillGraph, today: MonthIndex): Facts {
  const mentions = findSkills(text, graph);
  const profile = buildProfile(text, { today, mentions });
  const moments = findMoments(text);
  return {
    placed: [...moments.facts, ...findQuantities(moments.rest), ...findLevels(text)],
    held: [
      ...skillFacts(text, mentions, graph),
      ...profileFacts(text, profile),
      ...findRoles(text),
      ...findContacts(text),
    ],
    jobs: profile.experiences,
    names: findNames(text),
    words: nameKeys(text),
  };
}

/** One for each skill: denied, known a little, or held, by the best that is said of it. */
function skillFacts(text: string, mentions: readonly SkillMention[], graph: SkillGraph): readonly Fact[] {
  const best = new Map<string, { readonly rank: number; readonly written: string }>();
  for (const { skillId, start, end } of mentions) {
    const rank = isDenied(text, start) ? 0 : isWeak(text, { start, end }) ? 1 : 2;
    if (rank > (best.get(skillId)?.rank ?? -1)) best.set(skillId, { rank, written: text.slice(start, end) });
  }
  return [...best].map(([id, { rank, written }]) => ({
    kind: graph.skills.get(id)?.kind === "certificate" ? "certificate" : "skill",
    key: `${id} ${rank}`,
    written,
  }));
}

function profileFacts(text: string, { education, languages, certificates }: Profile): readonly Fact[] {
  return [
    ...education.map(({ level, field, start, end }): Fact => ({
      kind: "degree",
      key: `study ${level ?? "-"} ${folded(field ?? "")}`,
      written: text.slice(start, end).trim(),
    })),
    ...findDegrees(text).map(({ level, start, end }): Fact => ({
      kind: "degree",
      key: `degree ${level}`,
      written: text.slice(start, end),
    })),
    ...languages.map(({ language, level }): Fact => ({
      kind: "skill",
      key: `language ${language} ${level ?? "-"}`,
      written: level === null ? language : `${language} (${level})`,
    })),
    ...certificates.map(({ label }): Fact => ({ kind: "certificate", key: folded(digited(label)), written: label })),
  ];
}

const COUNTS = "one two three four five six seven eight nine ten".split(" ");

/** "two-day" is "2-day". */
function digited(text: string): string {
  return text.replace(new RegExp(`\\b(?:${COUNTS.join("|")})\\b`, "gi"), (word) =>
    String(COUNTS.indexOf(word.toLowerCase()) + 1),
  );
}

/** Case, accents and punctuation make no other fact. */
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

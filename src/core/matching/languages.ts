// Which languages a passage names as languages, and how well: in jobs ("fluent English and German") and in resumes
// ("German (B2)"). The names are the skill graph's; here it is told whether a nation or a language is meant.

import { findSkills } from "../skills/find-skills.ts";
import type { SkillMention } from "../skills/find-skills.ts";
import type { SkillGraph } from "../skills/graph.ts";
import type { SpokenLanguage } from "../reading/profile.ts";
import type { Asked } from "./asked.ts";

export type LanguageLevel = NonNullable<SpokenLanguage["level"]>;

/** From little to much. */
export const LANGUAGE_LEVELS = ["basic", "working", "fluent", "native"] as const satisfies readonly LanguageLevel[];

export interface NamedLanguage extends SkillMention {
  /** null: named without a level. */
  readonly level: LanguageLevel | null;
}

/** First match wins: the scales of common forms before single words. CEFR: A basic, B working, C fluent. */
const LEVEL_WORDS: readonly (readonly [LanguageLevel, RegExp])[] = [
  ["basic", /limited working|elementary/i],
  ["working", /professional working|upper[- ]intermediate|good working/i],
  ["native", /native|mother tongue|muttersprach|\bC2\b/i],
  [
    "fluent",
    /fluen|bilingual|fließend|\bC1\b|excellent|proficien|full professional|advanced|very good|verhandlungssicher|strong|business[- ]level/i,
  ],
  ["basic", /basic|beginner|\bA[12]\b|limited|\bsome\b|daily|everyday|rudimentary/i],
  ["working", /\bgood\b|working|professional|conversation|\bB[12]\b|intermediate|solid/i],
];
/** Words beside a name that make it a language. */
const CONTEXT =
  /languages?\b|speak|spoken|written|verbal|oral\b|bilingual|fluen|proficien|native|mother tongue|\b[ABC][12]\b/i;
/** What may follow a language; any other word makes of it a nation: "German company", "French cuisine". */
const FOLLOWS =
  /^(?:languages?|skills?|speak\w*|and|or|is|are|required|preferred|proficien\w*|fluen\w*|level|communicat\w*|written|verbal|spoken|to|at|at least|both|in|as|a|nice|would|desired|needed|mandatory|essential|knowledge|on|for|with|native|basic|good|but|also|business|intermediate|advanced|working|conversational|must|plus)\b/i;
const REACH = 34;

/** In text order. A name counts when a level or a word for speaking stands beside it, or beside its neighbour in a list. */
export function findLanguages(said: string, mentions: readonly SkillMention[]): readonly NamedLanguage[] {
  const named = mentions
    .filter(({ end }) => !isNation(said, end))
    .map((mention, index, all) => {
      const before = said.slice(Math.max(all[index - 1]?.end ?? 0, mention.start - REACH), mention.start);
      const after = said.slice(mention.end, Math.min(all[index + 1]?.start ?? said.length, mention.end + REACH));
      const near = `${lastClause(before)} ${firstClause(after)}`;
      return { mention, level: levelIn(firstClause(after)) ?? levelIn(lastClause(before)), isSaid: CONTEXT.test(near) };
    });
  const isJoined = (left: number): boolean => {
    const [one, other] = [named[left]?.mention, named[left + 1]?.mention];
    return (
      one !== undefined &&
      other !== undefined &&
      /^[\s,/&]*(?:(?:and|or|und)\s+)?$/.test(said.slice(one.end, other.start))
    );
  };
  const hear = (to: number, from: number): void => {
    const [own, other] = [named[to], named[from]];
    if (own === undefined || other === undefined || !isJoined(Math.min(to, from))) return;
    own.level ??= other.level;
    own.isSaid ||= other.isSaid;
  };
  // A level said once is said of the whole list, before it or after it.
  for (const at of named.keys()) hear(at, at - 1);
  for (const at of [...named.keys()].reverse()) hear(at, at + 1);
  const opensWithLanguages = /^[^:]{0,20}languages?[^:]{0,12}:/i.test(said);
  return named
    .filter(({ isSaid, level }) => isSaid || level !== null || opensWithLanguages)
    .map(({ mention, level }) => ({ ...mention, level }));
}

export function askedLanguages(said: string, graph: SkillGraph): readonly Asked[] {
  const mentions = findSkills(said, graph).filter(({ skillId }) => graph.skills.get(skillId)?.kind === "language");
  return findLanguages(said, mentions).map(({ skillId, level, start, end }) => ({
    id: `language:${skillId}`,
    kind: "language",
    label: languageLabel(graph.skills.get(skillId)?.label ?? skillId, level),
    skillId,
    years: null,
    start,
    end,
    pull: 1,
  }));
}

/** "German (fluent)"; `levelIn` reads the level back. */
export function languageLabel(language: string, level: LanguageLevel | null): string {
  return level === null ? language : `${language} (${level})`;
}

export function levelIn(words: string): LanguageLevel | null {
  return LEVEL_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function isNation(said: string, end: number): boolean {
  const next = /^ (\p{L}.*)/u.exec(said.slice(end, end + 20));
  return next !== null && !FOLLOWS.test(next[1] ?? "");
}

function firstClause(words: string): string {
  return words.split(/[,;.\n|•]/)[0] ?? "";
}

function lastClause(words: string): string {
  return words.split(/[,;.\n|•]/).at(-1) ?? "";
}

// From a phrase to the names of a list: the name itself, a name our graph calls the same, or most of its words.

import type { SkillGraph } from "./graph.ts";
import { findSkills } from "./find-skills.ts";
import { tokenise } from "./tokens.ts";

export interface LinkedName {
  /** Position in the list. */
  readonly index: number;
  /** 0..1 */
  readonly score: number;
  readonly how: "name" | "alias" | "words";
}

export interface PhraseIndex {
  readonly names: readonly (readonly string[])[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const SCORES = { name: 1, alias: 0.9, words: 0.8 } as const;
/** Words every phrase may have. */
const STOP_WORDS = new Set(
  "a an and the of in on to for with or by at from as be is your our their all other".split(" "),
);
/** "managing", "managed", "manages", "manager" and "manage" are one word; longest ending first, the stem keeps four letters. */
const ENDINGS = [
  "ations",
  "ation",
  "ments",
  "ment",
  "ings",
  "ing",
  "ers",
  "ies",
  "ed",
  "er",
  "es",
  "or",
  "s",
  "e",
  "y",
];
const MIN_STEM = 4;

export function createPhraseIndex(names: readonly string[]): PhraseIndex {
  const words = names.map(phraseWords);
  const byKey = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, at: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [at]);
    else known.push(at);
  };
  for (const [at, own] of words.entries()) {
    put(byKey, own.join(" "), at);
    for (const word of new Set(own)) put(byWord, word, at);
  }
  return { names: words, byKey, byWord };
}

/** Best first, each name once. A phrase that shares no word with any name links to none. */
export function linkPhrase(phrase: string, index: PhraseIndex, graph: SkillGraph, limit = 10): readonly LinkedName[] {
  const best = new Map<number, LinkedName>();
  const add = (link: LinkedName): void => {
    const known = best.get(link.index);
    if (known === undefined || link.score > known.score) best.set(link.index, link);
  };
  const exact = (text: string): readonly number[] => index.byKey.get(phraseWords(text).join(" ")) ?? [];
  for (const at of exact(phrase)) add({ index: at, score: SCORES.name, how: "name" });
  for (const name of otherNames(phrase, graph))
    for (const at of exact(name)) add({ index: at, score: SCORES.alias, how: "alias" });
  for (const link of byWords(phraseWords(phrase), index)) add(link);
  return [...best.values()].sort((a, b) => b.score - a.score || a.index - b.index).slice(0, limit);
}

/** What our graph also calls the skills the phrase names. */
function otherNames(phrase: string, graph: SkillGraph): readonly string[] {
  return findSkills(phrase, graph).flatMap(({ skillId }) => {
    const skill = graph.skills.get(skillId);
    return skill === undefined ? [] : [skill.label, ...skill.aliases];
  });
}

/** Likeness is the shared part of all words of both, each by how few names have it. */
function byWords(words: readonly string[], { names, byWord }: PhraseIndex): readonly LinkedName[] {
  const weigh = (word: string): number => Math.log(1 + names.length / (1 + (byWord.get(word)?.length ?? 0)));
  const sum = (of: Iterable<string>): number => [...of].reduce((total, word) => total + weigh(word), 0);
  const asked = new Set(words);
  const total = sum(asked);
  const shared = new Map<number, number>();
  for (const word of asked)
    for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + weigh(word));
  return [...shared].map(([index, weight]) => ({
    index,
    score: (SCORES.words * weight) / (total + sum(new Set(names[index])) - weight),
    how: "words",
  }));
}

/** Stems in order, without stop words; all words where nothing else is left. */
function phraseWords(phrase: string): readonly string[] {
  const words = tokenise(phrase.toLowerCase()).map(({ text }) => text);
  const content = words.filter((word) => !STOP_WORDS.has(word));
  return (content.length > 0 ? content : words).map(stem);
}

function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= MIN_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

// From a title as somebody wrote it to occupations: the title itself, another name of it, or most of its words.

import type { Occupation, OccupationGraph } from "./occupation-graph.ts";
import { titleWords, withoutRank } from "./title-words.ts";

export interface FoundOccupation {
  readonly code: string;
  readonly title: string;
  /** The title that was recognised. */
  readonly matched: string;
  readonly how: "title" | "alternate" | "words";
  /** 0..1; 1 is the occupation's own title, word for word. */
  readonly score: number;
}

interface Name {
  readonly code: string;
  readonly title: string;
  /** 0 is the occupation's own title; the reported titles come before the rest. */
  readonly rank: number;
  readonly words: readonly string[];
}

export interface TitleIndex {
  readonly names: readonly Name[];
  /** By words in order. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly occupations: ReadonlyMap<string, Occupation>;
}

/** What each way of finding is worth. */
const SCORES = { title: 1, alternate: 0.95, words: 0.85 } as const;
/** Without its words of rank a title is a little less than itself. */
const WITHOUT_RANK = 0.97;
/** Reported titles lead among the alternates: a hundredth is lost over this many places. */
const RANK_SPAN = 100;
/** Share of the words' weight both titles must have; below, "Sales Manager" would find "Sales Engineer". */
const MIN_SHARED = 0.55;
/** Of "Registered Nurse ICU" two words of three are a title; a single word of several says too little. */
const MIN_PART = 2;
/** The last word says what somebody is: "Chef Trainer" trains. */
const OTHER_HEAD = 0.6;
const MIN_SCORE = 0.4;

export function createTitleIndex(graph: OccupationGraph): TitleIndex {
  const names: Name[] = [];
  const byKey = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, index: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [index]);
    else known.push(index);
  };
  for (const { code, title, titles } of graph.occupations.values()) {
    for (const [rank, name] of [title, ...titles].entries()) {
      const words = titleWords(name);
      if (words.length === 0) continue;
      const index = names.push({ code, title: name, rank, words }) - 1;
      put(byKey, words.join(" "), index);
      for (const word of new Set(words)) put(byWord, word, index);
    }
  }
  return { names, byKey, byWord, occupations: graph.occupations };
}

/** Best first, each occupation once. A title nobody has ever heard of gives none. */
export function findOccupations(title: string, index: TitleIndex, limit = 5): readonly FoundOccupation[] {
  const words = titleWords(title);
  if (words.length === 0) return [];
  const plain = withoutRank(words);
  const found = [...byKey(words, index, 1), ...(plain.length < words.length ? byKey(plain, index, WITHOUT_RANK) : [])];
  const best = new Map<string, FoundOccupation>();
  for (const one of found.length > 0 ? found : [...byPart(plain, index), ...byWords(plain, index)]) {
    const known = best.get(one.code);
    if (known === undefined || one.score > known.score) best.set(one.code, one);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1)).slice(0, limit);
}

function byKey(words: readonly string[], index: TitleIndex, factor: number): readonly FoundOccupation[] {
  return named(index.byKey.get(words.join(" ")) ?? [], index).map((name) => {
    const how = name.rank === 0 ? "title" : "alternate";
    return toFound(name, how, factor * (SCORES[how] - Math.min(1, name.rank / RANK_SPAN) / 100), index);
  });
}

/** The longest titles that stand as they are within the words asked for. */
function byPart(words: readonly string[], index: TitleIndex): readonly FoundOccupation[] {
  for (let length = words.length - 1; length >= MIN_PART; length -= 1) {
    const parts = Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(" "));
    const names = parts.flatMap((part) => named(index.byKey.get(part) ?? [], index));
    const score = SCORES.words * Math.sqrt(length / words.length);
    if (names.length > 0) return names.map((name) => toFound(name, "words", score - name.rank / RANK_SPAN ** 2, index));
  }
  return [];
}

function byWords(words: readonly string[], index: TitleIndex): readonly FoundOccupation[] {
  // A word that no title has ("EMEA") can be shared with none.
  const asked = new Set(words.filter((word) => index.byWord.has(word)));
  const weigh = (word: string): number =>
    Math.log(1 + index.names.length / (1 + (index.byWord.get(word)?.length ?? 0)));
  const sum = (of: Iterable<string>): number => [...of].reduce((total, word) => total + weigh(word), 0);
  const total = sum(asked);
  const shared = new Map<number, number>();
  for (const word of asked)
    for (const at of index.byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + weigh(word));
  return [...shared].flatMap(([at, weight]) => {
    const name = index.names[at];
    if (name === undefined || weight < MIN_SHARED * total) return [];
    const likeness = weight / (total + sum(new Set(name.words)) - weight);
    const head = name.words.at(-1) === words.at(-1) ? 1 : OTHER_HEAD;
    const score = SCORES.words * likeness * head;
    return score < MIN_SCORE ? [] : [toFound(name, "words", score, index)];
  });
}

function named(positions: readonly number[], { names }: TitleIndex): readonly Name[] {
  return positions.flatMap((at) => names[at] ?? []);
}

function toFound(name: Name, how: FoundOccupation["how"], score: number, index: TitleIndex): FoundOccupation {
  return {
    code: name.code,
    title: index.occupations.get(name.code)?.title ?? name.title,
    matched: name.title,
    how,
    score,
  };
}

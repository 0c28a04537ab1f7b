// Names of the tables, looked up by the words of a question: with ten thousand jobs no question waits for each of them to
// be searched for.

import { titleKey } from "../jobs/title-level.ts";
import type { Lexicon, Named } from "./lexicon.ts";

export interface HeldName {
  /** UTF-16 offsets of the text. */
  readonly start: number;
  readonly end: number;
  /** As the tables write it. */
  readonly name: string;
  /** Of several of one name the first. */
  readonly id: string;
}

/** What is known of a list of names. `byWord`: lower-case names under their first word. */
interface NameIndex {
  readonly byWord: ReadonlyMap<string, readonly IndexedName[]>;
  /** Ids by their lower case. */
  readonly byId: ReadonlyMap<string, string>;
  /** Ids by title key; filled when first asked for. */
  byKey: ReadonlyMap<string, string> | null;
}
interface IndexedName {
  readonly lower: string;
  readonly name: string;
  readonly id: string;
  /** Where in the name its first word begins: "(Senior) Nurse" begins with a bracket. */
  readonly lead: number;
}

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+/gu;
/** A list is made anew when the tables change; until then its index holds. */
const indexes = new WeakMap<readonly Named[], NameIndex>();
const companyLists = new WeakMap<readonly string[], readonly Named[]>();
const titleWordSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Every place where one of the names stands as whole words, in text order; the longer of two at one place first. */
export function namesHeld(lower: string, named: readonly Named[]): readonly HeldName[] {
  const { byWord } = indexOf(named);
  const held: HeldName[] = [];
  for (const match of lower.matchAll(WORDS)) {
    for (const { lower: sought, name, id, lead } of byWord.get(match[0]) ?? []) {
      const start = match.index - lead;
      const end = start + sought.length;
      if (lower.startsWith(sought, start) && !/^[\p{L}\p{N}]/u.test(lower.slice(end, end + 2)))
        held.push({ start, end, name, id });
    }
  }
  return held.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Names of two words by their last one, where only one name ends so: "Heron" for "Amber Heron". */
export function lastNamesHeld(lower: string, named: readonly Named[]): readonly HeldName[] {
  const words = [...lower.matchAll(WORDS)].filter(([word]) => word.length >= 4);
  return words.flatMap((match) => {
    const ending = named.filter(({ name }) => name.toLowerCase().endsWith(` ${match[0]}`));
    const [only] = ending;
    if (only === undefined || ending.length > 1) return [];
    return [{ start: match.index, end: match.index + match[0].length, name: only.name, id: only.id }];
  });
}

export function companiesHeld(lower: string, companies: Lexicon["companies"]): readonly HeldName[] {
  let named = companyLists.get(companies);
  if (named === undefined) {
    named = companies.map((name) => ({ id: name, name }));
    companyLists.set(companies, named);
  }
  return namesHeld(lower, named);
}

/** The id as the tables write it; null when there is none. */
export function idNamed(said: string, named: readonly Named[]): string | null {
  return indexOf(named).byId.get(said.toLowerCase()) ?? null;
}

/** The first whose title holds the words of `key` in a row. */
export function idOfTitle(key: string, named: readonly Named[]): string | null {
  const index = indexOf(named);
  if (index.byKey === null) {
    const byKey = new Map<string, string>();
    for (const { id, name } of named) {
      const own = titleKey(name);
      if (!byKey.has(own)) byKey.set(own, id);
    }
    index.byKey = byKey;
  }
  for (const [own, id] of index.byKey) if (own.includes(` ${key} `)) return id;
  return null;
}

/** Whether a title of the tables has this word. */
export function isTitleWord(word: string, titleKeys: Lexicon["titleKeys"]): boolean {
  let words = titleWordSets.get(titleKeys);
  if (words === undefined) {
    words = new Set([...titleKeys].flatMap((key) => key.trim().split(" ")));
    titleWordSets.set(titleKeys, words);
  }
  return words.has(word);
}

function indexOf(named: readonly Named[]): NameIndex {
  const known = indexes.get(named);
  if (known !== undefined) return known;
  const byWord = new Map<string, IndexedName[]>();
  const byId = new Map<string, string>();
  const seen = new Set<string>();
  for (const { id, name } of named) {
    const lowerId = id.toLowerCase();
    if (!byId.has(lowerId)) byId.set(lowerId, id);
    const lower = name.toLowerCase();
    const first = WORD.exec(lower);
    if (first === null || seen.has(lower)) continue;
    seen.add(lower);
    const entry = { lower, name, id, lead: first.index };
    const others = byWord.get(first[0]);
    if (others === undefined) byWord.set(first[0], [entry]);
    else others.push(entry);
  }
  const index: NameIndex = { byWord, byId, byKey: null };
  indexes.set(named, index);
  return index;
}

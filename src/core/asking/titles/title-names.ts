// Which occupation a title names, and what else people in it are called: from the graph's lists of titles.

import { titleKey } from "../jobs/title-level.ts";

/** An occupation of the graph file; `titles` has `|` between, what is commonly said first. */
export interface NamedOccupation {
  readonly code: string;
  readonly title: string;
  readonly titles: string;
}

export interface TitleNames {
  /** The occupation a title as asked means first; null when no list has it. */
  readonly occupationAsked: (key: string) => string | null;
  /** The occupation a title of the tables is a common name of; null for an odd one. */
  readonly occupationCommon: (key: string) => string | null;
  /** "Accountants and Auditors": what stands in one occupation and is two jobs all the same. */
  readonly isOtherPart: (code: string, asked: string, other: string) => boolean;
}

/** How far down a list a name is common: further down, developers are network engineers. */
const COMMON = 10;

/** As a key a programmer is a developer, who is of another occupation. */
const WRITTEN_OTHERWISE = /\b(?:programmer|coder)\b/i;

export function createTitleNames(occupations: readonly NamedOccupation[]): TitleNames {
  const common = new Map<string, { readonly code: string; readonly rank: number }>();
  const parts = new Map<string, readonly string[]>();
  const whole = occupations.map(({ code, title, titles }) => ({ code, list: `|${title}|${titles}|`.toLowerCase() }));
  for (const { code, title, titles } of occupations) {
    const names = [title, ...titles.split("|").slice(0, COMMON)];
    for (const [rank, name] of names.entries()) {
      const key = titleKey(name).trim();
      const known = common.get(key);
      if (key !== "" && !WRITTEN_OTHERWISE.test(name) && (known === undefined || known.rank > rank))
        common.set(key, { code, rank });
    }
    const said = title.split(/\band\b|,/).map((part) => titleKey(part).trim());
    parts.set(code, said.length > 1 ? said : []);
  }
  const asked = new Map<string, string | null>();
  /** "Embedded software engineer" is a software engineer; one word alone says too little. */
  const occupationCommon = (key: string): string | null => {
    const words = key.split(" ");
    const ends = words.map((_, at) => words.slice(at)).filter((end) => end.length > 1 || end.length === words.length);
    return ends.map((end) => common.get(end.join(" "))?.code).find((code) => code !== undefined) ?? null;
  };

  return {
    occupationCommon,
    occupationAsked(key) {
      const known = occupationCommon(key) ?? asked.get(key);
      if (known !== undefined) return known;
      let best: { code: string; rank: number } | null = null;
      for (const { code, list } of whole) {
        const at = list.indexOf(`|${key}|`);
        const rank = at < 0 ? Infinity : list.slice(0, at).split("|").length - 1;
        if (rank < (best?.rank ?? Infinity)) best = { code, rank };
      }
      asked.set(key, best?.code ?? null);
      return best?.code ?? null;
    },
    isOtherPart(code, key, other) {
      const of = (one: string) => parts.get(code)?.find((part) => ` ${one} `.includes(` ${part} `));
      return of(other) !== undefined && of(other) !== of(key);
    },
  };
}

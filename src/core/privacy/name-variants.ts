// The ways one person's name shows up elsewhere: whole, turned round, abbreviated, run together, or a part alone.

import { fold } from "./fold.ts";
import { joinSpaced } from "./person/join-spaced.ts";
import { isSafeAlone, nameWord } from "./person/name-words.ts";

export interface NameVariant {
  /** Folded; blanks stand for any run of blanks, dots, underscores and hyphens. */
  readonly pattern: string;
  /** A part alone must begin with a capital where it stands; the rest may be in any case. */
  readonly needsCapital: boolean;
}

/** Longest first, so that a search takes the whole name before a part. */
export function nameVariants(name: string): readonly NameVariant[] {
  // Looked for and labelled, one after the other.
  if (last?.name !== name) last = { name, variants: variantsOf(name) };
  return last.variants;
}

let last: { readonly name: string; readonly variants: readonly NameVariant[] } | null = null;

function variantsOf(name: string): readonly NameVariant[] {
  const words = fold(joinSpaced(name))
    .replace(/[.,“”"()‘]|(?<!\p{L})['’]|['’](?!\p{L})/gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const full = words.filter((word) => word.length > 1 && nameWord(word) !== "particle");
  const [first, last] = [full[0], full.at(-1)];
  const patterns = new Map<string, boolean>();
  const add = (pattern: string, needsCapital: boolean): void => {
    if (pattern.length >= 2 && !patterns.has(pattern)) patterns.set(pattern, needsCapital);
  };
  add(words.join(" "), words.length === 1);
  if (first !== undefined && last !== undefined && first !== last) {
    const initials = words.slice(1, -1).map((word) => word.charAt(0));
    add(`${first} ${last}`, false);
    add(`${last}, ${first}`, false);
    add(`${last} ${first}`, false);
    add([first, ...initials, last].join(" "), false);
    add(`${first.charAt(0)} ${last}`, true);
    add([first.charAt(0), ...initials, last].join(" "), true);
    add(`${last.charAt(0)} ${first}`, true);
    add(`${first} ${last.charAt(0)}.`, true);
    // As lists of publications cite.
    add(`${last}, ${first.charAt(0)}.`, true);
    // File names turn a name round anywhere: "HernandezRiosJuanPablo".
    if (full.length > 2 && full.length < 7) {
      for (let at = 0; at < full.length; at += 1) add([...full.slice(at), ...full.slice(0, at)].join(""), false);
      const joined = first + (full[1] ?? "");
      if (joined.length >= 7) add(joined, false);
    }
    for (const joined of [first + last, last + first, first.charAt(0) + last, first + last.charAt(0)])
      if (joined.length >= 5 && isSafeAlone(joined)) add(joined, false);
    if (words.length > 2) {
      add(words.slice(1).join(" "), false);
      // File names run the words of a surname together: "vandenBerg_Saskia".
      const rest = words.slice(1).join("");
      for (const joined of [`${first} ${rest}`, `${rest} ${first}`, first + rest, rest + first]) add(joined, false);
    }
  }
  // "Md. Ariful" of "Md. Ariful Haque", "Mark Anthony": one of two forenames is a word, or no whole one.
  const [, second] = full;
  if (
    first !== undefined &&
    second !== undefined &&
    full.length > 2 &&
    !name.includes(",") &&
    !(isSafeAlone(first) && isSafeAlone(second))
  )
    add(`${first} ${second}`, true);
  // "Al-Khatib, Dana" is D. Al-Khatib, "du Preez, Sipho" S. du Preez.
  const [surname = "", given = ""] = name.includes(",") ? fold(name).split(/ ?, ?/) : [];
  if (given !== "") {
    add(`${given} ${surname}`, false);
    add(`${given.charAt(0)} ${surname}`, true);
  } else if (words.length > 2 && first !== undefined && words[0] === first)
    add(`${first.charAt(0)} ${words.slice(1).join(" ")}`, true);
  // "Ka-man" is also Ka Man; a blank stands for a hyphen, too.
  if (name.includes("-")) add(words.join(" ").replaceAll("-", " "), words.length === 1);
  for (const word of full) {
    if (isSafeAlone(word)) add(word, true);
    for (const part of word.split("-")) if (part !== word && isSafeAlone(part)) add(part, true);
  }
  return [...patterns]
    .map(([pattern, needsCapital]) => ({ pattern, needsCapital }))
    .sort((a, b) => b.pattern.length - a.pattern.length || (a.pattern < b.pattern ? -1 : 1));
}

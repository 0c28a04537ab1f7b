// Where no header names anybody, the e-mail address may: two words in a row that it spells are its owner's name.

import { fold } from "../fold.ts";
import type { Finding } from "../replacement.ts";
import { nameWord } from "./name-words.ts";

const PAIR =
  /(?<![\p{L}\p{M}])(?=(?<name>\p{Lu}[\p{L}\p{M}'’-]{1,30} (?:(?:de|van|von|der|da|al|el|bin) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,30})(?![\p{L}\p{M}]))/gu;

/** `emailLocals` are folded. At most one finding: propagation sees to the other places. */
export function findNamedByMail(text: string, emailLocals: readonly string[]): readonly Finding[] {
  const spelled = new Set(emailLocals.map((local) => local.replace(/[^a-z]/g, "")).filter(({ length }) => length > 5));
  if (spelled.size === 0) return [];
  for (const match of text.matchAll(PAIR)) {
    const name = match.groups?.["name"] ?? "";
    const words = fold(name)
      .split(" ")
      .map((word) => word.replace(/[^a-z]/g, ""));
    if (!spelled.has(words.join("")) && !spelled.has([...words].reverse().join(""))) continue;
    if (name.split(" ").every((word) => nameWord(word) === "plain" || nameWord(word) === "never")) continue;
    return [{ kind: "PERSON", start: match.index, end: match.index + name.length, score: 0.7, why: "named-by-mail" }];
  }
  return [];
}

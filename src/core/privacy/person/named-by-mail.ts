// Where no header names anybody, or by an initial, the e-mail address or a link may: two words in a row that it spells, on
// a line or on two, are its owner's name.

import { allMatches } from "../all-matches.ts";
import { fold } from "../fold.ts";
import { lightPattern } from "../light-pattern.ts";
import { agreesWith } from "./agrees-with.ts";
import type { Finding } from "../replacement.ts";
import { nameWord } from "./name-words.ts";

/** The capital first: most places end there. */
const PAIR = lightPattern(
  /(?=\p{Lu})(?<![\p{L}\p{M}])(?=(?<name>\p{Lu}[\p{L}\p{M}'’-]{1,30}[ \n](?:(?:de|van|von|der|da|al|el|bin) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,30})(?![\p{L}\p{M}]))/gu,
);

/** What LinkedIn puts behind a name that is taken. */
const NUMBERED = /-(?=[a-z]*\d)[a-z\d]{4,}$/;
const INITIAL = /(?<![\p{L}\p{M}])\p{L}(?:\.|(?![\p{L}\p{M}'’]))/u;

/** `handles` are folded. At most one finding: propagation sees to the other places. */
export function findNamedByMail(
  text: string,
  handles: readonly string[],
  own: readonly Finding[] = [],
): readonly Finding[] {
  const spelled = new Set(
    handles.map((handle) => handle.replace(NUMBERED, "").replace(/[^a-z]/g, "")).filter(({ length }) => length > 5),
  );
  if (spelled.size === 0) return [];
  // The header has it in full.
  const names = own.map(({ start, end }) => text.slice(start, end));
  if (names.some((name) => !INITIAL.test(name) && handles.some((handle) => agreesWith(name.split(/[\s,]+/), handle))))
    return [];
  // A blank and signs inside words are spelled by nothing, and ß by two letters.
  const lengths = [...spelled].map(({ length }) => length);
  const [shortest, longest] = [Math.min(...lengths) - 2, Math.max(...lengths) + 5];
  for (const match of allMatches(text, PAIR)) {
    const name = match.groups?.["name"] ?? "";
    if (name.length < shortest || name.length > longest) continue;
    const words = fold(name)
      .split(/\s/)
      .map((word) => word.replace(/[^a-z]/g, ""));
    if (!spelled.has(words.join("")) && !spelled.has([...words].reverse().join(""))) continue;
    if (name.split(/\s/).every((word) => nameWord(word) === "plain" || nameWord(word) === "never")) continue;
    return [{ kind: "PERSON", start: match.index, end: match.index + name.length, score: 0.7, why: "named-by-mail" }];
  }
  return [];
}

// The candidate's name once more in another script, beside the first, above or below it: "渡辺 裕子 (Yuko Watanabe)".

import { fold } from "../fold.ts";
import type { Finding } from "../replacement.ts";
import { nameWord } from "./name-words.ts";

const BESIDE =
  /^[ \t]*(?:[(/|·–—-]|\/\/)?[ \t]*(?<value>[\p{L}\p{M}][\p{L}\p{M}\u200C\u200D'’. -]{1,40}?)[ \t]*(?:[)/|·,–—]|$)/u;
const BEFORE = /(?:^|[(/|·,])[ \t]*(?<value>[\p{L}\p{M}][\p{L}\p{M}\u200C\u200D'’. -]{1,40}?)[ \t]*[(/|·–—-]?[ \t]*$/u;
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2,5}$/u;

/** At most one finding. */
export function findSecondScript(text: string, name: Finding): readonly Finding[] {
  const own = text.slice(name.start, name.end);
  const lineStart = text.lastIndexOf("\n", name.start - 1) + 1;
  const lineEnd = endOfLine(text, name.end);
  const aboveStart = text.lastIndexOf("\n", lineStart - 2) + 1;
  const places = [
    { from: name.end, value: BESIDE.exec(text.slice(name.end, lineEnd))?.groups?.["value"], isOwnLine: false },
    { from: lineStart, value: BEFORE.exec(text.slice(lineStart, name.start))?.groups?.["value"], isOwnLine: false },
    {
      from: aboveStart,
      value: lineStart === 0 ? undefined : text.slice(aboveStart, lineStart).trim(),
      isOwnLine: aboveStart > 0,
    },
    { from: lineEnd + 1, value: firstPart(text.slice(lineEnd + 1, endOfLine(text, lineEnd + 1))), isOwnLine: true },
  ];
  for (const { from, value, isOwnLine } of places) {
    if (value === undefined || !isNameInOtherScript(value, own, isOwnLine)) continue;
    const start = text.indexOf(value, from);
    return [{ kind: "PERSON", start, end: start + value.length, score: 0.7, why: "second-script" }];
  }
  return [];
}

/** Facts may follow on the line. */
const firstPart = (line: string): string => line.trim().split(/ *[/|·◆•;,] */)[0] ?? "";

function isNameInOtherScript(value: string, own: string, isOwnLine: boolean): boolean {
  if (
    value === "" ||
    value.length > 40 ||
    !/^[\p{L}\p{M}\u200C\u200D'’. -]+$/u.test(value) ||
    isLatin(value) === isLatin(own)
  )
    return false;
  if (isLatin(value) !== /^[\p{Script=Latin}\p{M}'’. -]+$/u.test(value)) return false;
  const words = value.split(/ +/);
  if (words.length > 4 || words.some((word) => ["never", "plain"].includes(nameWord(word)))) return false;
  if (isLatin(value)) return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  // A title in that script may stand below the name too.
  if (UNSPACED.test(value)) return !isOwnLine || [1, 2].some((length) => isSurname(value.slice(0, length)));
  return words.length > 1 || !isOwnLine;
}

const isSurname = (start: string): boolean => ["surname", "forename"].includes(nameWord(fold(start)));

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

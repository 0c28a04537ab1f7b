// The telling sentences of a long text, in the order they stand. Nothing is rewritten: every sentence is the text's own.

import { splitPassages } from "../../matching/passages.ts";

/** Shorter texts are their own summary. In UTF-16 units. */
const SHORT = 600;
const MAX_SENTENCES = 6;
/** What a reader looks for, and how much each counts. */
const TELLING: readonly (readonly [RegExp, number])[] = [
  [/\b(?:must|require[sd]?|requirements?|need(?:ed)?|essential|mandatory|minimum|at least)\b/i, 2],
  [/\b\d+\+?\s*(?:-\s*\d+\s*)?(?:years?|yrs?)\b/i, 2],
  [/\b(?:experience|proficien\w+|knowledge|skills?|degree|certif\w+|licen[cs]e|fluent)\b/i, 1.5],
  [/\b(?:responsible|lead|manage|design|develop|build|maintain|deliver|run)\w*\b/i, 1],
  [/[$€£₹]|\bsalary\b|\bremote\b|\bhybrid\b/i, 1.5],
  [/\b(?:we are|our (?:mission|values|culture)|equal opportunity|diversity|apply now|benefits include)\b/i, -2],
];

/** `skillCountOf` says how many skills a sentence names: those are what a job is about. */
export function summarise(text: string, skillCountOf: (sentence: string) => number): string {
  if (text.length <= SHORT) return text;
  const sentences = splitPassages(text).map(({ start, end }) => text.slice(start, end));
  return sentences
    .map((sentence, at) => ({ sentence, at, worth: worthOf(sentence, at) + skillCountOf(sentence) }))
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, MAX_SENTENCES)
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence)
    .join(" · ");
}

/** A sentence of two words or of fifty tells little. */
function worthOf(sentence: string, at: number): number {
  const words = sentence.split(/\s+/).length;
  const length = words < 4 ? -3 : words > 45 ? -1 : 0;
  return TELLING.reduce(
    (sum, [pattern, weight]) => sum + (pattern.test(sentence) ? weight : 0),
    length + (at === 0 ? 1 : 0),
  );
}

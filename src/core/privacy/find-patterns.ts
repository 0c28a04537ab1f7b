// Where any of some folded values stands in a folded text, as whole words. By hand: one pattern of all of them, made anew
// for each text, took longer to compile than to run.

import { lightPattern } from "./light-pattern.ts";

export interface PatternMatch {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
}

const UNIT_BEFORE = /[\p{L}\p{M}\d]/u;
const UNIT_AFTER = lightPattern(UNIT_BEFORE);
const BLANK = /\s/;

/** What may stand where a pattern has a blank. */
interface Gap {
  readonly min: number;
  readonly max: number;
  readonly fits: (unit: string) => boolean;
}

const isBlank = (unit: string): boolean => unit === " " || unit === "\n" || BLANK.test(unit);
/** What file names, links and line breaks put there. */
const BETWEEN_WORDS: Gap = { min: 1, max: 3, fits: (unit) => "._-".includes(unit) || isBlank(unit) };
const BEHIND_COMMA: Gap = { min: 0, max: 2, fits: isBlank };

/** In text order; of patterns that stand at one place only the first. */
export function findPatterns(folded: string, patterns: readonly string[]): readonly PatternMatch[] {
  const byStart = new Map<number, PatternMatch>();
  const startsOfLead = new Map<string, readonly number[]>();
  for (const pattern of patterns) {
    const blank = pattern.indexOf(" ");
    const lead = blank === -1 ? pattern : pattern.slice(0, blank);
    let starts = startsOfLead.get(lead);
    if (starts === undefined) startsOfLead.set(lead, (starts = wordStarts(folded, lead)));
    for (const start of starts) {
      if (byStart.has(start)) continue;
      const end = endOf(folded, start + lead.length, pattern, lead.length);
      if (end !== null) byStart.set(start, { start, end, pattern });
    }
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Where a word begins so. A name's forms begin with the same few words and letters. */
function wordStarts(folded: string, lead: string): readonly number[] {
  const starts: number[] = [];
  for (let start = folded.indexOf(lead); start !== -1 && start < folded.length; start = folded.indexOf(lead, start + 1))
    if (start === 0 || !isUnitBefore(folded, start - 1)) starts.push(start);
  return starts;
}

/** Letters and blanks, which most units are, are told by hand. */
function isUnitBefore(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (unit === 32 || unit === 10) return false;
  return (unit >= 97 && unit <= 122) || UNIT_BEFORE.test(folded.charAt(at));
}

/** Where a pattern's rest from `from` on ends in the text; null where it does not stand at `at`. */
function endOf(folded: string, at: number, pattern: string, from: number): number | null {
  if (from >= pattern.length) return at < folded.length && UNIT_AFTER.test(folded.charAt(at)) ? null : at;
  if (pattern.charAt(from) !== " ")
    return folded.charAt(at) === pattern.charAt(from) ? endOf(folded, at + 1, pattern, from + 1) : null;
  const { min, max, fits } = pattern.charAt(from - 1) === "," ? BEHIND_COMMA : BETWEEN_WORDS;
  let length = 0;
  while (length < max && at + length < folded.length && fits(folded.charAt(at + length))) length += 1;
  // The longest gap first.
  for (; length >= min; length -= 1) {
    const end = endOf(folded, at + length, pattern, from + 1);
    if (end !== null) return end;
  }
  return null;
}

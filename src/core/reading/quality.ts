// How well a text came out of its file, 0..1, and why not better: what a score is made of must be what the file says.

import type { ReadWarning } from "./document.ts";
import { findSections } from "./sections.ts";

/** What can be wrong with the text itself. */
export type QualityReason = Extract<
  ReadWarning,
  "odd-characters" | "words-run-together" | "single-letters" | "very-short" | "no-sections" | "no-dates"
>;

export interface ExtractionQuality {
  /** 1: nothing odd was seen; 0: hardly a resume. */
  readonly score: number;
  /** The worst first. */
  readonly reasons: readonly QualityReason[];
}

interface Measured {
  readonly words: readonly string[];
  readonly text: string;
  /** Characters that could not be read. */
  readonly oddCount: number;
}

interface Rule {
  readonly reason: QualityReason;
  /** Above `begins` it is worth a warning, at `full` it costs its whole weight. */
  readonly begins: number;
  readonly full: number;
  readonly weight: number;
  readonly measure: (measured: Measured) => number;
}

/** Words; the shortest of 1,983 real resumes has about 100. */
const SHORT_WORDS = 60;
/** Fewer odd characters are icons in a letterhead. */
const LEAST_ODD = 5;

/**
 * Limits from 1,983 resumes whose words were run together by another reader, and 193 PDFs of the same people as read here:
 * words of 18 letters and more with those that change case within are 2.5 % and up there, 1.9 % and less here; German has
 * such long words without being broken. Single letters are 8 % at most here.
 */
const RULES: readonly Rule[] = [
  {
    reason: "odd-characters",
    begins: 0.01,
    full: 0.1,
    weight: 0.5,
    measure: ({ oddCount, text }) => (oddCount < LEAST_ODD ? 0 : oddCount / Math.max(1, text.length)),
  },
  {
    reason: "words-run-together",
    begins: 0.025,
    full: 0.12,
    weight: 0.5,
    measure: ({ words }) => share(words, (word) => word.length >= 18) + share(words, isGrownTogether),
  },
  {
    reason: "single-letters",
    begins: 0.12,
    full: 0.4,
    weight: 0.6,
    measure: ({ words }) => share(words, (word) => word.length === 1 && /\p{Script=Latin}/u.test(word)),
  },
  {
    reason: "very-short",
    begins: 0,
    full: 0.9,
    weight: 0.4,
    measure: ({ text }) => Math.max(0, 1 - (text.match(/\S+/g)?.length ?? 0) / SHORT_WORDS),
  },
  {
    reason: "no-sections",
    begins: 0.5,
    full: 1,
    weight: 0.2,
    measure: ({ text }) =>
      Number(isLong(text) && findSections(text).every(({ kind }) => kind === "header" || kind === "other")),
  },
  {
    reason: "no-dates",
    begins: 0.5,
    full: 1,
    weight: 0.15,
    measure: ({ text }) =>
      Number(isLong(text) && !YEAR.test(text) && findSections(text).some(({ kind }) => kind === "experience")),
  },
];

const YEAR = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)|['’]\d{2}(?!\d)|\d\s*\/\s*\d{2}(?!\d)|\[(?:YEAR|DATE)/;

/** Measures a clean text. `oddCount`: characters that could not be read and were left out. */
export function extractionQuality(text: string, oddCount: number): ExtractionQuality {
  const measured = { text, oddCount, words: text.match(/\p{L}+/gu) ?? [] };
  const found = RULES.map(({ reason, begins, full, weight, measure }) => {
    const value = measure(measured);
    return { reason, cost: value > begins ? weight * Math.min(1, value / full) : 0 };
  }).filter(({ cost }) => cost > 0);
  const score = Math.max(0, 1 - found.reduce((sum, { cost }) => sum + cost, 0));
  return {
    score: Math.round(score * 100) / 100,
    reasons: found.toSorted((a, b) => b.cost - a.cost).map(({ reason }) => reason),
  };
}

/** "thecustodyIdentified": small letters that run into a word of their own. "JavaScript" and "PowerPoint" are rare enough. */
function isGrownTogether(word: string): boolean {
  return /\p{Ll}{2}\p{Lu}\p{Ll}{2}/u.test(word);
}

function share(words: readonly string[], is: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(is).length / words.length;
}

function isLong(text: string): boolean {
  return (text.match(/\S+/g)?.length ?? 0) >= SHORT_WORDS;
}

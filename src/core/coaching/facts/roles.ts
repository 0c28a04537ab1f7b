// Ranks, roles and levels a person claims in running text: "senior", "as a team lead", "fluent". The titles of jobs are
// compared as jobs.

import { TITLE_WORD } from "../../reading/job-words.ts";
import type { Fact, PlacedFact } from "./fact.ts";
import { place } from "./place.ts";

/** Words of rank. Each is a claim wherever it stands. */
const RANKS =
  /\b(?:senior|junior|principal|chief|deputy|vice president|director|manager|supervisor|founder|co-founder|executive|assistant|acting|interim)\b/gi;
/** "as the head of", "role of project lead". */
const ROLE =
  /\b(?:as|role of|position of|promoted to|became)\s+(?:an?\s+|the\s+)?((?:\p{L}[\p{L}-]*\s+){0,3}\p{L}[\p{L}-]*)/giu;

/** What others gave. All of them are one row: "won an award" and "award-winning" say the same. */
const HONOURS = /\b(?:awards?|awarded|award-winning|prizes?|medals?|winner|won|patents?|patented)\b/i;

/** Each once. */
export function findRoles(text: string): readonly Fact[] {
  const ranks = [...text.matchAll(RANKS)].map(([written]) => ({
    kind: "title" as const,
    key: `rank ${written.toLowerCase()}`,
    written,
  }));
  const roles = [...text.matchAll(ROLE)].flatMap((match): Fact[] => {
    const title = new RegExp(TITLE_WORD.source, "iu").exec(match[1] ?? "");
    return title
      ? [{ kind: "title", key: `role ${title[0].toLowerCase().replace(/s$/, "")}`, written: match[1] ?? "" }]
      : [];
  });
  const honour = HONOURS.exec(text)?.[0];
  return [...ranks, ...roles, ...(honour ? [{ kind: "certificate", key: "honour", written: honour } as const] : [])];
}

/** How well something is known. One word for a level may stand in for another of the same row. */
const LEVELS: readonly RegExp[] = [
  /\b(?:native|mother tongue|first language|bilingual|c2)\b/gi,
  /\b(?:fluent(?:ly)?|full professional|c1)\b/gi,
  /\b(?:intermediate|conversational|working knowledge|b[12])\b/gi,
  /\b(?:basic|basics|beginner|elementary|rudimentary|a[12])\b/gi,
  /\b(?:expert|expertise|mastery|advanced|proficien(?:t|cy))\b/gi,
];

export function findLevels(text: string): readonly PlacedFact[] {
  return LEVELS.flatMap((pattern, level) =>
    [...text.matchAll(pattern)].map(({ 0: written, index }) =>
      place({ kind: "skill", key: `level ${level}`, written }, text, index, index + written.length),
    ),
  );
}

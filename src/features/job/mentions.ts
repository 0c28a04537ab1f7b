// Cuts a job text into stretches, so that what was recognised in it can be marked.

import type { Requirement } from "../../core/matching/job.ts";

/** A stretch of the text; `requirementIds` are those that mention it, none for plain text. */
export interface TextStretch {
  readonly start: number;
  readonly text: string;
  readonly requirementIds: readonly string[];
}

/** The same requirements with offsets in a part of the text; what lies outside is clamped away. */
export function requirementsWithin(requirements: readonly Requirement[], from: number): Requirement[] {
  return requirements.map((requirement) => {
    const { start, end } = requirement;
    return start === null || end === null
      ? requirement
      : { ...requirement, start: Math.max(0, start - from), end: end - from };
  });
}

/** The whole text in order; stretches where mentions overlap carry all their requirements. */
export function markMentions(text: string, requirements: readonly Requirement[]): TextStretch[] {
  const mentions = requirements.flatMap(({ id, start, end }) =>
    start === null || end === null || start < 0 || end > text.length || start >= end ? [] : [{ id, start, end }],
  );
  const cuts = new Set([0, text.length, ...mentions.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1] ?? text.length;
    const covering = mentions.filter((mention) => mention.start <= start && mention.end >= end);
    return { start, text: text.slice(start, end), requirementIds: covering.map(({ id }) => id) };
  });
}

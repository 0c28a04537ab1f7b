// Corrections by a person: words to hide that were missed, and words to keep that were hidden by mistake.

import { fold } from "./fold.ts";
import { PLACEHOLDER } from "./placeholder.ts";
import type { Finding } from "./replacement.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";

export interface UserRules {
  /** Hidden wherever they occur, in any case and with or without accents. */
  readonly hide: readonly string[];
  /** A finding that is such a word or phrase stays, wherever it occurs. */
  readonly keep: readonly string[];
}

export function applyUserRules(
  text: string,
  findings: readonly Finding[],
  rules: UserRules | undefined,
): readonly Finding[] {
  if (rules === undefined) return findings;
  const kept = new Set(rules.keep.map(normal));
  const stay = findings.filter(({ start, end }) => !kept.has(normal(text.slice(start, end))));
  return resolveOverlaps([...stay, ...rules.hide.flatMap((term) => occurrences(text, term))]);
}

const normal = (term: string): string => fold(term.normalize("NFC")).replace(/\s+/g, " ").trim();

function occurrences(text: string, term: string): readonly Finding[] {
  const words = normal(term);
  if (words === "") return [];
  const source = words.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&").replace(/ /g, "\\s{1,3}");
  // A term that begins or ends with a letter is a word of its own; signs may touch anything.
  const [before, after] = [/^[\p{L}\p{N}]/u.test(words), /[\p{L}\p{N}]$/u.test(words)];
  const search = new RegExp(
    `${before ? "(?<![\\p{L}\\p{M}\\d])" : ""}${source}${after ? "(?![\\p{L}\\p{M}\\d])" : ""}`,
    "gu",
  );
  const folded = fold(text).replace(new RegExp(PLACEHOLDER, "gi"), (match) => "\uFFFC".repeat(match.length));
  return [...folded.matchAll(search)].map(({ 0: match, index }) => ({
    kind: "TERM",
    start: index,
    end: index + match.length,
    score: 1,
    why: "user-rule/hide",
  }));
}

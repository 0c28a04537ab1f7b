import { findValues } from "./find-values.ts";
import { resolveOverlaps } from "./resolve-overlaps.ts";
import type { Finding } from "./replacement.ts";

/** Step 3: once a value is known, all its occurrences are findings too. What recognisers found stays. */
export function propagate(text: string, findings: readonly Finding[]): readonly Finding[] {
  const known = findings.map(({ kind, start, end }) => ({ kind, value: text.slice(start, end) }));
  return resolveOverlaps([
    ...findings,
    ...findValues(text, known).map((finding) => ({ ...finding, score: Math.min(finding.score, 0.49) })),
  ]);
}

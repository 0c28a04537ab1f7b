import type { Finding } from "./replacement.ts";

/** Findings that do not overlap, in text order: the surer one stays, then the longer, then the earlier. */
export function resolveOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const ranked = [...uniteSameKind(findings)].sort(
    (a, b) =>
      b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.kind < b.kind ? -1 : 1),
  );
  // Kept in text order throughout, so that a neighbour is found by bisection.
  const kept: Finding[] = [];
  for (const finding of ranked) {
    const at = lowerBound(kept, finding.start);
    const left = kept[at - 1];
    const right = kept[at];
    if ((left !== undefined && left.end > finding.start) || (right !== undefined && right.start < finding.end))
      continue;
    kept.splice(at, 0, finding);
  }
  return mergeTouching(kept);
}

/** Overlapping findings of one kind are one: a street and a town that two rules saw. */
function uniteSameKind(findings: readonly Finding[]): readonly Finding[] {
  const united: Finding[] = [];
  const lastOfKind = new Map<string, number>();
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = lastOfKind.get(finding.kind) ?? -1;
    const last = united[at];
    if (last !== undefined && last.end > finding.start) {
      united[at] = { ...last, end: Math.max(last.end, finding.end), score: Math.max(last.score, finding.score) };
    } else lastOfKind.set(finding.kind, united.push(finding) - 1);
  }
  return united;
}

/** How many kept findings start before the position. */
function lowerBound(kept: readonly Finding[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two addresses or two names back to back are one. */
function mergeTouching(findings: readonly Finding[]): readonly Finding[] {
  const merged: Finding[] = [];
  for (const finding of findings) {
    const last = merged.at(-1);
    if (last !== undefined && last.kind === finding.kind && last.end === finding.start)
      merged[merged.length - 1] = { ...last, end: finding.end, score: Math.max(last.score, finding.score) };
    else merged.push(finding);
  }
  return merged;
}

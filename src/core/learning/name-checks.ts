// Whether a scorer minds who a resume is from: what the gate asks of the held-out resumes beside how well they are ordered.

import { PLACEHOLDER, placeholderLabel } from "../privacy/placeholder.ts";
import { asGroup, SWAP_GROUPS } from "../records/name-swap.ts";

/** Of one scorer, over the held-out pairs of a job and a resume. */
export interface NameScores {
  /** The pairs as two people of different groups would have sent them, names in plain sight. */
  readonly swapped: readonly [readonly number[], readonly number[]];
  /** The pairs as they are, and with their placeholders numbered otherwise. */
  readonly twins: readonly [readonly number[], readonly number[]];
}

export interface NameResult {
  /** The share of a job's pairs of resumes that stand the other way round under the other names. */
  readonly turned: number;
  /** How far the scores of two like texts lie apart at most. */
  readonly apart: number;
}

export type NameFault =
  | { readonly kind: "name-swap"; readonly base: number; readonly candidate: number }
  | { readonly kind: "twins"; readonly base: number; readonly candidate: number };

/** So many more pairs of a job may change their order with the names. */
const TURNED_ALLOWED = 0.02;

/** Less is a tie that changes sides: the last digit with which a score is shown. */
const TURN = 0.01;

/** Two devices agree to as much (e2e/webgpu.spec.ts): what is less is arithmetic. */
const APART_ALLOWED = 1e-4;

/** Two groups that differ in both gender and origin. */
const SWAPPED = ["anglo-male", "arabic-female"] as const;

/**
 * The resume under a name of each group in plain sight, which the page never lets happen. One that names nobody gets a
 * name above it, so that every held-out resume is tried.
 */
export function swappedTexts(text: string, seed: number): readonly [string, string] {
  const named = /\[PERSON_\d+\]/.test(text) ? text : `${placeholderLabel("PERSON", 1)}\n${text}`;
  const [first, second] = SWAPPED.map((id) => {
    const group = SWAP_GROUPS.find((known) => known.id === id);
    return group ? asGroup(named, group, seed).text : named;
  });
  return [first ?? named, second ?? named];
}

/** The same resume as if its people had been found in another order: every placeholder has another number. */
export function twinText(text: string): string {
  const renumbered = text.replace(
    PLACEHOLDER,
    (_label, kind: string, number: string) => `[${kind}_${Number(number) + 6}]`,
  );
  return renumbered === text ? `${placeholderLabel("PERSON", 7)}\n${text}` : renumbered;
}

export function nameResult(pairs: readonly { readonly jobId: string }[], scores: NameScores): NameResult {
  return { turned: turnedShare(pairs, scores.swapped), apart: mostApart(scores.twins) };
}

export function nameFaults(base: NameResult, candidate: NameResult): readonly NameFault[] {
  const turned = candidate.turned > base.turned + TURNED_ALLOWED;
  const apart = candidate.apart > base.apart + APART_ALLOWED;
  return [
    ...(turned ? [{ kind: "name-swap" as const, base: base.turned, candidate: candidate.turned }] : []),
    ...(apart ? [{ kind: "twins" as const, base: base.apart, candidate: candidate.apart }] : []),
  ];
}

function turnedShare(pairs: readonly { readonly jobId: string }[], [first, second]: NameScores["swapped"]): number {
  let [turned, all] = [0, 0];
  for (const [a, { jobId }] of pairs.entries()) {
    for (let b = a + 1; b < pairs.length; b++) {
      if (pairs[b]?.jobId !== jobId) continue;
      all += 1;
      const [before, after] = [(first[a] ?? 0) - (first[b] ?? 0), (second[a] ?? 0) - (second[b] ?? 0)];
      if (before * after < 0 && Math.abs(before - after) >= TURN) turned += 1;
    }
  }
  return all === 0 ? 0 : turned / all;
}

function mostApart([one, other]: NameScores["twins"]): number {
  return one.reduce((most, score, index) => Math.max(most, Math.abs(score - (other[index] ?? Infinity))), 0);
}

// Scores of training data by one scorer, job by job: served ones, with every part.

import type { HeldOutScores } from "../../core/learning/gate.ts";
import type { TrainingData } from "../../core/learning/training-data.ts";
import { asGroup, type SwapGroup, SWAP_GROUPS } from "../../core/records/name-swap.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Scorer } from "../../models/scorer.ts";

interface TextPair {
  readonly jobText: string;
  readonly resumeText: string;
}

export interface Scoring {
  readonly scorer: Pick<Scorer, "score">;
  readonly signal: AbortSignal;
  readonly onScored: () => void;
}

/** In the order given. */
export async function scorePairs(
  { scorer, signal, onScored }: Scoring,
  pairs: readonly TextPair[],
): Promise<readonly number[]> {
  const scores = pairs.map(() => Number.NaN);
  const byJob = groupBy([...pairs.keys()], (index) => pairs[index]?.jobText ?? "");
  for (const [jobText, indexes] of byJob) {
    const resumes = indexes.map((index) => ({ id: String(index), text: pairs[index]?.resumeText ?? "" }));
    const onEvent = ({ id, fit }: { readonly id: string; readonly fit: { readonly score: number } }) => {
      scores[Number(id)] = fit.score;
      onScored();
    };
    await scorer.score({ jobText, resumes }, { signal, onEvent });
  }
  return scores;
}

/** How many pairs `scoreHeldOut` scores. */
export function heldOutPairs({ pairs, preferences }: TrainingData): number {
  return 3 * pairs.length + 2 * preferences.length;
}

/** Two groups that differ in both gender and origin; the names stand in plain sight, which the page never lets happen. */
const SWAPPED = ["anglo-male", "arabic-female"] as const;

export async function scoreHeldOut(scoring: Scoring, { pairs, preferences }: TrainingData): Promise<HeldOutScores> {
  const side = (pick: "better" | "worse") =>
    scorePairs(
      scoring,
      preferences.map((preference) => ({ jobText: preference.jobText, resumeText: preference[pick] })),
    );
  const asIf = (id: (typeof SWAPPED)[number]) => {
    const group = SWAP_GROUPS.find((known) => known.id === id);
    return scorePairs(
      scoring,
      pairs.map(({ jobText, resumeText }, seed) => ({ jobText, resumeText: named(resumeText, group, seed) })),
    );
  };
  return {
    pairs: await scorePairs(scoring, pairs),
    better: await side("better"),
    worse: await side("worse"),
    swapped: [await asIf(SWAPPED[0]), await asIf(SWAPPED[1])],
  };
}

function named(text: string, group: SwapGroup | undefined, seed: number): string {
  return group ? asGroup(text, group, seed).text : text;
}

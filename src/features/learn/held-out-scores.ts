// Scores of training data by one scorer, job by job: served ones, with every part.

import type { HeldOutScores } from "../../core/learning/gate.ts";
import { swappedTexts, twinText } from "../../core/learning/name-checks.ts";
import type { TrainingData } from "../../core/learning/training-data.ts";
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

/** In the order given; what comes twice is scored once. */
export async function scorePairs(
  { scorer, signal, onScored }: Scoring,
  pairs: readonly TextPair[],
): Promise<readonly number[]> {
  const scoreByKey = new Map<string, number>();
  for (const [jobText, own] of groupBy(distinct(pairs), (pair) => pair.jobText)) {
    const resumes = own.map(({ resumeText }, index) => ({ id: String(index), text: resumeText }));
    const onEvent = ({ id, fit }: { readonly id: string; readonly fit: { readonly score: number } }) => {
      const pair = own[Number(id)];
      if (pair) scoreByKey.set(keyOf(pair), fit.score);
      onScored();
    };
    await scorer.score({ jobText, resumes }, { signal, onEvent });
  }
  return pairs.map((pair) => scoreByKey.get(keyOf(pair)) ?? Number.NaN);
}

/** How many scores `scoreHeldOut` makes. */
export function heldOutCount(data: TrainingData): number {
  return distinct(Object.values(heldOutTexts(data)).flat()).length;
}

export async function scoreHeldOut(scoring: Scoring, data: TrainingData): Promise<HeldOutScores> {
  const { pairs, better, worse, first, second, twins } = heldOutTexts(data);
  const scores = await scorePairs(scoring, [...pairs, ...better, ...worse, ...first, ...second, ...twins]);
  let at = 0;
  const take = ({ length }: readonly TextPair[]) => scores.slice(at, (at += length));
  const [own, above, below] = [take(pairs), take(better), take(worse)];
  const swapped = [take(first), take(second)] as const;
  return { pairs: own, better: above, worse: below, names: { swapped, twins: [own, take(twins)] } };
}

/** Everything that the gate wants scored, held-out resumes under other names and placeholders among it. */
function heldOutTexts({ pairs, preferences }: TrainingData) {
  const as = (textOf: (text: string, index: number) => string) =>
    pairs.map(({ jobText, resumeText }, index): TextPair => ({ jobText, resumeText: textOf(resumeText, index) }));
  return {
    pairs: as((text) => text),
    better: preferences.map(({ jobText, better }): TextPair => ({ jobText, resumeText: better })),
    worse: preferences.map(({ jobText, worse }): TextPair => ({ jobText, resumeText: worse })),
    first: as((text, seed) => swappedTexts(text, seed)[0]),
    second: as((text, seed) => swappedTexts(text, seed)[1]),
    twins: as(twinText),
  };
}

function distinct(pairs: readonly TextPair[]): readonly TextPair[] {
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}

function keyOf({ jobText, resumeText }: TextPair): string {
  return `${jobText}\u0000${resumeText}`;
}

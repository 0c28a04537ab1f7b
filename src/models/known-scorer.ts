// Which scorer's scores to show: the loaded one, or, before it is loaded, the one that was used last.

import type { FitThresholds } from "../core/matching/score.ts";
import type { ScorerState } from "./scorer.ts";

export interface KnownScorer {
  readonly scorerVersion: string;
  readonly thresholds: FitThresholds;
}

interface LastUsed {
  readonly scorerVersion: string | null;
  readonly thresholds: FitThresholds | null;
}

/** null before any scorer has ever been loaded here. */
export function knownScorer(state: ScorerState, lastUsed: LastUsed | null): KnownScorer | null {
  if (state.status === "ready") return state.info;
  if (!lastUsed?.scorerVersion || !lastUsed.thresholds) return null;
  return { scorerVersion: lastUsed.scorerVersion, thresholds: lastUsed.thresholds };
}

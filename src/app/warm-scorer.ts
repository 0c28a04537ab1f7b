import type { Scorer } from "../models/scorer.ts";

/**
 * Loads the scorer while a person is still writing or choosing: seconds that the first ranking need not wait.
 * A failure is shown where the scorer is, and the ranking tries again.
 */
export function warmScorer(scorer: Pick<Scorer, "load">): void {
  scorer.load().catch(() => undefined);
}

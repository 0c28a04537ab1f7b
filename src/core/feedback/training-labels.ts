// Decisions as the page's own training takes them: ids and numbers, no text.

import { groupBy } from "../../lib/group-by.ts";
import { choiceLabel, type Decision, type PreferenceDecision } from "./decision.ts";

export interface TrainingLabels {
  readonly labels: readonly { readonly jobId: string; readonly candidateId: string; readonly label: number }[];
  readonly preferences: readonly { readonly jobId: string; readonly better: string; readonly worse: string }[];
}

/** One label a candidate and job, the mean of the raters; of a preference what most say. */
export function trainingLabels(
  decisions: readonly Decision[],
  preferences: readonly PreferenceDecision[],
): TrainingLabels {
  const judged = decisions.flatMap(({ jobId, candidateId, choice }) => {
    const label = choiceLabel(choice);
    return label === null ? [] : [{ jobId, candidateId, label }];
  });
  const labels = [...groupBy(judged, ({ jobId, candidateId }) => `${jobId} ${candidateId}`).values()].flatMap((rows) =>
    rows
      .slice(0, 1)
      .map((first) => ({ ...first, label: rows.reduce((sum, { label }) => sum + label, 0) / rows.length })),
  );
  const pairs = groupBy(preferences, ({ jobId, better, worse }) => [jobId, ...[better, worse].sort()].join(" "));
  const ordered = [...pairs.values()].flatMap((rows) =>
    rows.slice(0, 1).flatMap(({ jobId, better, worse }) => {
      const balance = rows.reduce((sum, row) => sum + (row.better === better ? 1 : -1), 0);
      if (balance === 0) return [];
      return [balance > 0 ? { jobId, better, worse } : { jobId, better: worse, worse: better }];
    }),
  );
  return { labels, preferences: ordered };
}

// The figures worth a line each, with plain words: the same on the screen and in the terminal.

import type { Estimate } from "./estimate.ts";
import type { JobRanking, PairFigures, ScorerName } from "./measure-pairs.ts";
import type { PreferenceFigures } from "./measure-preferences.ts";
import type { PoolFigures, TripleFigures } from "./measure-triples.ts";
import type { EvaluationReport } from "./report.ts";

export interface Headline {
  readonly name: string;
  /** What the figure means, in words a person says. */
  readonly words: string;
  /** In the order of the report's scorers. */
  readonly values: readonly Estimate[];
}

export const SCORER_WORDS: Readonly<Record<ScorerName, string>> = {
  gpt2: "Scorer",
  keywords: "Keywords",
  length: "Length alone",
};

export function headlines(report: EvaluationReport): readonly Headline[] {
  switch (report.kind) {
    case "pairs":
      return pairHeadlines(report.scorers, report.majorityShare);
    case "triples":
      return tripleHeadlines(report.scorers);
    case "preferences":
      return preferenceHeadlines(report.scorers);
    default:
      return report satisfies never;
  }
}

function pairHeadlines(scorers: readonly PairFigures[], majorityShare: number): readonly Headline[] {
  const plain = line(scorers);
  const byJob = (name: string, words: string, key: Exclude<keyof JobRanking, "jobs">) =>
    plain(name, words, ({ byJob }) => byJob[key]);
  const rows: readonly (Headline | null)[] = [
    {
      name: "AUC",
      words: inHundred(scorers[0]?.auc.value, (n) => `of 100 random fit and no-fit pairs, ${n} are in the right order`),
      values: scorers.map(({ auc }) => auc),
    },
    plain("Accuracy", `always saying the commonest class: ${majorityShare.toFixed(3)}`, (one) => one.accuracy),
    plain("Weighted F1", "precision and recall in one, classes by their size", (one) => one.weightedF1),
    plain("Macro F1", "the same, every class counting alike", (one) => one.macroF1),
    byJob("Mean AUC by job", "order within one job, over the jobs that have both classes", "meanAuc"),
    byJob("nDCG@20 by job", "1 is the best possible order of a job's resumes", "ndcgAt20"),
    byJob("MAP by job", "how pure the top stays down to the last fit", "map"),
    byJob("MRR by job", "1 over the place of the first fit", "mrr"),
    byJob("Hit@1 by job", "how often the first place is a fit", "hitAt1"),
    byJob("Hit@5 by job", "how often a fit is among the first five", "hitAt5"),
    byJob("Hit@10 by job", "how often a fit is among the first ten", "hitAt10"),
    plain("Spearman", "rank correlation with the labels, −1 to 1", (one) => one.spearman),
    plain("Kendall tau-b", "agreeing less disagreeing pairs, −1 to 1", (one) => one.kendallTauB),
    plain("Calibration error", "how far scores are from chances; 0 is best", (one) => one.calibration?.expectedError),
    plain("Brier score", "squared distance from the truth; 0 is best", (one) => one.calibration?.brier),
  ];
  return rows.filter((row) => row !== null);
}

function tripleHeadlines(scorers: readonly TripleFigures[]): readonly Headline[] {
  const plain = line(scorers);
  const pool = (name: string, key: "hitAt1" | "hitAt5" | "mrr", words: (pool: PoolFigures) => string) =>
    plain(name, scorers[0] ? words(scorers[0].pool) : "", (one) => one.pool[key]);
  const rows: readonly (Headline | null)[] = [
    {
      name: "Matched above unmatched",
      words: inHundred(scorers[0]?.matchedAbove.value, (n) => `of 100 rows, the matched resume wins in ${n}`),
      values: scorers.map(({ matchedAbove }) => matchedAbove),
    },
    pool(
      "Hit@1 in the pool",
      "hitAt1",
      ({ jobs, resumes }) => `${jobs} jobs against all ${resumes} resumes: own one first`,
    ),
    pool("Hit@5 in the pool", "hitAt5", () => "own resume among the first five"),
    pool("MRR in the pool", "mrr", () => "1 over the place of the own resume"),
  ];
  return rows.filter((row) => row !== null);
}

function preferenceHeadlines(scorers: readonly PreferenceFigures[]): readonly Headline[] {
  const hasGroups = scorers.some(({ ndcgAt20 }) => ndcgAt20.value !== null);
  return [
    {
      name: "Agreement with the preferences",
      words: inHundred(scorers[0]?.agreement.value, (n) => `of 100 comparisons, it agrees in ${n}`),
      values: scorers.map(({ agreement }) => agreement),
    },
    ...(hasGroups
      ? [
          {
            name: "nDCG@20 of the groups",
            words: "1 is the best possible order of a group's documents",
            values: scorers.map(({ ndcgAt20 }) => ndcgAt20),
          },
        ]
      : []),
  ];
}

/** A line of figures without intervals; none when no scorer has the figure. */
function line<Figures>(scorers: readonly Figures[]) {
  return (name: string, words: string, valueOf: (figures: Figures) => number | null | undefined): Headline | null => {
    const values = scorers.map((figures): Estimate => ({ value: valueOf(figures) ?? null, low: null, high: null }));
    return values.every(({ value }) => value === null) ? null : { name, words, values };
  };
}

function inHundred(share: number | null | undefined, words: (count: number) => string): string {
  return share === null || share === undefined ? "" : words(Math.round(share * 100));
}

// What labelled pairs say about a scorer: how it tells the classes, how it orders, and whether its scores are chances.

import { FIT_LABELS } from "../matching/match-words.ts";
import { fitClass, type FitThresholds } from "../matching/score.ts";
import { rocAuc } from "../metrics/auc.ts";
import { averagePrecision } from "../metrics/average-precision.ts";
import { type Calibration, calibration } from "../metrics/calibration.ts";
import { accuracy, confusionMatrix } from "../metrics/confusion.ts";
import { hitAtK, reciprocalRank } from "../metrics/first-relevant.ts";
import { type Histogram, histogram } from "../metrics/histogram.ts";
import { kendallTauB } from "../metrics/kendall.ts";
import { macroF1 } from "../metrics/macro-f1.ts";
import { ndcg } from "../metrics/ndcg.ts";
import { spearman } from "../metrics/spearman.ts";
import { type ClassScore, classScores, weightedF1 } from "../metrics/weighted-f1.ts";
import { type Estimate, estimate, groupRows, meanOf } from "./estimate.ts";
import { classOfGrade } from "./grade.ts";
import type { PairSet } from "./labelled-set.ts";
import { type Plan, type PlannedScores, scoreLookup } from "./plan.ts";

export interface ScoredBy {
  readonly name: ScorerName;
  readonly scores: PlannedScores;
  readonly thresholds: FitThresholds;
}

export type ScorerName = "gpt2" | "keywords" | "length";

export interface PairFigures {
  readonly name: ScorerName;
  readonly auc: Estimate;
  readonly accuracy: number | null;
  readonly weightedF1: number | null;
  readonly macroF1: number | null;
  readonly classes: readonly ClassScore<string>[];
  /** Rows are the truth, columns what the scorer said, both in the order of `classes`. */
  readonly confusion: readonly (readonly number[])[];
  readonly byJob: JobRanking;
  readonly calibration: Calibration | null;
  /** With the ordinal labels. */
  readonly spearman: number | null;
  readonly kendallTauB: number | null;
  readonly scoresByClass: readonly { readonly label: string; readonly scores: Histogram }[];
}

/** Means over the jobs that have both a fit and a no-fit. */
export interface JobRanking {
  readonly jobs: number;
  readonly meanAuc: number | null;
  readonly ndcgAt20: number | null;
  readonly map: number | null;
  readonly mrr: number | null;
  readonly hitAt1: number | null;
  readonly hitAt5: number | null;
  readonly hitAt10: number | null;
}

export interface PairMeasures {
  /** The share of the commonest class: what always saying it would get right. */
  readonly majorityShare: number;
  readonly scorers: readonly PairFigures[];
  /** AUC of the first scorer less that of the last. */
  readonly difference: Estimate | null;
}

const CALIBRATION_BINS = 10;
const SCORE_BINS = 20;

export function measurePairs(set: PairSet, plan: Plan, scoredBy: readonly ScoredBy[]): PairMeasures {
  const { rows } = set;
  const labels = labelsOf(set);
  const truth = rows.map(({ grade }) => labelOfGrade(set, grade));
  const isPositive = rows.map(({ grade }) => grade > 0);
  const byJob = groupRows(rows.map(({ jobKey }) => jobKey));
  const allScores = scoredBy.map(({ scores }) => {
    const scoreOf = scoreLookup(plan, scores);
    return rows.map(({ job, resume }) => scoreOf(job, resume));
  });
  const aucs = estimate(
    byJob,
    allScores.map((scores) => (some) => rocAuc(pick(scores, some), pick(isPositive, some))),
  );
  const grades = rows.map(({ grade }) => grade);

  const scorers = scoredBy.map(({ name, thresholds }, index): PairFigures => {
    const scores = allScores[index] ?? [];
    const told = scores.map((score) => labelOfScore(set, score, thresholds));
    const confusion = confusionMatrix(truth, told, labels);
    return {
      name,
      auc: aucs.byScorer[index] ?? { value: null, low: null, high: null },
      accuracy: accuracy(confusion),
      weightedF1: weightedF1(truth, told),
      macroF1: macroF1(truth, told, labels),
      classes: classScores(truth, told, labels),
      confusion,
      byJob: rankingByJob(byJob, scores, grades),
      calibration: calibration(scores, isPositive, CALIBRATION_BINS),
      spearman: spearman(scores, grades),
      kendallTauB: kendallTauB(scores, grades),
      scoresByClass: labels.map((label) => ({
        label,
        scores: histogram(
          scores.filter((_score, row) => truth[row] === label),
          0,
          1,
          SCORE_BINS,
        ),
      })),
    };
  });
  const counts = labels.map((label) => truth.filter((value) => value === label).length);
  return { majorityShare: Math.max(...counts) / rows.length, scorers, difference: aucs.difference };
}

/** "Fit" is what a file of two classes calls 1: Potential or Good. */
const FIT = "Fit";

function labelsOf({ hasThreeClasses }: PairSet): readonly string[] {
  const { "no-fit": no, "potential-fit": potential, "good-fit": good } = FIT_LABELS;
  return hasThreeClasses ? [no, potential, good] : [no, FIT];
}

function labelOfGrade({ hasThreeClasses }: PairSet, grade: number): string {
  return hasThreeClasses || grade === 0 ? FIT_LABELS[classOfGrade(grade)] : FIT;
}

function labelOfScore({ hasThreeClasses }: PairSet, score: number, thresholds: FitThresholds): string {
  const told = fitClass(score, thresholds);
  return hasThreeClasses || told === "no-fit" ? FIT_LABELS[told] : FIT;
}

function rankingByJob(
  byJob: readonly (readonly number[])[],
  scores: readonly number[],
  grades: readonly number[],
): JobRanking {
  const rankings = byJob
    .map((rows) => ({ scores: pick(scores, rows), grades: pick(grades, rows) }))
    .map((ranking) => ({ ...ranking, fits: ranking.grades.map((grade) => grade > 0) }))
    .filter(({ fits }) => fits.includes(true) && fits.includes(false));
  const mean = (measure: (ranking: (typeof rankings)[number]) => number | null) => meanOf(rankings.map(measure));
  return {
    jobs: rankings.length,
    meanAuc: mean((one) => rocAuc(one.scores, one.fits)),
    ndcgAt20: mean((one) => ndcg(one.scores, one.grades, 20)),
    map: mean((one) => averagePrecision(one.scores, one.fits)),
    mrr: mean((one) => reciprocalRank(one.scores, one.fits)),
    hitAt1: mean((one) => hitAtK(one.scores, one.fits, 1)),
    hitAt5: mean((one) => hitAtK(one.scores, one.fits, 5)),
    hitAt10: mean((one) => hitAtK(one.scores, one.fits, 10)),
  };
}

function pick<Value>(values: readonly Value[], rows: readonly number[]): readonly Value[] {
  return rows.map((row) => values[row] as Value); // rows are places of this very list
}

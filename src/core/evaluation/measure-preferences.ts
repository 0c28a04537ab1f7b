// What preferences say about a scorer: how often it agrees, and how it orders groups of several documents.

import { ndcg } from "../metrics/ndcg.ts";
import { preferenceAgreement } from "../metrics/preference-agreement.ts";
import { type Estimate, estimate, groupRows, meanOf } from "./estimate.ts";
import type { Comparison, DocumentGroup, PreferenceSet } from "./labelled-set.ts";
import type { ScoredBy, ScorerName } from "./measure-pairs.ts";
import { type Plan, scoreLookup } from "./plan.ts";

export interface PreferenceFigures {
  readonly name: ScorerName;
  /** Share of the comparisons in which the preferred resume scores higher, a tie half; of a group, each fitting one against each other one. */
  readonly agreement: Estimate;
  readonly ties: number;
  /** Mean over the groups of several documents; no value in a file of comparisons. */
  readonly ndcgAt20: Estimate;
}

export interface PreferenceMeasures {
  readonly groups: number;
  readonly scorers: readonly PreferenceFigures[];
  /** `agreement` of the first scorer less that of the last. */
  readonly difference: Estimate | null;
}

export function measurePreferences(set: PreferenceSet, plan: Plan, scoredBy: readonly ScoredBy[]): PreferenceMeasures {
  const comparisons = [...set.comparisons, ...set.groups.flatMap(comparisonsOf)];
  const byJob = groupRows(comparisons.map(({ job }) => String(job)));
  const lookups = scoredBy.map(({ scores }) => scoreLookup(plan, scores));
  const agreement = (scoreOf: Lookup, some: readonly Comparison[]) =>
    preferenceAgreement(
      some.map(({ job, chosen }) => scoreOf(job, chosen)),
      some.map(({ job, rejected }) => scoreOf(job, rejected)),
    );
  const agreements = estimate(
    byJob,
    lookups.map(
      (scoreOf) => (rows) => agreement(scoreOf, rows.map((row) => comparisons[row]).filter(isThere))?.share ?? null,
    ),
  );
  const gains = lookups.map((scoreOf) => set.groups.map((group) => groupNdcg(group, scoreOf)));
  const orders = estimate(
    set.groups.map((_group, index) => [index]),
    gains.map((values) => (rows) => meanOf(rows.map((row) => values[row] ?? null))),
  );
  const none: Estimate = { value: null, low: null, high: null };
  return {
    groups: set.groups.length,
    scorers: scoredBy.map(({ name }, index) => ({
      name,
      agreement: agreements.byScorer[index] ?? none,
      ties: agreement(lookups[index] ?? (() => 0), comparisons)?.ties ?? 0,
      ndcgAt20: orders.byScorer[index] ?? none,
    })),
    difference: agreements.difference,
  };
}

type Lookup = (job: number, resume: number) => number;

function comparisonsOf({ job, positives, negatives }: DocumentGroup): readonly Comparison[] {
  return positives.flatMap((chosen) => negatives.map((rejected) => ({ job, chosen, rejected })));
}

function groupNdcg({ job, positives, negatives }: DocumentGroup, scoreOf: Lookup): number | null {
  const documents = [...positives, ...negatives];
  return ndcg(
    documents.map((resume) => scoreOf(job, resume)),
    documents.map((_resume, index) => (index < positives.length ? 1 : 0)),
    20,
  );
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

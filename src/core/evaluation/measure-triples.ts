// What triples say about a scorer: whether a job's own resume beats the other one, and finds itself in the whole pool.

import { hitAtK, reciprocalRank } from "../metrics/first-relevant.ts";
import { preferenceAgreement } from "../metrics/preference-agreement.ts";
import { type Estimate, estimate, groupRows, meanOf } from "./estimate.ts";
import type { Triple, TripleSet } from "./labelled-set.ts";
import type { ScoredBy, ScorerName } from "./measure-pairs.ts";
import { type Plan, scoreLookup } from "./plan.ts";

export interface TripleFigures {
  readonly name: ScorerName;
  /** Share of the rows in which the matched resume scores higher, a tie half. */
  readonly matchedAbove: Estimate;
  readonly ties: number;
  /** Over the jobs ranked against all resumes of the file. */
  readonly pool: PoolFigures;
  readonly byField: readonly FieldFigure[];
}

export interface PoolFigures {
  readonly jobs: number;
  readonly resumes: number;
  readonly hitAt1: number | null;
  readonly hitAt5: number | null;
  readonly mrr: number | null;
}

export interface FieldFigure {
  readonly field: string;
  readonly rows: number;
  readonly matchedAbove: number | null;
}

export interface TripleMeasures {
  readonly scorers: readonly TripleFigures[];
  /** `matchedAbove` of the first scorer less that of the keywords. */
  readonly difference: Estimate | null;
}

/** A field with fewer rows stands under "other". */
const MIN_FIELD_ROWS = 5;
const OTHER_FIELDS = "other";

/** `scoredBy` ends with the keywords; `lengths` are the resumes' tokens, the baseline of who writes most. */
export function measureTriples(
  set: TripleSet,
  plan: Plan,
  scoredBy: readonly ScoredBy[],
  lengths: readonly number[],
): TripleMeasures {
  const { rows } = set;
  const lookups = scoredBy.map(({ scores }) => scoreLookup(plan, scores));
  const byLength = (_job: number, resume: number) => lengths[resume] ?? 0;
  const single = rows.map((_row, index) => [index]);
  const above = (scoreOf: Lookup) => (some: readonly number[]) =>
    agreementOf(
      some.map((row) => rows[row]).filter((row) => row !== undefined),
      scoreOf,
    )?.share ?? null;
  const estimates = estimate(single, lookups.map(above));
  const lengthEstimate = estimate(single, [above(byLength)]);

  const figures = (name: ScorerName, scoreOf: Lookup, matchedAbove: Estimate | undefined): TripleFigures => ({
    name,
    matchedAbove: matchedAbove ?? { value: null, low: null, high: null },
    ties: agreementOf(rows, scoreOf)?.ties ?? 0,
    pool: poolFigures(set, plan, scoreOf),
    byField: fieldFigures(rows, scoreOf),
  });
  return {
    scorers: [
      ...scoredBy.map(({ name }, index) => figures(name, lookups[index] ?? byLength, estimates.byScorer[index])),
      figures("length", byLength, lengthEstimate.byScorer[0]),
    ],
    difference: estimates.difference,
  };
}

type Lookup = (job: number, resume: number) => number;

function agreementOf(rows: readonly Triple[], scoreOf: Lookup) {
  return preferenceAgreement(
    rows.map(({ job, matched }) => scoreOf(job, matched)),
    rows.map(({ job, unmatched }) => scoreOf(job, unmatched)),
  );
}

function poolFigures({ rows, resumes }: TripleSet, { poolJobs }: Plan, scoreOf: Lookup): PoolFigures {
  const rankings = poolJobs.map((job) => {
    const own = new Set(rows.filter((row) => row.job === job).map(({ matched }) => matched));
    return {
      scores: resumes.map((_text, resume) => scoreOf(job, resume)),
      isOwn: resumes.map((_text, resume) => own.has(resume)),
    };
  });
  return {
    jobs: poolJobs.length,
    resumes: resumes.length,
    hitAt1: meanOf(rankings.map(({ scores, isOwn }) => hitAtK(scores, isOwn, 1))),
    hitAt5: meanOf(rankings.map(({ scores, isOwn }) => hitAtK(scores, isOwn, 5))),
    mrr: meanOf(rankings.map(({ scores, isOwn }) => reciprocalRank(scores, isOwn))),
  };
}

/** Fields by their number of rows; empty when none has enough of them to stand alone. */
function fieldFigures(rows: readonly Triple[], scoreOf: Lookup): readonly FieldFigure[] {
  const counts = new Map<string | null, number>();
  for (const { field } of rows) counts.set(field, (counts.get(field) ?? 0) + 1);
  const nameOf = ({ field }: Triple) =>
    field !== null && (counts.get(field) ?? 0) >= MIN_FIELD_ROWS ? field : OTHER_FIELDS;
  if (rows.every((row) => nameOf(row) === OTHER_FIELDS)) return [];
  return groupRows(rows.map(nameOf))
    .map((places) => places.map((place) => rows[place]).filter((row) => row !== undefined))
    .map((some) => ({
      field: some[0] ? nameOf(some[0]) : OTHER_FIELDS,
      rows: some.length,
      matchedAbove: agreementOf(some, scoreOf)?.share ?? null,
    }))
    .sort((a, b) => b.rows - a.rows);
}

// How good answers are, by kind of question: whether the filter was the one wanted, how the rows compare, and how near
// generated words come to a reference. Time is told by the length of the question.

import type { Filter } from "../asking/filter/filter.ts";
import { bleu } from "../metrics/bleu.ts";
import { meteor } from "../metrics/meteor.ts";
import { ndcg } from "../metrics/ndcg.ts";
import { rougeL, rougeN } from "../metrics/rouge.ts";
import { textTokens } from "../metrics/text-tokens.ts";

/** One question with what was wanted and what came. What the file does not say is null and not measured. */
export interface MeasuredQuestion {
  readonly kind: string;
  readonly question: string;
  readonly wantedFilter: Filter | null;
  readonly filter: Filter | null;
  /** Ids of the rows that are right. */
  readonly wantedRows: readonly string[] | null;
  readonly rows: readonly string[];
  readonly reference: string | null;
  readonly answer: string;
  /** Cosine of the scorer's embeddings of answer and reference: meaning where words differ. */
  readonly similarity: number | null;
  /** Null for what was written elsewhere. */
  readonly ms: number | null;
}

export interface ChatFigures {
  readonly questions: number;
  /** 0..1 each; null where nothing was to be measured. */
  readonly exactFilter: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly ndcg: number | null;
  readonly bleu: number | null;
  readonly rouge1: number | null;
  readonly rouge2: number | null;
  readonly rougeL: number | null;
  readonly meteor: number | null;
  /** -1..1. */
  readonly similarity: number | null;
}

export interface LatencyFigures {
  /** Words of the question, from and to. */
  readonly words: readonly [number, number];
  readonly questions: number;
  readonly medianMs: number;
}

export interface ChatReport {
  readonly all: ChatFigures;
  readonly byKind: Readonly<Record<string, ChatFigures>>;
  readonly latency: readonly LatencyFigures[];
}

/** Questions longer than the last are seldom asked in one breath. */
const WORD_RANGES: readonly (readonly [number, number])[] = [
  [1, 5],
  [6, 10],
  [11, 20],
  [21, Infinity],
];

export function measureChat(questions: readonly MeasuredQuestion[]): ChatReport {
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const byKind = kinds.map((kind) => [kind, figuresOf(questions.filter((one) => one.kind === kind))] as const);
  return { all: figuresOf(questions), byKind: Object.fromEntries(byKind), latency: latencyOf(questions) };
}

function figuresOf(questions: readonly MeasuredQuestion[]): ChatFigures {
  const filters = questions.flatMap(({ wantedFilter, filter }) =>
    wantedFilter === null ? [] : [isSameFilter(wantedFilter, filter) ? 1 : 0],
  );
  const rows = questions.flatMap(({ wantedRows, rows }) => (wantedRows === null ? [] : [{ wanted: wantedRows, rows }]));
  const texts = questions.flatMap(({ reference, answer }) =>
    reference === null ? [] : [{ hypothesis: textTokens(answer), reference: textTokens(reference) }],
  );
  const ofTexts = (measure: (hypothesis: readonly string[], reference: readonly string[]) => number) =>
    mean(texts.map(({ hypothesis, reference }) => measure(hypothesis, reference)));
  return {
    questions: questions.length,
    exactFilter: mean(filters),
    precision: mean(rows.map(({ wanted, rows }) => share(rows, wanted))),
    recall: mean(rows.map(({ wanted, rows }) => share(wanted, rows))),
    ndcg: mean(rows.flatMap(({ wanted, rows }) => gainOf(wanted, rows) ?? [])),
    bleu:
      texts.length === 0
        ? null
        : bleu(texts.map(({ hypothesis, reference }) => ({ hypothesis, references: [reference] }))),
    rouge1: ofTexts((hypothesis, reference) => rougeN(hypothesis, reference, 1).f1),
    rouge2: ofTexts((hypothesis, reference) => rougeN(hypothesis, reference, 2).f1),
    rougeL: ofTexts((hypothesis, reference) => rougeL(hypothesis, reference).f1),
    meteor: ofTexts(meteor),
    similarity: mean(questions.flatMap(({ similarity }) => similarity ?? [])),
  };
}

/** Of these the share that the others have; of none all. */
function share(these: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return these.length === 0 ? 1 : these.filter((id) => known.has(id)).length / these.length;
}

/** Rows in their order; wanted ones that did not come are behind all that did. */
function gainOf(wanted: readonly string[], rows: readonly string[]): number | null {
  const relevant = new Set(wanted);
  const all = [...rows, ...wanted.filter((id) => !rows.includes(id))];
  const scores = all.map((_, place) => (place < rows.length ? all.length - place : 0));
  return ndcg(
    scores,
    all.map((id) => (relevant.has(id) ? 1 : 0)),
    Math.max(rows.length, 1),
  );
}

/** The order of demands, and of names in one of them, says nothing. */
export function isSameFilter(a: Filter, b: Filter | null): boolean {
  return b !== null && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(sorted(one))).toSorted();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, sorted(one)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function latencyOf(questions: readonly MeasuredQuestion[]): readonly LatencyFigures[] {
  return WORD_RANGES.flatMap((words): readonly LatencyFigures[] => {
    const own = questions.filter(({ question }) => {
      const count = question.split(/\s+/).filter((word) => word !== "").length;
      return count >= words[0] && count <= words[1];
    });
    const times = own.flatMap(({ ms }) => ms ?? []).toSorted((x, y) => x - y);
    const middle = times[Math.floor(times.length / 2)];
    return middle === undefined ? [] : [{ words, questions: times.length, medianMs: middle }];
  });
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

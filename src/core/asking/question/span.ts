// What was understood of a question, and where. Spans do not overlap; what no span covers is left to be told.

import type { MonthIndex } from "../../reading/profile.ts";
import type { Clause, Condition, Filter, GroupField, Subject } from "../filter/filter.ts";

export type Meaning =
  | { readonly what: "condition"; readonly clause: Clause }
  | { readonly what: "order"; readonly order: NonNullable<Filter["order"]> }
  | { readonly what: "limit"; readonly limit: number }
  | { readonly what: "show"; readonly show: Filter["show"] }
  | { readonly what: "job"; readonly id: string }
  | { readonly what: "group"; readonly field: GroupField }
  /** When a skill was last used; half open, null where a side is open. It belongs to a skill: clauses/attach-recency.ts. */
  | { readonly what: "recency"; readonly since: MonthIndex | null; readonly before: MonthIndex | null }
  /** Understood, and nothing follows from it. */
  | { readonly what: "nothing" };

export interface Span {
  /** UTF-16 offsets of the question as it is read. */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** What a finder may look at: the question, and what is taken already. */
export interface Reading {
  /** One spelling of quotes and spaces; case as written. */
  readonly text: string;
  /** The same in lower case, offset by offset. */
  readonly lower: string;
  readonly about: Subject;
  readonly spans: readonly Span[];
}

export type Finder = (reading: Reading) => readonly Span[];

export function isFree({ spans }: Pick<Reading, "spans">, start: number, end: number): boolean {
  return spans.every((span) => end <= span.start || start >= span.end);
}

export function conditionSpan(start: number, end: number, clause: Clause): Span {
  return { start, end, meaning: { what: "condition", clause } };
}

/** Adds what fits beside what is there, in text order. */
export function addSpans(spans: readonly Span[], found: readonly Span[]): readonly Span[] {
  const all = [...spans];
  for (const span of found) if (isFree({ spans: all }, span.start, span.end)) all.push(span);
  return all.sort((a, b) => a.start - b.start);
}

/** Every place a pattern stands that is still free. */
export function freeMatches(reading: Reading, pattern: RegExp): readonly RegExpExecArray[] {
  return [...reading.lower.matchAll(pattern)].filter((match) =>
    isFree(reading, match.index, match.index + match[0].length),
  ) as RegExpExecArray[];
}

export function isCondition(span: Span): span is Span & { meaning: { what: "condition"; clause: Condition } } {
  return span.meaning.what === "condition" && "field" in span.meaning.clause;
}

// Conditions in a row become one tree: what "and", "or", "not" and commas between them say, and what a field allows.

import type { Clause } from "../../filter/filter.ts";
import type { Span } from "../span.ts";
import { brackets } from "./brackets.ts";
import { groupOf, type Item } from "./item.ts";
import { combined, OR } from "./runs.ts";

/** All of the clauses returned hold. `lower` is the question the spans are of. */
export function assemble(lower: string, spans: readonly Span[]): readonly Clause[] {
  const items = spans.flatMap((span): Item[] =>
    span.meaning.what === "condition" ? [{ clause: span.meaning.clause, start: span.start, end: span.end }] : [],
  );
  return assembled(lower, spans, items, [0, lower.length]);
}

function assembled(
  lower: string,
  spans: readonly Span[],
  all: readonly Item[],
  [from, to]: readonly [number, number],
): readonly Clause[] {
  const items = inBrackets(lower, spans, all, [from, to]);
  if (items.length === 0) return [];
  const between = items.map((item, index) => betweenWords(lower, spans, items[index - 1]?.end ?? from, item.start));
  const whole = splitAlternatives(items, between);
  if (whole !== null) {
    const sides = whole.map(({ items: side, between: words }) => combined(side, words));
    return [
      {
        any: sides.map((clauses) => (clauses.length === 1 && clauses[0] !== undefined ? clauses[0] : { all: clauses })),
      },
    ];
  }
  return combined(items, between);
}

/** "(A or B) and C": what a pair of brackets holds becomes one item, unless it only lists or explains. */
function inBrackets(
  lower: string,
  spans: readonly Span[],
  items: readonly Item[],
  within: readonly [number, number],
): readonly Item[] {
  let left = items;
  for (const { open, close } of brackets(lower, within)) {
    const inside = left.filter(({ start, end }) => start > open && end <= close);
    const first = left.findIndex(({ start }) => start > open);
    if (inside.length < 2 || !/\b(?:and|or)\b|[&|/]/.test(lower.slice(open, close))) continue;
    const clauses = assembled(lower, spans, inside, [open + 1, close]);
    const clause = clauses.length === 1 && clauses[0] !== undefined ? clauses[0] : { all: clauses };
    left = [...left.slice(0, first), { clause, start: open, end: close + 1 }, ...left.slice(first + inside.length)];
  }
  return left;
}

/** What stands between two conditions; other spans between them, such as an order, count as nothing. */
function betweenWords(lower: string, spans: readonly Span[], from: number, to: number): string {
  let text = lower.slice(from, to);
  for (const span of spans) {
    if (span.start >= from && span.end <= to && span.meaning.what !== "condition" && span.end > span.start)
      text = text.replace(lower.slice(span.start, span.end), " ");
  }
  return text;
}

/** "Python jobs in Berlin or Java jobs in Munich": both sides name the same fields, each more than one. */
function splitAlternatives(items: readonly Item[], between: readonly string[]) {
  for (let at = 1; at < items.length; at += 1) {
    if (!OR.test(between[at] ?? "")) continue;
    const [left, right] = [items.slice(0, at), items.slice(at)];
    const fields = (side: readonly Item[]) => new Set(side.map(({ clause }) => groupOf(clause)));
    const [leftFields, rightFields] = [fields(left), fields(right)];
    const isSame =
      leftFields.size > 1 &&
      leftFields.size === rightFields.size &&
      [...leftFields].every((field) => rightFields.has(field));
    const isRepeat = groupOf(left.at(-1)?.clause) !== groupOf(right[0]?.clause);
    if (isSame && isRepeat)
      return [
        { items: left, between: between.slice(0, at) },
        { items: right, between: ["", ...between.slice(at + 1)] },
      ];
  }
  return null;
}

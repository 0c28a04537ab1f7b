// A fact that is asked for in so many words: a pattern, and the condition that it stands for.

import type { Clause } from "../../filter/filter.ts";
import { addSpans, conditionSpan, isFree, type Reading, type Span } from "../span.ts";

/** Null where the words say nothing after all. */
export type FactRule = readonly [RegExp, (match: RegExpExecArray, reading: Reading) => Clause | null];

/** What the rules find that is still free; of two at one place the earlier rule's. */
export function findByRules(reading: Reading, rules: readonly FactRule[]): readonly Span[] {
  return rules.reduce<readonly Span[]>((spans, [pattern, make]) => {
    const found = [...reading.lower.matchAll(pattern)].flatMap((match) => {
      const clause = make(match, reading);
      return clause === null ? [] : [conditionSpan(match.index, match.index + match[0].length, clause)];
    });
    return addSpans(
      spans,
      found.filter(({ start, end }) => isFree(reading, start, end)),
    );
  }, []);
}

// What a run of conditions asks for: all of them, any of them, none of them.

import { DEGREES } from "../../../matching/degrees.ts";
import type { Clause } from "../../filter/filter.ts";
import { isOneOf, type Item } from "./item.ts";
import { joinValues } from "./join-values.ts";

export interface Run {
  readonly items: Item[];
  readonly isNot: boolean;
  isOr: boolean;
  /** Where in `items` an "and" begins anew: in "A and (B or C)" before B. */
  readonly ands: number[];
  /** Where an "or" stands before. */
  readonly ors: number[];
}

/** Index into `DEGREES`: a doctorate. */
const HIGHEST_DEGREE = DEGREES.length - 1;

export function runClauses({ items, isNot, isOr, ands, ors }: Run): readonly Clause[] {
  const clauses = items.map(({ clause }) => clause);
  // "Kubernetes and (Java or Python)"; of "Berlin and Munich or Paris" any will do.
  if (isOr && !isNot && ands.length > 0 && !clauses.every(isOneOf)) {
    const starts = [0, ...ands, items.length];
    return starts.slice(1).flatMap((end, index) => {
      const start = starts[index] ?? 0;
      const own = clauses.slice(start, end);
      // Of "A, B and either C or D" the first two are both asked for.
      if (ors.length > 0 && !ors.some((at) => at > start && at < end)) return own;
      const joined = joinValues(own);
      return joined.length === 1 ? joined : [{ any: joined }];
    });
  }
  const isChoice = isOr || (clauses.length > 1 && clauses.every(isOneOf));
  if (isNot) {
    const any = joinValues(clauses.map(orHigher));
    return [{ not: any.length === 1 && any[0] !== undefined ? any[0] : { any } }].map(simplified);
  }
  if (!isChoice) return clauses;
  const joined = joinValues(clauses);
  return joined.length === 1 ? joined : [{ any: joined }];
}

/** Who asks for no master's degree asks for no doctorate either. */
function orHigher(clause: Clause): Clause {
  if (!("field" in clause) || clause.field !== "education" || clause.number?.test !== "is") return clause;
  return clause.number.value >= HIGHEST_DEGREE
    ? clause
    : { ...clause, number: { test: "at-least", value: clause.number.value } };
}

/** Not not is so. */
function simplified(clause: Clause): Clause {
  return "not" in clause && "not" in clause.not ? clause.not.not : clause;
}

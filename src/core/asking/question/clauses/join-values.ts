// Conditions of one field become one with several values.

import type { Clause, Condition } from "../../filter/filter.ts";

export function joinValues(clauses: readonly Clause[]): readonly Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const at = joined.findIndex((other) => canJoin(other, clause));
    const known = joined[at];
    if (
      known === undefined ||
      !("field" in known) ||
      !("values" in known) ||
      !("field" in clause) ||
      !("values" in clause)
    )
      joined.push(clause);
    else joined[at] = { ...known, values: [...new Set([...known.values, ...clause.values])] } as Condition;
  }
  return joined;
}

function canJoin(left: Clause, right: Clause): boolean {
  if (
    !("field" in left) ||
    !("field" in right) ||
    left.field !== right.field ||
    !("values" in left) ||
    !("values" in right)
  )
    return false;
  const isPlain = (one: Clause): boolean => !("years" in one) && !("usedSince" in one) && !("area" in one);
  return isPlain(left) && isPlain(right);
}

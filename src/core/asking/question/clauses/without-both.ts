// "But not both": an "or" that shuts out the "and".

import type { Clause } from "../../filter/filter.ts";

/** "Python or Java but not both": one of the two, and not the two together. */
export function withoutBoth(lower: string, clauses: readonly Clause[]): readonly Clause[] {
  if (!/\bbut not both\b/.test(lower)) return clauses;
  return clauses.flatMap((clause): readonly Clause[] => {
    const options: readonly Clause[] =
      "any" in clause
        ? clause.any
        : "field" in clause && clause.field === "skill"
          ? clause.values.map((value) => ({ field: "skill", values: [value] }) as const)
          : [];
    return options.length === 2 ? [clause, { not: { all: options } }] : [clause];
  });
}

// A last use goes to the skill it was said of.

import { isCondition, type Span } from "../span.ts";

/** "Python, used in the last two years": the last use goes to the nearest skill; without one it says nothing. */
export function attachRecency(spans: readonly Span[]): readonly Span[] {
  const loose = spans.filter(
    (span) => isCondition(span) && span.meaning.clause.field === "skill" && span.meaning.clause.values[0] === "*",
  );
  return loose.reduce((all, recency) => {
    const rest = all.filter((span) => span !== recency);
    const skills = rest.filter((span) => isCondition(span) && span.meaning.clause.field === "skill");
    const nearest = skills.toSorted((a, b) => Math.abs(a.start - recency.start) - Math.abs(b.start - recency.start))[0];
    const since =
      isCondition(recency) && recency.meaning.clause.field === "skill" ? recency.meaning.clause.usedSince : undefined;
    if (
      nearest === undefined ||
      !isCondition(nearest) ||
      nearest.meaning.clause.field !== "skill" ||
      since === undefined
    )
      return [...rest, { ...recency, meaning: { what: "nothing" as const } }];
    const clause = { ...nearest.meaning.clause, usedSince: since };
    return rest
      .map((span) => (span === nearest ? { ...span, meaning: { what: "condition" as const, clause } } : span))
      .concat({ ...recency, meaning: { what: "nothing" } });
  }, spans);
}

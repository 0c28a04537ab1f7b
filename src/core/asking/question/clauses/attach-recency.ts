// A last use goes to the skill it was said of.

import type { Clause } from "../../filter/filter.ts";
import { isCondition, type Span } from "../span.ts";

/** "Python, used in the last two years": to the nearest skill. Without one it says nothing that a row could tell. */
export function attachRecency(spans: readonly Span[]): readonly Span[] {
  return spans
    .filter(({ meaning }) => meaning.what === "recency")
    .reduce((all, recency) => {
      const nearest = skillBeside(all, recency);
      if (nearest === null) return all;
      return all.flatMap((span) =>
        span === nearest ? [usedSince(span, recency)] : span === recency ? notSince(nearest, recency) : [span],
      );
    }, spans);
}

function skillBeside(spans: readonly Span[], { start }: Span): Span | null {
  const skills = spans.filter((span) => isCondition(span) && span.meaning.clause.field === "skill");
  return skills.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0] ?? null;
}

function usedSince(skill: Span, { meaning }: Span): Span {
  if (meaning.what !== "recency" || meaning.since === null) return skill;
  if (!isCondition(skill) || skill.meaning.clause.field !== "skill") return skill;
  return { ...skill, meaning: { what: "condition", clause: { ...skill.meaning.clause, usedSince: meaning.since } } };
}

/** A last use before a month: the skill, and not since then. */
function notSince(skill: Span, recency: Span): readonly Span[] {
  const { meaning } = recency;
  if (meaning.what !== "recency" || meaning.before === null) return [{ ...recency, meaning: { what: "nothing" } }];
  if (!isCondition(skill) || skill.meaning.clause.field !== "skill") return [];
  const { values } = skill.meaning.clause;
  const clause: Clause = { not: { field: "skill", values, usedSince: meaning.before } };
  return [{ ...recency, meaning: { what: "condition", clause } }];
}

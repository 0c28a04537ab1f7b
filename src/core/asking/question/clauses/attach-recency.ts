// A last use goes to the skill it was said of.

import type { Clause } from "../../filter/filter.ts";
import { isCondition, type Span } from "../span.ts";

/** "Python, used in the last two years": to the nearest skill. Without one it says nothing that a row could tell. */
export function attachRecency(lower: string, spans: readonly Span[]): readonly Span[] {
  return spans
    .filter(({ meaning }) => meaning.what === "recency")
    .reduce((all, recency) => {
      const skills = skillsBeside(lower, all, recency);
      if (skills.length === 0) return all;
      return all.flatMap((span) =>
        skills.includes(span)
          ? [usedSince(span, recency)]
          : span === recency
            ? skills.flatMap((skill) => notSince(skill, recency)).concat({ ...recency, meaning: { what: "nothing" } })
            : [span],
      );
    }, spans);
}

/** The nearest, and those that are listed with it: "Python and SQL in the last two years". */
function skillsBeside(lower: string, spans: readonly Span[], { start }: Span): readonly Span[] {
  const skills = spans
    .filter((span) => isCondition(span) && span.meaning.clause.field === "skill")
    .toSorted((a, b) => a.start - b.start);
  const nearest = skills.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
  if (nearest === undefined) return [];
  const away =
    nearest.start < start
      ? skills.slice(0, skills.indexOf(nearest)).reverse()
      : skills.slice(skills.indexOf(nearest) + 1);
  const listed = [nearest];
  for (const skill of away) {
    const last = listed.at(-1) ?? nearest;
    const [left, right] = skill.start < last.start ? [skill, last] : [last, skill];
    if (!/^\s*(?:,|&|\/|,? and|,? or)\s*$/.test(lower.slice(left.end, right.start))) break;
    listed.push(skill);
  }
  return listed;
}

function usedSince(skill: Span, { meaning }: Span): Span {
  if (meaning.what !== "recency" || meaning.since === null) return skill;
  if (!isCondition(skill) || skill.meaning.clause.field !== "skill") return skill;
  return { ...skill, meaning: { what: "condition", clause: { ...skill.meaning.clause, usedSince: meaning.since } } };
}

/** A last use before a month: the skill, and not since then. */
function notSince(skill: Span, recency: Span): readonly Span[] {
  const { meaning } = recency;
  if (meaning.what !== "recency" || meaning.before === null) return [];
  if (!isCondition(skill) || skill.meaning.clause.field !== "skill") return [];
  const { values } = skill.meaning.clause;
  const clause: Clause = { not: { field: "skill", values, usedSince: meaning.before } };
  return [{ ...recency, meaning: { what: "condition", clause } }];
}

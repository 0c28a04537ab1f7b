// Years that were said of a skill are that skill's, and no whole career's.

import { isCondition, type Span } from "../span.ts";

/** Years that stand beside a skill are that skill's: "5 years of Python", "Python for 3+ years". Of candidates only. */
export function attachYears(lower: string, spans: readonly Span[]): readonly Span[] {
  const taken = new Set<Span>();
  const merged = spans.map((span): Span => {
    if (!isCondition(span) || span.meaning.clause.field !== "skill" || "years" in span.meaning.clause) return span;
    const years = spans.find((other) => {
      if (taken.has(other) || !isCondition(other) || other.meaning.clause.field !== "years") return false;
      const isBefore =
        other.end <= span.start &&
        /^[\s']*(?:(?:of|in|with|using|on|as|each|working|work|professional|hands-on|commercial|solid|relevant|experience|exp|doing|writing|the|'|a|an)\s+)*$/.test(
          `${lower.slice(other.end, span.start)} `.replace(/\s+$/, " "),
        );
      const isAfter =
        other.start >= span.end &&
        /^[\s(:,-]*(?:for|(?:experience|exp|skills?)(?: but)?|of|at|with|since)?[\s(:-]*(?:of|for)?\s*$/.test(
          lower.slice(span.end, other.start),
        ) &&
        !/,/.test(lower.slice(span.end, other.start));
      return isBefore || isAfter;
    });
    if (
      years === undefined ||
      !isCondition(years) ||
      years.meaning.clause.field !== "years" ||
      years.meaning.clause.number === null
    )
      return span;
    taken.add(years);
    return {
      start: Math.min(span.start, years.start),
      end: Math.max(span.end, years.end),
      meaning: { what: "condition", clause: { ...span.meaning.clause, years: years.meaning.clause.number } },
    };
  });
  return sharedYears(
    lower,
    merged.filter((span) => !taken.has(span)),
  );
}

/** "4 years in Angular and Node.js" asks for four of each: what is only listed after a skill with years shares them. */
function sharedYears(lower: string, spans: readonly Span[]): readonly Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const listed = new Set<Span>();
  return ordered.reduce<readonly Span[]>((done, span) => {
    const last = done.at(-1);
    if (last === undefined || !isCondition(last) || !isCondition(span)) return [...done, span];
    const [before, here] = [last.meaning.clause, span.meaning.clause];
    const isShared =
      before.field === "skill" &&
      here.field === "skill" &&
      before.years !== undefined &&
      here.years === undefined &&
      here.usedSince === undefined &&
      (listed.has(last) || YEARS_LEAD.test(lower.slice(last.start, last.end))) &&
      /^\s*(?:,|&|\/|,? and|,? or)\s*$/.test(lower.slice(last.end, span.start));
    if (!isShared) return [...done, span];
    const clause = { ...here, years: before.years };
    // The list goes on behind it: its words lead to the next as they led to this one.
    const led = { ...span, meaning: { what: "condition" as const, clause } };
    listed.add(led);
    return [...done, led];
  }, []);
}

/** Years before the skill: "Java 5 years and SQL" asks for them of Java alone. */
const YEARS_LEAD = /^[^a-z]*(?:[a-z]+ ){0,4}?(?:years?|yrs?|yoe)\b/;

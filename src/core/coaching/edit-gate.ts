// Lets an edit of a resume through only when it keeps every fact: the same numbers, dates, jobs, degrees, skills,
// certificates, names and addresses before and after, wherever they stand. Words may change, claims may not.

import type { MonthIndex } from "../reading/profile.ts";
import type { SkillGraph } from "../skills/graph.ts";
import { compareFacts, type FactChange } from "./facts/compare.ts";
import { factsOf } from "./facts/facts.ts";
import { findMoments } from "./facts/moments.ts";
import { shippedGraph } from "./shipped-graph.ts";

export type { FactChange } from "./facts/compare.ts";
export type { FactKind } from "./facts/fact.ts";

export type GateVerdict =
  { readonly accepted: true } | { readonly accepted: false; readonly changes: readonly FactChange[] };

/** Where a text names no date. Any month does: it only bounds what can be one. */
const NO_DATE: MonthIndex = 2000 * 12;

/** Compares the whole resume before and after. */
export function gateEdit(resume: string, edited: string, graph?: SkillGraph): GateVerdict {
  return createGate(resume, graph)(edited);
}

/** For many edits of one resume: its own facts are read once for each bound of dates. */
export function createGate(resume: string, graph: SkillGraph = shippedGraph()): (edited: string) => GateVerdict {
  const last = findMoments(resume).last;
  const boundOf = (edited: string) => Math.max(last ?? 0, findMoments(edited).last ?? 0) || NO_DATE;
  let known: { readonly bound: MonthIndex; readonly facts: ReturnType<typeof factsOf> } | null = null;
  return (edited) => {
    // The clock has no say: the same two texts get the same verdict for ever.
    const bound = boundOf(edited) + 12;
    if (known?.bound !== bound) known = { bound, facts: factsOf(resume, graph, bound) };
    const changes = compareFacts(known.facts, factsOf(edited, graph, bound));
    return changes.length === 0 ? { accepted: true } : { accepted: false, changes };
  };
}
